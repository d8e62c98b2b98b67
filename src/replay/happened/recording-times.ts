/** What the order of recording says of the time of what has none. */
import { position } from '../../incident/fold/order.ts';
import { type Incident, standing } from '../../incident/incident.ts';
import { BEGINNING } from './happening.ts';

interface Timed {
  readonly index: number;
  readonly at?: number;
}

export class RecordingTimes {
  readonly #indexes: ReadonlyMap<string, number>;
  /** The times of the entries that stand and have one, each from the index of its record on. */
  readonly #timed: readonly Timed[];

  constructor(incident: Incident) {
    this.#indexes = new Map(incident.records.map(({ id }, index) => [id, index]));
    this.#timed = standing(incident)
      .flatMap(({ id, at }) => (at === null ? [] : { index: this.indexOf(id), at }))
      .sort((a, b) => a.index - b.index);
  }

  /** The place of a record among all. */
  indexOf(record: string): number {
    return this.#indexes.get(record) ?? 0;
  }

  /** The time of the entry that was the last one recorded before this record: UTC milliseconds. */
  before(record: string): number {
    const index = this.indexOf(record);
    const next = position(this.#timed, { index }, (a, b) => a.index - b.index);
    return this.#timed[next - 1]?.at ?? BEGINNING;
  }
}
