import type { Entry } from '../incident.ts';
import { position } from './order.ts';

/** Where an entry stands: a time, the number of the entry that gave that time, its own number. */
interface Place {
  readonly at: number;
  readonly anchor: number;
  readonly number: number;
  readonly id: string;
}

/** The place to lean on where nothing with a time was recorded before. */
const BEGINNING = { at: Number.NEGATIVE_INFINITY, anchor: 0 };

/**
 * Keeps entries in two orders: by number, and by event time. An entry without a time stands after
 * the one recorded before it, wherever that one goes. Changing one entry costs a few binary
 * searches, and the placing of the entries without a time that lean on it.
 */
export class Timeline {
  readonly recorded: Entry[] = [];
  readonly ordered: Entry[] = [];
  /** The places of `ordered`, index by index. */
  readonly #sorted: Place[] = [];
  readonly #places = new Map<string, Place>();

  /** Puts an entry in, or replaces the one with its id. */
  put(entry: Entry): void {
    const index = position(this.recorded, entry, byNumber);
    const isThere = this.recorded[index]?.id === entry.id;
    this.recorded.splice(index, isThere ? 1 : 0, entry);
    this.#place(index);
    this.#placeLeaning(index + 1);
  }

  /** Takes an entry out; one that is not there is no matter. */
  remove(entry: Entry): void {
    const index = position(this.recorded, entry, byNumber);
    if (this.recorded[index]?.id !== entry.id) return;
    this.recorded.splice(index, 1);
    this.#unplace(entry.id);
    this.#placeLeaning(index);
  }

  /** Some of its entries, in the order in which they stand here. */
  inOrder(entries: Iterable<Entry>): readonly Entry[] {
    const placed = [...entries].flatMap((entry) => {
      const place = this.#places.get(entry.id);
      return place === undefined ? [] : { entry, place };
    });
    return placed.sort((a, b) => byPlace(a.place, b.place)).map(({ entry }) => entry);
  }

  /** Places the entries without a time from `index` on, up to the next one with a time. */
  #placeLeaning(index: number): void {
    for (let next = index; this.recorded[next]?.at === null; next += 1) this.#place(next);
  }

  #place(index: number): void {
    const entry = this.recorded[index];
    if (entry === undefined) return;
    const place = this.#placeAt(index, entry);
    this.#unplace(entry.id);
    const target = position(this.#sorted, place, byPlace);
    this.#sorted.splice(target, 0, place);
    this.ordered.splice(target, 0, entry);
    this.#places.set(entry.id, place);
  }

  #placeAt(index: number, { at, number, id }: Entry): Place {
    if (at !== null) return { at, anchor: number, number, id };
    const before = this.recorded[index - 1];
    const { at: leant, anchor } = (before && this.#places.get(before.id)) ?? BEGINNING;
    return { at: leant, anchor, number, id };
  }

  #unplace(id: string): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    const index = position(this.#sorted, place, byPlace);
    this.#sorted.splice(index, 1);
    this.ordered.splice(index, 1);
    this.#places.delete(id);
  }
}

function byNumber(a: Entry, b: Entry): number {
  return a.number - b.number || compareText(a.id, b.id);
}

function byPlace(a: Place, b: Place): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.anchor - b.anchor || a.number - b.number || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
