/** How much of a measured time lies in the hours in which somebody is at work. */
import { type SupportHours, withinSupportHours } from '../time/support-hours.ts';
import type { Measure } from './measure.ts';

/**
 * The part of a measure that lies in support hours, in milliseconds; `undefined` for one that is
 * missing, and for one with ends in the wrong order, also among its parts.
 */
export function supportTime(measure: Measure, hours: SupportHours): number | undefined {
  if ('missing' in measure) return undefined;
  if (measure.stretches.some(({ start, end }) => end < start)) return undefined;
  return measure.stretches.reduce(
    (sum, { start, end }) => sum + withinSupportHours(start, end, hours),
    0,
  );
}
