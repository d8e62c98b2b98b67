/** What was made of a thing, and from what else. */
interface Made<T> {
  readonly from: readonly unknown[];
  readonly result: T;
}

/**
 * What is drawn again and again, and made anew only when it would be another: of each thing the last
 * that was made.
 */
export class Kept<Thing extends WeakKey, T> {
  readonly #made = new WeakMap<Thing, Made<T>>();

  /**
   * @param from all else that it is made from, compared by identity. An incident takes records in in
   *   place: there the count of its records belongs to it.
   */
  of(thing: Thing, from: readonly unknown[], make: () => T): T {
    const before = this.#made.get(thing);
    if (before !== undefined && isSame(before.from, from)) return before.result;
    const result = make();
    this.#made.set(thing, { from, result });
    return result;
  }
}

function isSame(before: readonly unknown[], from: readonly unknown[]): boolean {
  return before.length === from.length && before.every((each, index) => each === from[index]);
}
