import { type LengthScale, stepsOf } from '../length-scale.ts';

/** From nothing to the most. */
const HEIGHTS = '·▁▂▃▄▅▆▇█';

/** One incident is no higher than the lowest step, so that few look like few. */
const LEAST_MOST = HEIGHTS.length - 1;

/** How the lengths lie on the scale, as one row of so many characters, at least two. */
export function chartText(lengths: readonly number[], scale: LengthScale, columns: number): string {
  const steps = stepsOf(lengths, scale, columns);
  const most = Math.max(LEAST_MOST, ...steps);
  return steps.map((count) => HEIGHTS[Math.ceil((count * LEAST_MOST) / most)] ?? '').join('');
}
