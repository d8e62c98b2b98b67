import { formatDuration, MINUTE } from '../../incident/time/duration.ts';

/**
 * A duration that is read at a glance: `40s`, `18m`, `2h 5m`. From a minute on, seconds are left out.
 *
 * @param milliseconds not negative
 */
export function coarseDuration(milliseconds: number): string {
  return formatDuration(
    milliseconds < MINUTE ? milliseconds : milliseconds - (milliseconds % MINUTE),
  );
}
