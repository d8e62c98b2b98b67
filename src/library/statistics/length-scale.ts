/**
 * Lengths from the shortest to the longest on a logarithmic scale: from one minute to two is as far as
 * from one day to two. A length of nothing lies on no such scale, and has a place of its own before it.
 */

export interface LengthScale {
  /** The shortest and the longest length, in milliseconds. */
  readonly shortest: number;
  readonly longest: number;
  /** The shortest that is on the scale: not nothing. */
  readonly from: number;
}

/** `undefined` where there is no length. @param sorted milliseconds, the shortest first */
export function lengthScale(sorted: readonly number[]): LengthScale | undefined {
  const shortest = sorted.at(0);
  const longest = sorted.at(-1);
  if (shortest === undefined || longest === undefined) return undefined;
  return { shortest, longest, from: sorted.find((length) => length > 0) ?? longest };
}

/** Are there lengths of nothing, in front of the scale? */
function hasNothing({ shortest, longest }: LengthScale): boolean {
  return shortest === 0 && longest > 0;
}

/**
 * Where a length lies on a scale that is drawn as so many steps, the first of which those of nothing
 * have for themselves: 0 at its beginning, `steps` at its end. All alike lie in the middle.
 */
export function placeOf(length: number, scale: LengthScale, steps: number): number {
  const { from, longest } = scale;
  const first = hasNothing(scale) ? 1 : 0;
  if (length === 0 && first === 1) return 0.5;
  if (longest <= from) return (first + steps) / 2;
  const share = Math.log(length / from) / Math.log(longest / from);
  return first + Math.min(1, Math.max(0, share)) * (steps - first);
}

/**
 * How many of these lengths lie in each step of the scale.
 *
 * @param steps at least two
 */
export function stepsOf(
  lengths: readonly number[],
  scale: LengthScale,
  steps: number,
): readonly number[] {
  const counts = Array.from({ length: steps }, () => 0);
  for (const length of lengths) {
    const step = Math.min(steps - 1, Math.floor(placeOf(length, scale, steps)));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}
