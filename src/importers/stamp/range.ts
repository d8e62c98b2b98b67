/** The two ends of a range of time. */
import { takeMoment } from './moment.ts';
import type { Scanner } from './scanner.ts';
import type { WrittenTime } from './stamp.ts';
import { type Moment, NOTHING } from './taken-moment.ts';

export interface Range {
  readonly from: Moment;
  readonly until: Moment | undefined;
}

const TO =
  /\/(?=\d{4}-)|\s{0,3}(?:[-–—―~→]{1,3}|->|=>|\.{2,3}|…|(?:to|until|till|til|through|thru|bis|and)(?=[\s~]))\s{0,3}(?:[[(]\s?)?(?:(?:about|approximately|around|approx\.?|ca\.?)\s|[~≈]\s?)?(?=[\p{L}\d?[(])/iuy;
/** `2-4 PM`: an hour without anything is one only before the other end. */
const HOUR_ALONE = /(\d{1,2})(?=\s?[-–—]\s?\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?(?!\p{L}))/iuy;
/** `10:05-10`: minutes of the same hour. */
const MINUTES = /([-–])(\d\d)(?![\p{L}\d%]|[:.]\d)/uy;
/** `10:27:46–48`: seconds of the same minute. */
const SECONDS = /(?<=:\d\d:\d\d)[-–](\d\d)(?![\p{L}\d%]|[:.]\d)/uy;
/** `14:30 - ??`: the other end is not known. */
const OPEN_END = /\s{0,3}[-–—]\s{0,3}\?{1,3}(?::\?\?)?(?=\s|$|[-–—:|)\]])/y;

/** Takes one moment, or two with a word or a dash between them. */
export function takeRange(scanner: Scanner, isExpected: boolean): Range | undefined {
  const from = takeHourOfRange(scanner) ?? takeMoment(scanner, isExpected);
  if (from === undefined) return undefined;
  if (from.time === undefined) return { from, until: undefined };
  const until = takeUntil(scanner, from.time);
  if (until === undefined) {
    scanner.take(OPEN_END);
    return takeSameHour(scanner, from) ?? { from, until: undefined };
  }
  return fitted(from, withinMinute(from.time, until));
}

/** `14:30:30 – 14:30` ends in the minute in which it begins, not a day later. */
function withinMinute(start: WrittenTime, until: Moment): Moment {
  const { time: end, day } = until;
  if (end === undefined || day !== undefined) return until;
  const isWithin =
    end.hour === start.hour && end.minute === start.minute && end.half === start.half;
  if (!isWithin || end.second > 0 || start.second === 0) return until;
  return { ...until, time: { ...end, second: start.second } };
}

function takeHourOfRange(scanner: Scanner): Moment | undefined {
  const hour = Number(scanner.take(HOUR_ALONE)?.[1] ?? Number.NaN);
  if (!(hour <= 12)) return undefined;
  const time = { hour, minute: 0, second: 0, half: undefined, shape: 'hour' } as const;
  return { ...NOTHING, time };
}

function takeUntil(scanner: Scanner, from: WrittenTime): Moment | undefined {
  return scanner.attempt(() => {
    if (scanner.take(TO) === undefined) return undefined;
    const until = takeMoment(scanner, from.shape === 'dotted' || from.shape === 'digits');
    if (until?.time === undefined) return undefined;
    const isSameShape = until.time.shape === from.shape;
    const isPlain = until.time.shape === 'colon' || until.time.shape === 'hour';
    return isSameShape || isPlain ? until : undefined;
  });
}

/** An end of two digits counts where the time before it is written with a colon. */
function takeSameHour(scanner: Scanner, from: Moment): Range | undefined {
  const { time } = from;
  if (time?.shape !== 'colon') return undefined;
  return takeSameMinute(scanner, from, time) ?? takeMinutes(scanner, from, time);
}

function takeSameMinute(scanner: Scanner, from: Moment, time: WrittenTime): Range | undefined {
  return scanner.attempt(() => {
    const second = Number(scanner.take(SECONDS)?.[1] ?? 60);
    if (second > 59 || second < time.second) return undefined;
    return { from, until: endOf(from, { ...time, second }) };
  });
}

function takeMinutes(scanner: Scanner, from: Moment, time: WrittenTime): Range | undefined {
  return scanner.attempt(() => {
    const [typed, dash, digits = '60'] = scanner.take(MINUTES) ?? [];
    const minute = Number(digits);
    if (minute > 59 || minute <= time.minute || time.second > 0) return undefined;
    const isOffsetToo = dash === '-' && digits.startsWith('0');
    const notice = `${typed} is read as the end of a range, not as UTC-${minute}`;
    const notices = isOffsetToo ? [...from.notices, notice] : from.notices;
    return { from: { ...from, notices }, until: endOf(from, { ...time, minute }) };
  });
}

function endOf(from: Moment, time: WrittenTime): Moment {
  return { ...from, day: undefined, strength: undefined, time, notices: [] };
}

/** In `2:05 - 2:20 PM` the half holds for both ends, in `11:50 - 12:20 PM` for the second alone. */
function fitted(from: Moment, until: Moment): Range {
  const [start, end] = [from.time, until.time];
  const half = end?.half;
  const isBare = start?.half === undefined && half !== undefined && (start?.hour ?? 13) <= 12;
  const zone = from.zone ?? until.zone;
  const approximate = from.approximate || until.approximate;
  if (!isBare || start === undefined || end === undefined) {
    return { from: { ...from, zone, approximate }, until };
  }
  const same = { ...start, hour: (start.hour % 12) + (half === 'pm' ? 12 : 0), half };
  const isAfter = same.hour * 60 + same.minute > end.hour * 60 + end.minute;
  const other = half === 'pm' ? 'am' : 'pm';
  const turned = {
    ...start,
    hour: (start.hour % 12) + (other === 'pm' ? 12 : 0),
    half: other,
  } as const;
  const isTurned = isAfter && until.day === undefined;
  const time = isTurned ? turned : same;
  const notices = start.hour === 0 ? [...from.notices, zeroHour(time)] : from.notices;
  return { from: { ...from, zone, approximate, time, notices }, until };
}

/** No clock of twelve hours shows `0:30`. */
function zeroHour({ hour, minute }: WrittenTime): string {
  const minutes = String(minute).padStart(2, '0');
  return `0:${minutes} is read as ${String(hour).padStart(2, '0')}:${minutes}`;
}
