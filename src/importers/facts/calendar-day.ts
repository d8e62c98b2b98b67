/** Days in labels and tasks as calendar dates. */
import { formatDay, isDay } from '../../incident/time/clock.ts';
import { dayWithin, readDay } from '../stamp/read-day.ts';
import type { WrittenDay } from '../stamp/stamp.ts';

/** YYYY-MM-DD of the day that the text gives; `undefined` where it gives none, or not the whole of it. */
export function calendarDay(text: string): string | undefined {
  return wholeDay((readDay(text) ?? dayWithin(text))?.day);
}

function wholeDay(written: WrittenDay | undefined): string | undefined {
  if (written?.year === undefined || written.month === undefined || written.day === undefined)
    return undefined;
  const day = { year: written.year, month: written.month, day: written.day };
  return isDay(day) ? formatDay(day) : undefined;
}
