import { position } from '../../incident/fold/order.ts';
import type { Entry, Incident } from '../../incident/incident.ts';
import type { EntryOrder } from '../stage/stage.ts';

type Compare = (a: Entry, b: Entry) => number;

/** Makes orders in which entries stand as they do in the end. */
export function finalOrders({ timeline, recorded }: Incident): () => EntryOrder {
  const byPlace = byRankIn(timeline);
  const byNumber = byRankIn(recorded);
  return () => new FinalOrder(byPlace, byNumber);
}

/** The timeline of a fold would not do: what an entry leans on there may not be shown before the end. */
class FinalOrder implements EntryOrder {
  readonly ordered: Entry[] = [];
  readonly recorded: Entry[] = [];
  readonly #byPlace: Compare;
  readonly #byNumber: Compare;

  constructor(byPlace: Compare, byNumber: Compare) {
    this.#byPlace = byPlace;
    this.#byNumber = byNumber;
  }

  put(entry: Entry): void {
    place(this.ordered, entry, this.#byPlace);
    place(this.recorded, entry, this.#byNumber);
  }

  remove(entry: Entry): void {
    takeOut(this.ordered, entry, this.#byPlace);
    takeOut(this.recorded, entry, this.#byNumber);
  }

  inOrder(entries: Iterable<Entry>): readonly Entry[] {
    return [...entries].sort(this.#byPlace);
  }
}

function byRankIn(entries: readonly Entry[]): Compare {
  const ranks = new Map(entries.map(({ id }, rank) => [id, rank]));
  return (a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0);
}

function place(sorted: Entry[], entry: Entry, compare: Compare): void {
  const index = position(sorted, entry, compare);
  sorted.splice(index, sorted[index]?.id === entry.id ? 1 : 0, entry);
}

function takeOut(sorted: Entry[], entry: Entry, compare: Compare): void {
  const index = position(sorted, entry, compare);
  if (sorted[index]?.id === entry.id) sorted.splice(index, 1);
}
