import type { IncidentRecord } from '../record/record.ts';
import { byRecording, position } from './order.ts';

/** One step of a fold: what a record makes of what was there before. */
export type Step<S> = (state: S, record: IncidentRecord) => S;

/** A record as the fold is to see it, or `undefined` when it counts as absent. */
export type Sight = (record: IncidentRecord) => IncidentRecord | undefined;

/**
 * One thing that records are about (an entry, a follow-up, the incident's own facts…): its records
 * in order, and the state that they fold to. A record that comes last costs one step; one that
 * arrives late, or changes its standing (undone, redacted), folds this one thing again.
 */
export class Entity<S> {
  readonly records: IncidentRecord[] = [];
  readonly #empty: S;
  readonly #step: Step<S>;
  #state: S;

  constructor(empty: S, step: Step<S>) {
    this.#empty = empty;
    this.#step = step;
    this.#state = empty;
  }

  get state(): S {
    return this.#state;
  }

  add(record: IncidentRecord, see: Sight): void {
    const index = position(this.records, record, byRecording);
    this.records.splice(index, 0, record);
    if (index < this.records.length - 1) {
      this.refold(see);
    } else {
      const seen = see(record);
      if (seen !== undefined) this.#state = this.#step(this.#state, seen);
    }
  }

  refold(see: Sight): void {
    let state = this.#empty;
    for (const record of this.records) {
      const seen = see(record);
      if (seen !== undefined) state = this.#step(state, seen);
    }
    this.#state = state;
  }
}
