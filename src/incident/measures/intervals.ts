/** Stretches of time as pairs of UTC milliseconds, end not before start. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** The same time without overlaps, in order. */
export function union(intervals: readonly Interval[]): readonly Interval[] {
  const merged: Interval[] = [];
  for (const interval of intervals.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || interval.start > last.end) merged.push(interval);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, interval.end) };
  }
  return merged;
}

/** The part of an interval that lies in another, or `undefined` when they do not meet. */
export function overlap(a: Interval, b: Interval): Interval | undefined {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : undefined;
}

/** The parts of an interval that lie in none of these, in order; one that runs backwards stays whole. */
export function without(whole: Interval, taken: readonly Interval[]): readonly Interval[] {
  return taken.reduce<readonly Interval[]>(
    (parts, each) => parts.flatMap((part) => cut(part, each)),
    [whole],
  );
}

function cut(part: Interval, taken: Interval): readonly Interval[] {
  const both = overlap(part, taken);
  if (both === undefined) return [part];
  const sides = [
    { start: part.start, end: both.start },
    { start: both.end, end: part.end },
  ];
  return sides.filter(({ start, end }) => start < end);
}

/** Milliseconds in all; overlapping intervals count as often as they lie there. */
export function total(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { start, end }) => sum + (end - start), 0);
}
