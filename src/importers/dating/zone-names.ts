/** What a written zone is called: the place that uses it, else its bare offset. */
import { clockAt, type Day, showings } from '../../incident/time/clock.ts';
import { formatOffset, knownZone } from '../../incident/time/zones.ts';
import type { WrittenZone } from '../stamp/stamp.ts';

export interface NamedZone {
  /** For `clockAt`. */
  readonly name: string;
  /** The place whose clocks differed from what the words say, on a day of the entries. */
  readonly contradicts: string | undefined;
}

const MINUTE = 60_000;
/** Places of offsets with half hours, which have no name of their own. */
const HALF_HOURS: Readonly<Record<number, string>> = {
  210: 'Asia/Tehran',
  270: 'Asia/Kabul',
  330: 'Asia/Kolkata',
  345: 'Asia/Kathmandu',
  390: 'Asia/Yangon',
  570: 'Australia/Darwin',
};

/** @param days those on which it is used */
export function namedZone(zone: WrittenZone, days: readonly Day[]): NamedZone | undefined {
  const [place] = zone.places;
  if (zone.offset === undefined)
    return place === undefined ? undefined : { name: place, contradicts: undefined };
  const { offset } = zone;
  if (place === undefined) return { name: fixedZone(offset), contradicts: undefined };
  const isUsual = days.every((day) => offsetOn(day, place) === offset);
  return isUsual
    ? { name: place, contradicts: undefined }
    : { name: fixedZone(offset), contradicts: place };
}

/** Minutes east of UTC at noon of a day. */
function offsetOn(day: Day, place: string): number {
  const [noon] = showings({ ...day, hour: 12, minute: 0, second: 0 }, knownZone(place)).instants;
  return clockAt(noon, knownZone(place)).offset / MINUTE;
}

/** A zone without summer time, named by its offset. */
export function fixedZone(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const hours = minutes / 60;
  // The signs of these names are turned round.
  if (Number.isInteger(hours) && hours >= -12 && hours <= 14) {
    return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  }
  return HALF_HOURS[minutes] ?? formatOffset(minutes * MINUTE);
}
