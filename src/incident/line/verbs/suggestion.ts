/** What a mistyped word may have meant. */

/** As many letters may be wrong, missing, too many, or changed round. */
const FARTHEST = 2;

/** And no more than this share of the letters, lest anything were near a short word. */
const FARTHEST_SHARE = 0.4;

/** The candidate nearest to a word, when one is near enough to be meant. */
export function suggestion(word: string, candidates: readonly string[]): string | undefined {
  const [nearest] = candidates
    .map((candidate) => ({ candidate, far: distance(word, candidate) }))
    .filter(({ far, candidate }) => far <= Math.min(FARTHEST, candidate.length * FARTHEST_SHARE))
    .sort((a, b) => a.far - b.far);
  return nearest?.candidate;
}

/** How many letters to put in, take out, replace or change round (Damerau and Levenshtein). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > FARTHEST) return FARTHEST + 1;
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
    older = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
