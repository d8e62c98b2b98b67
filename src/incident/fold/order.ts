/** Where things go in a sorted array. */

/**
 * The index of the first element that does not lie before `item`: where it stands, or where it
 * would be put in. `compare` as for `Array.sort`; the array is sorted by it.
 */
export function position<T>(
  sorted: readonly T[],
  item: T,
  compare: (a: T, b: T) => number,
): number {
  const isBefore = (index: number): boolean => {
    const other = sorted[index];
    return other !== undefined && compare(other, item) < 0;
  };
  // Most records arrive in order, so the end is tried first.
  if (sorted.length === 0 || isBefore(sorted.length - 1)) return sorted.length;
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Ordered {
  readonly recordedAt: number;
  readonly id: string;
}

/** The order of records: by `recordedAt`, then by id. */
export function byRecording(a: Ordered, b: Ordered): number {
  if (a.recordedAt !== b.recordedAt) return a.recordedAt - b.recordedAt;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
