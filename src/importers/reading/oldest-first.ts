import { isoInstant } from './written-instant.ts';

/**
 * Items by their times. Services list the newest first, so that is also how those of one second stand, as
 * long as the file does not run the other way. Those without a time stand at the end.
 *
 * @param timeOf as ISO 8601 writes it
 */
export function oldestFirst<T>(
  items: readonly T[],
  timeOf: (item: T) => string | undefined,
): readonly T[] {
  const timed = items.map((item) => ({ item, at: isoInstant(timeOf(item) ?? '')?.at }));
  const known = timed.flatMap(({ at }) => at ?? []);
  const isOldestFirst = (known[0] ?? 0) < (known.at(-1) ?? 0);
  const inFileOrder = isOldestFirst ? timed : timed.toReversed();
  const last = Number.POSITIVE_INFINITY;
  return inFileOrder
    .toSorted((a, b) => (a.at ?? last) - (b.at ?? last) || 0)
    .map(({ item }) => item);
}
