/** Days of the calendar: their numbers, and how headings name them. */
import type { Day } from './clock.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Days from the first one of March in the year 0 to the first of January 1970, a Thursday. */
const EPOCH = 719_468;
const THURSDAY = 4;

/** The number of a day of the Gregorian calendar, counted from 1970-01-01. */
export function dayNumber({ year, month, day }: Day): number {
  // Years that begin in March have their leap day at the end.
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const daysOfMonths = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * years + leapDays + daysOfMonths + day - 1 - EPOCH;
}

/** `Sat 21 Nov 2026`. */
export function formatLongDay(date: Day): string {
  const weekday = (((dayNumber(date) + THURSDAY) % 7) + 7) % 7;
  return `${WEEKDAYS[weekday]} ${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
}
