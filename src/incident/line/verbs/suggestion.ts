/** What a mistyped word may have meant. */

/** As many letters may be wrong, missing, too many, or changed round. */
const FARTHEST = 2;

/** And no more than this share of the letters, lest anything were near a short word. */
const FARTHEST_SHARE = 0.4;

/** The candidate nearest to a word, when one is near enough to be meant. */
export function suggestion(word: string, candidates: readonly string[]): string | undefined {
  const [nearest] = near(word, candidates, (candidate) => candidate);
  return nearest;
}

/**
 * The candidates that a word may be a slip for, the nearest first; of those as near, in their order.
 *
 * @param spelling how a candidate is written
 */
export function near<T>(
  word: string,
  candidates: readonly T[],
  spelling: (candidate: T) => string,
): readonly T[] {
  return candidates
    .flatMap((candidate) => {
      const letters = spelling(candidate);
      const far = distance(word, letters);
      const isNear = far <= Math.min(FARTHEST, letters.length * FARTHEST_SHARE);
      return isNear ? [{ candidate, far }] : [];
    })
    .sort((a, b) => a.far - b.far)
    .map(({ candidate }) => candidate);
}

/** Is one letter of the word wrong, missing or too many, or are two changed round? */
export function isOneSlipFrom(word: string, candidate: string): boolean {
  return distance(word, candidate) === 1;
}

/** How many letters to put in, take out, replace or change round (Damerau and Levenshtein). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > FARTHEST) return FARTHEST + 1;
  return distanceBetween(...withoutCommonEnds(a, b));
}

/** What two words begin and end with alike has no part in how far they are from each other. */
function withoutCommonEnds(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function distanceBetween(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + same,
        isSwapped ? at(older, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    // It only grows from row to row.
    if (Math.min(...current) > FARTHEST) return FARTHEST + 1;
    older = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
