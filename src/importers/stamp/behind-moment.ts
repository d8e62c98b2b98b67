/** What stands behind a time and belongs to it: `PST`, `(approx)`, `(Oct 29)`, the same time by another clock. */
import { takeAbout, takeAboutBehind } from './about-words.ts';
import { takeDaysLater } from './counted-day.ts';
import { dayAfter } from './day-after.ts';
import { takeDay, takeDays } from './day-written.ts';
import type { Scanner } from './scanner.ts';
import { takeOffsetBehind } from './short-offset.ts';
import type { TakenDay } from './taken-day.ts';
import type { Moment } from './taken-moment.ts';
import { takeTimeOfDay } from './time-written.ts';
import { takeZone, withOffset } from './zones-written.ts';

/** Footnote marks, which say nothing of the time. */
export const FOOTNOTE =
  /\s?\[\^[\w-]{1,20}\]|\s?\[\d{1,2}\](?=\s?(?:$|[-–—:|]))|\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}/uy;

const MOST = 5;

/** The moment with all that belongs to it. */
export function withWhatStandsBehind(scanner: Scanner, bare: Moment): Moment {
  let moment = bare;
  for (let count = 0; count < MOST; count += 1) {
    const next = takeQualifier(scanner, moment);
    if (next === undefined) break;
    moment = next;
  }
  return moment;
}

function takeQualifier(scanner: Scanner, moment: Moment): Moment | undefined {
  if (takeAboutBehind(scanner)) return { ...moment, approximate: true };
  if (scanner.take(FOOTNOTE) !== undefined) return moment;
  if (takeOtherClock(scanner, moment)) return moment;
  return (
    takeZoneBehind(scanner, moment) ??
    takeOffsetBehind(scanner, moment) ??
    takeDayBehind(scanner, moment) ??
    takeYear(scanner, moment)
  );
}

const ZONE_JOINT = /\s{0,3}[([]?\s?(?=[\p{L}+\-−])/uy;
const CLOSE = /\s?[)\]]/y;

function takeZoneBehind(scanner: Scanner, moment: Moment): Moment | undefined {
  if (moment.time === undefined && !moment.isUnknown) return undefined;
  return scanner.attempt(() => {
    const joint = scanner.take(ZONE_JOINT);
    // `08:30  IST began to look`: behind a wider gap such letters may be those of a team.
    if (joint !== undefined && /\s{2}/.test(joint[0]) && scanner.sees(WITHIN_SENTENCE))
      return undefined;
    if (joint === undefined || !isOffsetPlain(scanner, moment, joint[0])) return undefined;
    const zone = takeZone(scanner);
    if (zone === undefined) return undefined;
    if (/[([]/.test(joint[0]) && scanner.take(CLOSE) === undefined) return undefined;
    const { zone: known } = moment;
    return {
      ...moment,
      zone: known === undefined ? zone : withOffset(known, zone, `${known.typed} (${zone.typed})`),
    };
  });
}

const WITHIN_SENTENCE = /[A-Z]{2,5} \p{Ll}{2}/uy;
const MINUS = /[-−]/y;
const OFFSET = /[-−](?:\d{4}|(\d\d):(\d\d))(?![\d:])/y;

/**
 * In `14:30-15:10` it is the other end of a range; behind a `T`, behind seconds, or where it would go back, it
 * is an offset.
 */
function isOffsetPlain(scanner: Scanner, moment: Moment, joint: string): boolean {
  if (!scanner.sees(MINUS) || /[([]/.test(joint)) return true;
  const { time, isIso, day } = moment;
  if (time === undefined || day?.year === undefined) return false;
  if (isIso || time.second > 0) return true;
  const [, hours, minutes] = scanner.peek(OFFSET) ?? [];
  if (hours === undefined) return scanner.sees(OFFSET);
  return Number(hours) * 60 + Number(minutes) < time.hour * 60 + time.minute;
}

const OTHER = /\s{0,2}(?:[([/=]|\|(?=\s?\d))\s?(?=[~\d])/y;

/** `14:30 UTC / 16:30 CEST`, `10:30 PT (17:30 UTC)`: the same time by another clock. */
function takeOtherClock(scanner: Scanner, { time, zone }: Moment): boolean {
  if (time === undefined) return false;
  const other = scanner.attempt(() => {
    const opened = scanner.take(OTHER)?.[0];
    // The zone of the first may stand above: then only brackets show that the second is the same time.
    if (opened === undefined || (zone === undefined && !/[([]/.test(opened))) return undefined;
    takeAbout(scanner);
    if (takeTimeOfDay(scanner, { isExpected: false }) === undefined) return undefined;
    if (scanner.take(TO) !== undefined && !takeTimeOfDay(scanner, { isExpected: true }))
      return undefined;
    scanner.take(BLANK);
    const otherZone = takeZone(scanner);
    const isClosed = !/[([]/.test(opened) || scanner.take(CLOSE) !== undefined;
    return isClosed ? otherZone : undefined;
  });
  return other !== undefined;
}

const TO = /\s{0,2}[-–—]\s{0,2}(?=\d{1,2}:)/y;
const BLANK = /\s?/y;
const DAY_OPENED = /\s{0,3}(?:[([]\s?|,\s(?:on\s)?|\son\s|\sof\s|\s)(?=[\p{L}\d+])/uy;

/** `22:30 UTC (Oct 29)`, `14:30 UTC, 3 March 2018`, `00:10 (+1)`. */
function takeDayBehind(scanner: Scanner, moment: Moment): Moment | undefined {
  if (moment.day !== undefined || moment.time === undefined) return undefined;
  return scanner.attempt(() => {
    const opened = scanner.take(DAY_OPENED)?.[0];
    if (opened === undefined) return undefined;
    const isEnclosed = /[([]/.test(opened);
    // Only within brackets of several days the first is meant: `(August 18-19)`.
    const taken = isEnclosed
      ? (takeDaysLater(scanner) ?? takeDays(scanner)?.first)
      : takeDay(scanner);
    if (taken === undefined) return undefined;
    const isPlain = taken.strength === 'full' && taken.day.month !== undefined;
    const isClosed = isEnclosed
      ? scanner.take(CLOSE) !== undefined
      : scanner.sees(isPlain ? DAY_END_PLAIN : DAY_END);
    if (!isClosed) return undefined;
    return withDay(moment, taken);
  });
}

/** `24:00 (+1)` says twice that it is the day after. */
function withDay(moment: Moment, { day, notices }: TakenDay): Moment {
  const isShifted = moment.isNextDay && day.counted?.from !== 'previous';
  return {
    ...moment,
    day: isShifted ? dayAfter(day) : day,
    strength: 'full',
    notices: [...moment.notices, ...notices],
  };
}

const DAY_END = /\s{0,3}(?:$|[-–—:|,;)\]])/y;
const DAY_END_PLAIN = /(?=\s|$|[-–—:|,;)\]])/y;
const YEAR = /\s((?:19|20)\d\d)(?=\s|$|[-–—:,\])])(?!:\d)/y;

function takeYear(scanner: Scanner, moment: Moment): Moment | undefined {
  const { day, time } = moment;
  if (day?.month === undefined || day.year !== undefined || time === undefined) return undefined;
  const year = scanner.take(YEAR);
  return year && { ...moment, day: { ...day, year: Number(year[1]) } };
}
