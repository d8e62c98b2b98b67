/** Instants as programs write them: ISO 8601, and counts since 1970. */
import { dayNumber } from '../../incident/time/calendar.ts';
import { clockAt, formatDay, isDay } from '../../incident/time/clock.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../incident/time/duration.ts';
import { zoneBehindTime } from '../../incident/time/zones.ts';

export interface WrittenInstant {
  /** UTC milliseconds, in whole seconds. */
  readonly at: number;
  /** For `clockAt`: the offset that is written with it, or UTC. */
  readonly zone: string;
  /** The offset in minutes east of UTC; `undefined` where none is written. */
  readonly offset: number | undefined;
}

/** The calendar day on which an instant lies there, YYYY-MM-DD. */
export function dayOf(instant: number, zone: string): string {
  return formatDay(clockAt(instant, zone));
}

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i;

/**
 * An ISO 8601 time: `2026-11-20T14:03:22.123+01:00`. Without an offset it is one of UTC.
 *
 * @returns `undefined` where it is no such time, or its day or hour does not exist
 */
export function isoInstant(text: string): WrittenInstant | undefined {
  const match = ISO.exec(text.trim());
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((digits = '0') => Number(digits));
  const isTime = isDay({ year, month, day }) && hour <= 23 && minute <= 59 && second <= 59;
  const written = match[7];
  const offset = written === undefined ? 0 : minutesOf(written);
  if (!isTime || offset === undefined) return undefined;
  const days = dayNumber({ year, month, day }) * DAY;
  const utc = days + hour * HOUR + minute * MINUTE + second * SECOND;
  return {
    at: utc - offset * MINUTE,
    zone: offsetZone(offset),
    offset: written === undefined ? undefined : offset,
  };
}

/** `undefined` for an offset that no zone has. */
function minutesOf(written: string): number | undefined {
  if (/^[A-Z]/i.test(written)) return 0;
  const [hours = 0, minutes = 0] = [written.slice(1, 3), written.slice(-2)].map(Number);
  const rest = written.length > 3 ? minutes : 0;
  if (hours > 14 || rest > 59) return undefined;
  return (written.startsWith('-') ? -1 : 1) * (hours * 60 + rest);
}

/** The zone of an offset in minutes, for `clockAt`: `UTC`, `UTC+5:30`. */
export function offsetZone(offset: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return zoneBehindTime(`${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`) ?? 'UTC';
}

/** The IANA name of a whole number of hours: `Etc/GMT+8` is eight hours west. Of others there is none. */
export function offsetPlace(offset: number): string | undefined {
  if (offset === 0) return 'UTC';
  const hours = -offset / 60;
  if (!Number.isInteger(hours) || hours > 12) return undefined;
  return `Etc/GMT${hours < 0 ? '-' : '+'}${Math.abs(hours)}`;
}

/** Seconds since 1970, or their thousandth, millionth or billionth parts: from 1973 to 2286. */
const COUNT = /^(\d{9,10}|\d{12,13}|\d{15,16}|\d{18,19})(?:\.\d{1,9})?$/;

/** A count since 1970 of seconds, milliseconds, microseconds or nanoseconds: its length says which. */
export function epochInstant(text: string): WrittenInstant | undefined {
  const digits = COUNT.exec(text.trim())?.[1];
  if (digits === undefined) return undefined;
  const thousands = Math.floor((digits.length - 9) / 3);
  const seconds = Number(digits.slice(0, digits.length - 3 * thousands));
  return { at: seconds * SECOND, zone: 'UTC', offset: 0 };
}
