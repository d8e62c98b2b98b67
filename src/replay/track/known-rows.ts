/** The rows of what was known: which entry stands in which, and what changes with a step. */
import { position } from '../../incident/fold/order.ts';
import type { Entry, Incident } from '../../incident/incident.ts';
import type { TrackFace, TrackList } from '../track.ts';
import { listFace, type TrackTimes, timelineFace } from './track-face.ts';
import type { RowChange, TrackMaker } from './track-maker.ts';

/** Where an entry stands, whatever else there is: its time, who gave it that time, its number. */
export interface KnownPlace {
  readonly at: number;
  readonly anchor: number;
  readonly number: number;
  readonly id: string;
}

/** Before all that has a time. */
const BEGINNING = { at: Number.NEGATIVE_INFINITY, anchor: 0 };

export function byPlace(a: KnownPlace, b: KnownPlace): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.anchor - b.anchor || byNumber(a, b);
}

function byNumber(
  a: Pick<KnownPlace, 'number' | 'id'>,
  b: Pick<KnownPlace, 'number' | 'id'>,
): number {
  if (a.number !== b.number) return a.number - b.number;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

export class KnownRows {
  readonly #maker: TrackMaker<KnownPlace>;
  readonly #times: TrackTimes;
  /** Of the entries that are there. */
  readonly #places = new Map<string, KnownPlace>();
  /** Every row that there ever was, by list and place. */
  readonly #rows = new Map<string, number>();
  /** What rows show, as text. */
  readonly #shown = new Map<number, string>();

  constructor(maker: TrackMaker<KnownPlace>, times: TrackTimes) {
    this.#maker = maker;
    this.#times = times;
  }

  /**
   * What a step changes.
   *
   * @param incident as it stands after it
   * @param changed ids of the entries that it brought or changed
   */
  after(incident: Incident, changed: readonly string[]): readonly RowChange[] {
    const changes = new Map<number, TrackFace | undefined>();
    const { recorded } = incident;
    for (const gone of this.#gone(incident, changed)) {
      this.#leave(gone, changes);
      this.#placeLeaning(recorded, position(recorded, gone, byNumber), changes);
    }
    for (const id of changed) {
      const entry = incident.entry(id);
      if (entry === undefined) continue;
      const index = position(recorded, entry, byNumber);
      this.#place(recorded, index, changes);
      this.#placeLeaning(recorded, index + 1, changes);
    }
    return [...changes];
  }

  /** Entries that were there and are not any more. Few steps have any. */
  #gone({ recorded }: Incident, changed: readonly string[]): readonly KnownPlace[] {
    const come = new Set(changed.filter((id) => !this.#places.has(id)));
    if (this.#places.size + come.size === recorded.length) return [];
    const present = new Set(recorded.map(({ id }) => id));
    return [...this.#places.values()].filter(({ id }) => !present.has(id));
  }

  #leave(place: KnownPlace, changes: Map<number, TrackFace | undefined>): void {
    this.#places.delete(place.id);
    for (const list of ['timeline', 'action', 'hypothesis'] as const) {
      this.#show(list, place, undefined, changes);
    }
  }

  /** Those without a time from an index on lean on the one in front of them. */
  #placeLeaning(
    recorded: readonly Entry[],
    index: number,
    changes: Map<number, TrackFace | undefined>,
  ): void {
    for (let next = index; recorded[next]?.at === null; next += 1) {
      this.#place(recorded, next, changes);
    }
  }

  #place(
    recorded: readonly Entry[],
    index: number,
    changes: Map<number, TrackFace | undefined>,
  ): void {
    const entry = recorded[index];
    if (entry === undefined) return;
    const place = this.#placeAt(entry, recorded[index - 1]);
    const before = this.#places.get(entry.id);
    if (before !== undefined && byPlace(before, place) !== 0) this.#leave(before, changes);
    this.#places.set(entry.id, place);
    this.#show('timeline', place, timelineFace(entry, this.#times), changes);
    for (const list of ['action', 'hypothesis'] as const) {
      const face = entry.kind === list ? listFace(entry, this.#times) : undefined;
      this.#show(list, place, face, changes);
    }
  }

  #placeAt({ at, number, id }: Entry, before: Entry | undefined): KnownPlace {
    if (at !== null) return { at, anchor: number, number, id };
    const leant = (before && this.#places.get(before.id)) ?? BEGINNING;
    return { at: leant.at, anchor: leant.anchor, number, id };
  }

  #show(
    list: TrackList,
    place: KnownPlace,
    face: TrackFace | undefined,
    changes: Map<number, TrackFace | undefined>,
  ): void {
    const name = `${list} ${place.at} ${place.anchor} ${place.id}`;
    const known = this.#rows.get(name);
    if (known === undefined && face === undefined) return;
    const row = known ?? this.#maker.row(list, place);
    this.#rows.set(name, row);
    const text = face === undefined ? '' : JSON.stringify(face);
    if (text === (this.#shown.get(row) ?? '')) return;
    this.#shown.set(row, text);
    changes.set(row, face);
  }
}
