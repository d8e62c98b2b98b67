/** The marks of the time axis: at round times of the document's zone, whatever its clocks do. */
import { dayNumber, formatLongDay } from '../../../incident/time/calendar.ts';
import {
  clockAt,
  type Day,
  formatTimeOfDay,
  plusDays,
  showings,
} from '../../../incident/time/clock.ts';
import { DAY, HOUR, MINUTE } from '../../../incident/time/duration.ts';
import { formatOffset } from '../../../incident/time/zones.ts';
import type { Extent } from './extent.ts';

export interface Tick {
  /** UTC milliseconds. */
  readonly at: number;
  readonly label: string;
}

export interface Axis {
  /** `14:30`; on an axis of many days `17 Mar`. */
  readonly ticks: readonly Tick[];
  /** Where a day begins (on an axis of many days, a year). */
  readonly days: readonly Tick[];
  /** Where the clocks are changed. */
  readonly shifts: readonly Tick[];
}

/** Times of day that are round, and so far apart that a label fits beside the next. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720].map((minutes) => minutes * MINUTE);

const MONDAY = 4;
const WEEK = 7;

/**
 * @param zone an IANA name
 * @param most how many labels there is room for, of hours and of days
 */
export function axisOf(
  extent: Extent,
  zone: string,
  most: { readonly hours: number; readonly days: number },
): Axis {
  const length = extent.to - extent.from;
  const step = STEPS.find((each) => each >= length / most.hours);
  return step === undefined
    ? axisOfDays(extent, zone, length / most.days)
    : axisOfHours(extent, zone, step);
}

function axisOfHours(extent: Extent, zone: string, step: number): Axis {
  const days = daysWithin(extent, zone);
  const ticks = days.flatMap((day) =>
    Array.from({ length: DAY / step }, (_, index) => index * step).flatMap((sinceMidnight) =>
      instantsOf(day, sinceMidnight, zone),
    ),
  );
  const within = ticks.filter(isWithin(extent)).toSorted((a, b) => a - b);
  return {
    ticks: within.map((at) => ({ at, label: formatTimeOfDay(clockAt(at, zone)) })),
    days: days.slice(1).map((day) => ({ at: startOf(day, zone), label: dayLabel(day) })),
    shifts: shiftsWithin(extent, zone),
  };
}

/** The instants at which the clock shows this; none where it is put forward over it. */
function instantsOf(day: Day, sinceMidnight: number, zone: string): readonly number[] {
  const hour = Math.floor(sinceMidnight / HOUR);
  const minute = Math.floor((sinceMidnight % HOUR) / MINUTE);
  const { instants, isSkipped } = showings({ ...day, hour, minute, second: 0 }, zone);
  return isSkipped ? [] : instants;
}

function axisOfDays(extent: Extent, zone: string, apart: number): Axis {
  let step = 1;
  for (const wider of [2, WEEK]) if (step * DAY < apart) step = wider;
  while (step * DAY < apart) step *= 2;
  const first: Day = clockAt(extent.from, zone);
  const past = (((dayNumber(first) - MONDAY) % step) + step) % step;
  const count = Math.floor((extent.to - extent.from) / DAY / step) + 2;
  const days = Array.from({ length: count }, (_, index) => plusDays(first, index * step - past));
  const ticks = days.map((day) => ({ day, at: startOf(day, zone) }));
  const shown = ticks.filter(({ at }) => isWithin(extent)(at));
  const years = shown.filter(({ day }, index) => shown[index - 1]?.day.year !== day.year);
  return {
    ticks: shown.map(({ day, at }) => ({ at, label: dayLabel(day).replace(/^\w+ /, '') })),
    days: years.map(({ day, at }) => ({ at, label: String(day.year) })),
    shifts: [],
  };
}

/** Every day of which a part is within. */
function daysWithin({ from, to }: Extent, zone: string): readonly Day[] {
  const last = clockAt(to, zone);
  const days: Day[] = [];
  for (let day: Day = clockAt(from, zone); dayNumber(day) <= dayNumber(last); ) {
    days.push(day);
    day = plusDays(day, 1);
  }
  return days;
}

/** When a day begins, which is later than midnight where the clocks skip that. */
function startOf(day: Day, zone: string): number {
  const { instants, isSkipped } = showings({ ...day, hour: 0, minute: 0, second: 0 }, zone);
  return isSkipped ? Math.max(...instants) : instants[0];
}

/** `Tue 17 Mar`. */
export function dayLabel(day: Day): string {
  return formatLongDay(day).replace(/ -?\d+$/, '');
}

function shiftsWithin({ from, to }: Extent, zone: string): readonly Tick[] {
  const shifts: Tick[] = [];
  for (let at = from; at < to; at += HOUR) {
    const next = Math.min(to, at + HOUR);
    if (offsetAt(at, zone) === offsetAt(next, zone)) continue;
    const change = changeBetween(at, next, zone);
    shifts.push({ at: change, label: `clocks to ${formatOffset(offsetAt(change, zone))}` });
  }
  return shifts;
}

/** The first instant with the later offset; clocks are changed at whole seconds. */
function changeBetween(from: number, to: number, zone: string): number {
  const before = offsetAt(from, zone);
  let [low, high] = [Math.floor(from / 1_000), Math.ceil(to / 1_000)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * 1_000, zone) === before) low = middle;
    else high = middle;
  }
  return high * 1_000;
}

function offsetAt(at: number, zone: string): number {
  return clockAt(at, zone).offset;
}

function isWithin({ from, to }: Extent): (at: number) => boolean {
  return (at) => at >= from && at <= to;
}
