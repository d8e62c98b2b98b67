/** What is made of a whole timeline, and kept until it changes. */
import type { Entry } from '../../incident/incident.ts';

interface Made<T> {
  readonly key: string;
  /** The entries as they were: the timeline itself is changed in place. */
  readonly entries: readonly Entry[];
  readonly result: T;
}

/** The same function, which works only when the entries or the key are others than the last time. */
export function remembered<T>(
  make: (entries: readonly Entry[], key: string) => T,
): (entries: readonly Entry[], key: string) => T {
  const made = new WeakMap<readonly Entry[], Made<T>>();
  return (entries, key) => {
    const before = made.get(entries);
    if (before?.key === key && isSame(before.entries, entries)) return before.result;
    const result = make(entries, key);
    made.set(entries, { key, entries: [...entries], result });
    return result;
  };
}

function isSame(before: readonly Entry[], entries: readonly Entry[]): boolean {
  return before.length === entries.length && before.every((entry, at) => entry === entries[at]);
}
