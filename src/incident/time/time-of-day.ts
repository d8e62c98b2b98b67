/** Times of day as they are shown: where clocks go back, they show some of them twice. */
import { clockAt, formatTimeOfDay, showings } from './clock.ts';
import { DAY } from './duration.ts';
import { formatOffset } from './zones.ts';

type Face = ReturnType<typeof clockAt>;

/**
 * `14:05`, `14:05:30`; `02:30 UTC+1` where the clock shows it twice.
 *
 * @param at UTC milliseconds
 * @param zone an IANA name
 * @param withSeconds also where there are none; where nothing is said, where there are some
 */
export function timeOfDay(at: number, zone: string, withSeconds?: boolean): string {
  const face = clockAt(at, zone);
  return formatTimeOfDay(face, withSeconds) + offsetWhereTwice(at, face, zone);
}

/** What stands in place of a time that is not known: `time unknown`, `2019-12-03 --:--` of a known day. */
export function unknownTime(date: string | null | undefined): string {
  return date == null ? 'time unknown' : `${date} --:--`;
}

/**
 * What must stand behind a time of day for it to be one time: its offset with a space before it, or
 * nothing where the clock shows it once.
 *
 * @param face what the clock shows then
 */
export function offsetWhereTwice(at: number, face: Face, zone: string): string {
  return comesTwice(at, face, zone) ? ` ${formatOffset(face.offset)}` : '';
}

function comesTwice(at: number, face: Face, zone: string): boolean {
  // To ask for all showings is slow, and most times are days away from any change of the clocks.
  const day = Math.floor(at / DAY);
  if (offsetOn(day - 1, zone) === offsetOn(day + 2, zone)) return false;
  return showings(face, zone).instants.length > 1;
}

/** The offsets at the beginnings of UTC days, by zone and the day's number since 1970. */
const offsets = new Map<string, number>();
const MOST_OFFSETS = 2_000;

function offsetOn(day: number, zone: string): number {
  const name = `${zone} ${day}`;
  const known = offsets.get(name);
  if (known !== undefined) return known;
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  const { offset } = clockAt(day * DAY, zone);
  offsets.set(name, offset);
  return offset;
}
