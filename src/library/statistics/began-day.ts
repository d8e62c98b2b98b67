/** On what day, in what month and in what year an incident began: by the calendar of its own zone. */
import { clockAt, formatDay } from '../../incident/time/clock.ts';
import { DAY } from '../../incident/time/duration.ts';
import { FURTHEST_FROM_UTC as FURTHEST, knownZone } from '../../incident/time/zones.ts';

/** `2026-05-10`. @param instant UTC milliseconds */
function dayOf(instant: number, zone: string): string {
  return formatDay(clockAt(instant, knownZone(zone)));
}

/** `2026-05`. @param instant UTC milliseconds */
export function monthOf(instant: number, zone: string): string {
  // To ask a calendar takes long, and most incidents are in the same month wherever one looks from.
  const earliest = monthInUtc(instant - FURTHEST);
  return earliest === monthInUtc(instant + FURTHEST) ? earliest : monthOfDay(dayOf(instant, zone));
}

/** By the number of the UTC day, which many incidents share. */
const months = new Map<number, string>();

function monthInUtc(instant: number): string {
  const number = Math.floor(instant / DAY);
  const known = months.get(number) ?? monthOfDay(dayOf(number * DAY, 'UTC'));
  months.set(number, known);
  return known;
}

function monthOfDay(day: string): string {
  return day.slice(0, -'-31'.length);
}

interface Begun {
  /** UTC milliseconds; `null`: not known. */
  readonly beganAt: number | null;
  readonly zone: string;
}

/** The first and the last day on which one of them began; `undefined` where that is known of none. */
export function daysOf(
  incidents: readonly Begun[],
): { readonly first: string; readonly last: string } | undefined {
  const known = incidents.flatMap(({ beganAt, zone }) =>
    beganAt === null ? [] : { beganAt, zone },
  );
  const from = known.reduce(
    (least, { beganAt }) => Math.min(least, beganAt),
    Number.POSITIVE_INFINITY,
  );
  const to = known.reduce((most, { beganAt }) => Math.max(most, beganAt), Number.NEGATIVE_INFINITY);
  // Only those so close to the ends may have the first or the last day in their own zones.
  const days = known
    .filter(({ beganAt }) => beganAt - from <= 2 * FURTHEST || to - beganAt <= 2 * FURTHEST)
    .map(({ beganAt, zone }) => dayOf(beganAt, zone))
    .sort();
  const first = days.at(0);
  const last = days.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}
