/** The day that the clocks of a zone show. */
import { clockAt, type Day } from '../../incident/time/clock.ts';

/** @param instant UTC milliseconds */
export function dayAt(instant: number, zone: string): Day {
  const { year, month, day } = clockAt(instant, zone);
  return { year, month, day };
}
