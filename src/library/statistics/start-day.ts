/** On what day, and in what month, an incident started: by the calendar of its own zone. */
import { dayNumber } from '../../incident/time/calendar.ts';
import { clockAt, type Day, formatDay } from '../../incident/time/clock.ts';
import { DAY, HOUR } from '../../incident/time/duration.ts';
import { knownZone } from '../../incident/time/zones.ts';

/** No zone is further from UTC, either way. */
const FURTHEST = 15 * HOUR;

/** `2026-05-10`. @param instant UTC milliseconds */
function startDay(instant: number, zone: string): string {
  return formatDay(clockAt(instant, knownZone(zone)));
}

/** `2026-05`. @param instant UTC milliseconds */
export function startMonth(instant: number, zone: string): string {
  // To ask a calendar takes long, and most incidents are in the same month wherever one looks from.
  const earliest = monthInUtc(instant - FURTHEST);
  return earliest === monthInUtc(instant + FURTHEST) ? earliest : monthOf(startDay(instant, zone));
}

/** By the number of the day, which many incidents share. */
const months = new Map<number, string>();

function monthInUtc(instant: number): string {
  const number = Math.floor(instant / DAY);
  const known = months.get(number) ?? monthOf(formatDay(firstOfMonth(number)));
  months.set(number, known);
  return known;
}

const DAYS_OF_A_YEAR = 365.2425;

/** The first day of the month in which the day with this number lies. */
function firstOfMonth(number: number): Day {
  const first = { year: 1970 + Math.floor(number / DAYS_OF_A_YEAR) + 1, month: 1, day: 1 };
  while (dayNumber(first) > number) {
    if (first.month > 1) first.month -= 1;
    else {
      first.year -= 1;
      first.month = 12;
    }
  }
  return first;
}

function monthOf(day: string): string {
  return day.slice(0, -'-31'.length);
}

interface Started {
  /** UTC milliseconds; `null`: not known. */
  readonly startedAt: number | null;
  readonly zone: string;
}

/** The first and the last day on which one of them started; `undefined` where no start is known. */
export function startDays(
  incidents: readonly Started[],
): { readonly first: string; readonly last: string } | undefined {
  const starts = incidents.flatMap(({ startedAt, zone }) =>
    startedAt === null ? [] : { startedAt, zone },
  );
  const from = starts.reduce(
    (least, { startedAt }) => Math.min(least, startedAt),
    Number.POSITIVE_INFINITY,
  );
  const to = starts.reduce(
    (most, { startedAt }) => Math.max(most, startedAt),
    Number.NEGATIVE_INFINITY,
  );
  // Only those so close to the ends may have the first or the last day in their own zones.
  const days = starts
    .filter(({ startedAt }) => startedAt - from <= 2 * FURTHEST || to - startedAt <= 2 * FURTHEST)
    .map(({ startedAt, zone }) => startDay(startedAt, zone))
    .sort();
  const first = days.at(0);
  const last = days.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}
