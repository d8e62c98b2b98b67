import { clockAt, formatDay } from '../../incident/time/clock.ts';
import { timeOfDay } from '../../incident/time/time-of-day.ts';

/** `2026-10-25 02:14`; `2026-10-25 02:30 UTC+1` where the clock shows it twice. `at` in UTC milliseconds. */
export function instantText(at: number, zone: string): string {
  return `${formatDay(clockAt(at, zone))} ${timeOfDay(at, zone)}`;
}
