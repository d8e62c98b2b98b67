/** Days that were written in part, made whole: without a year, by their weekday, by a number alone. */
import { dayNumber } from '../../incident/time/calendar.ts';
import { type Day, isDay, plusDays } from '../../incident/time/clock.ts';
import type { WrittenDay } from '../stamp/stamp.ts';

/** 1970-01-01 was a Thursday. */
const THURSDAY = 4;
const LEAP_YEAR = 2000;

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + THURSDAY - 1) % 7) + 7) % 7) + 1;
}

/** What it says of itself alone; `undefined` where something of it is missing. */
export function fullDay({ year, month, day }: WrittenDay): Day | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const whole = { year, month, day };
  return isDay(whole) ? whole : undefined;
}

/**
 * The day that is meant, as far as it can be known.
 *
 * @param near a day that it is near to: the one before it in the timeline, or one of the document
 * @param first the first day of the incident, from which `Day 2` counts
 */
export function wholeDay(
  written: WrittenDay,
  near: Day | undefined,
  first: Day | undefined = near,
): Day | undefined {
  const full = fullDay(written);
  if (full !== undefined) return full;
  const { counted, month, day, weekday } = written;
  if (counted !== undefined) {
    if (counted.from === 'previous') return near && plusDays(near, counted.days);
    return first && plusDays(first, counted.number - 1);
  }
  if (near === undefined || written.year !== undefined) return undefined;
  if (month !== undefined && day !== undefined) return nearestYear(month, day, { near, weekday });
  if (month !== undefined) return undefined;
  if (day !== undefined) return nearestOf(sameNumber(day, near), near);
  return weekday === undefined ? undefined : nextWeekday(weekday, near);
}

interface Hints {
  readonly near: Day;
  readonly weekday: number | undefined;
}

/** New Year may stand between: the nearest of the year before, this one and the next. */
function nearestYear(month: number, day: number, { near, weekday }: Hints): Day | undefined {
  if (!isDay({ year: LEAP_YEAR, month, day })) return undefined;
  const years = [near.year - 1, near.year, near.year + 1].map((year) => ({ year, month, day }));
  const days = years.filter(isDay);
  const onWeekday = days.filter((each) => weekday === undefined || weekdayOf(each) === weekday);
  return nearestOf(onWeekday.length > 0 ? onWeekday : days, near);
}

function sameNumber(day: number, { year, month }: Day): readonly Day[] {
  const months = [-1, 0, 1].map((step) => {
    const index = year * 12 + (month - 1) + step;
    return { year: Math.floor(index / 12), month: (index % 12) + 1, day };
  });
  return months.filter(isDay);
}

/** The first such weekday that is not before the day. */
function nextWeekday(weekday: number, near: Day): Day {
  return plusDays(near, (weekday - weekdayOf(near) + 7) % 7);
}

function nearestOf(days: readonly Day[], near: Day): Day | undefined {
  const distance = (day: Day) => Math.abs(dayNumber(day) - dayNumber(near));
  return days.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** The other way to read `10/08/2023`. */
export function turned(written: WrittenDay): WrittenDay {
  return written.isOrderUnclear ? { ...written, day: written.month, month: written.day } : written;
}
