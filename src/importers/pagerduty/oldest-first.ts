import { isoInstant } from '../reading/written-instant.ts';
import type { LogEntry } from './log-entry.ts';

/**
 * The entries by their times. The API lists the newest first, so that is also how those of one second
 * stand, as long as the file does not run the other way. Those without a time stand at the end.
 */
export function oldestFirst(entries: readonly LogEntry[]): readonly LogEntry[] {
  const timed = entries.map((entry) => ({ entry, at: isoInstant(entry.created_at ?? '')?.at }));
  const known = timed.flatMap(({ at }) => at ?? []);
  const isOldestFirst = (known[0] ?? 0) < (known.at(-1) ?? 0);
  const inFileOrder = isOldestFirst ? timed : timed.toReversed();
  return inFileOrder
    .toSorted(
      (a, b) => (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY) || 0,
    )
    .map(({ entry }) => entry);
}
