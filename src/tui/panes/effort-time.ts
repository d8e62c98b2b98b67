/** How long an action has run, or a hypothesis has stood. */
import type { Measure } from '../../incident/measures/measure.ts';
import { timeOpenSoFar } from '../../incident/measures/spells.ts';
import { formatDuration } from '../../incident/time/duration.ts';
import type { Effort } from './effort.ts';

/**
 * The time that it took, or has taken until `now` (UTC milliseconds). `undefined` of a lost one:
 * nobody knows when it ended.
 */
export function timeTaken({ entry, state }: Effort, now: number): Measure | undefined {
  return state === 'lost' ? undefined : timeOpenSoFar(entry, now);
}

/** `12m 10s`, `~25m`, `-5m`; `??` where it is not known. */
export function timeText(measure: Measure): string {
  if ('missing' in measure) return '??';
  return (measure.about ? '~' : '') + formatDuration(measure.milliseconds);
}
