import type { IncidentRecord } from '../record/record.ts';
import { Entity, type Sight, type Step } from './entity.ts';

/** Tells that the thing with this id changed, appeared (from the empty state) or went (to it). */
type Publish<S> = (id: string, before: S, after: S) => void;

/** All things of one sort, by id: they fold alike, and their changes are published alike. */
export class Shelf<S> {
  readonly #things = new Map<string, Entity<S>>();
  readonly #empty: S;
  readonly #step: Step<S>;
  readonly #publish: Publish<S>;

  constructor(empty: S, step: Step<S>, publish: Publish<S>) {
    this.#empty = empty;
    this.#step = step;
    this.#publish = publish;
  }

  records(id: string): readonly IncidentRecord[] {
    return this.#things.get(id)?.records ?? [];
  }

  add(id: string, record: IncidentRecord, see: Sight): void {
    let thing = this.#things.get(id);
    if (thing === undefined) {
      thing = new Entity(this.#empty, this.#step);
      this.#things.set(id, thing);
    }
    this.#change(id, thing, () => thing.add(record, see));
  }

  refold(id: string, see: Sight): void {
    const thing = this.#things.get(id);
    if (thing !== undefined) this.#change(id, thing, () => thing.refold(see));
  }

  #change(id: string, thing: Entity<S>, change: () => void): void {
    const before = thing.state;
    change();
    if (thing.state !== before) this.#publish(id, before, thing.state);
  }
}
