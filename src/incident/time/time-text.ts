/** The time at the beginning of a line, as it was typed: found here, made an instant elsewhere. */

import { Complaint } from '../line/complaint.ts';
import { type Day, isDay, type TimeOfDay } from './clock.ts';
import { DAY, HOUR, MINUTE, readDuration } from './duration.ts';
import { zoneBehindTime } from './zones.ts';

/** A day as typed: a calendar day, or so many days before today. */
export type DayText = Day | { readonly daysAgo: number };

export type TimeText = { readonly approximate: boolean; readonly typed: string } & (
  | { readonly form: 'now' }
  | { readonly form: 'unknown' }
  | { readonly form: 'ago'; readonly milliseconds: number }
  | {
      readonly form: 'clock';
      readonly day: DayText | undefined;
      readonly time: TimeOfDay;
      /** The other end of a range. */
      readonly until: TimeOfDay | undefined;
      readonly zone: string | undefined;
    }
);

interface Found {
  readonly time: TimeText;
  /** What follows the time and its separator. */
  readonly rest: string;
}

const OR_TEXT = 'or start the line with "\\" to log it as text.';

/** Takes a matching text off the front of a line. */
class Scanner {
  readonly #line: string;
  #index = 0;

  constructor(line: string) {
    this.#line = line;
  }

  take(pattern: RegExp): RegExpExecArray | undefined {
    const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
    sticky.lastIndex = this.#index;
    const match = sticky.exec(this.#line);
    if (match === null) return undefined;
    this.#index += match[0].length;
    return match;
  }

  get rest(): string {
    return this.#line.slice(this.#index);
  }

  get taken(): string {
    return this.#line.slice(0, this.#index).trim();
  }
}

/** The end of the line, spaces, or a separator between time and text, which is dropped. */
const END = /[^\S\r\n]*(?:[-–—:,](?=\s|$)[^\S\r\n]*|(?=[\r\n])|$)|[^\S\r\n]+/;

/**
 * Reads a time off the front of a line.
 *
 * @returns `undefined` when the line begins with something else
 * @throws Complaint when it begins with something that has the shape of a time and cannot be one
 */
export function takeTime(line: string): Found | undefined {
  const scanner = new Scanner(line);
  scanner.take(/~\s?/);
  const form = takeUnknown(scanner) ?? takeWord(scanner) ?? takeAgo(scanner) ?? takeClock(scanner);
  if (form === undefined) return undefined;
  const typed = scanner.taken;
  if (scanner.take(END) === undefined) {
    if (form.form !== 'clock') return undefined;
    const word = /^\S*/.exec(scanner.rest)?.[0] ?? '';
    throw new Complaint(`${typed}${word} is not a time: put a space behind ${typed}, ${OR_TEXT}`);
  }
  return { time: { ...form, approximate: typed.includes('~'), typed }, rest: scanner.rest };
}

/** The time that a text is as a whole; `undefined` when it is none, or more. */
export function wholeTimeText(text: string): TimeText | undefined {
  try {
    const found = takeTime(text);
    return found?.rest === '' ? found.time : undefined;
  } catch (error) {
    if (error instanceof Complaint) return undefined;
    throw error;
  }
}

type Bare<T> = T extends unknown ? Omit<T, 'approximate' | 'typed'> : never;
type Form = Bare<TimeText>;

/** `??` counts only when more follows: alone it is a text. */
function takeUnknown(scanner: Scanner): Form | undefined {
  return scanner.take(/\?\?(?=\s+\S)/) && { form: 'unknown' };
}

function takeWord(scanner: Scanner): Form | undefined {
  return scanner.take(/now(?=\s|$|[-–—:,]\s)/i) && { form: 'now' };
}

const UNITS = [
  { name: /^s/i, milliseconds: 1_000 },
  { name: /^m/i, milliseconds: MINUTE },
  { name: /^h/i, milliseconds: HOUR },
  { name: /^d/i, milliseconds: DAY },
];
const SPELLED =
  /(\d+)\s*(s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?)\s+ago(?![\p{L}\d])/iu;

/** `-5m`, `-1h30m`, `5m ago`, `10 minutes ago`. */
function takeAgo(scanner: Scanner): Form | undefined {
  const compact =
    scanner.take(/-((?:\d+[dhms])+)(?=\s|$|[-–—:,]\s)/i) ??
    scanner.take(/((?:\d+[dhms]){2,})\s+ago(?![\p{L}\d])/iu);
  if (compact !== undefined) return ago(readDuration(compact[1] ?? ''), compact[0]);
  const spelled = scanner.take(SPELLED);
  if (spelled === undefined) return undefined;
  const unit = UNITS.find(({ name }) => name.test(spelled[2] ?? ''));
  return ago(unit && Number(spelled[1]) * unit.milliseconds, spelled[0]);
}

function ago(milliseconds: number | undefined, typed: string): Form {
  if (milliseconds !== undefined && milliseconds <= 3_650 * DAY)
    return { form: 'ago', milliseconds };
  throw new Complaint(`"${typed}" cannot be read as a time: write -5m, -1h30m, or 5m ago.`);
}

const DATE = /(\d{4})-(\d{1,2})-(\d{1,2})(?=[T\s]|$)/;
const TIME = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?!\d|:\d)/;
const MERIDIEM = /\s?(am|pm|a\.m\.|p\.m\.)(?![\p{L}\d])/iu;
const HOUR_ONLY = /(\d{1,2})(?=\s?(?:am|pm|a\.m\.|p\.m\.)(?![\p{L}\d]))/iu;

/** `14:05`, `2:05 PM`, `yesterday 23:50`, `2026-11-20T23:50Z`, `14:05-14:20 WAT`… */
function takeClock(scanner: Scanner): Form | undefined {
  const day = takeDay(scanner);
  const isIso = day !== undefined && scanner.take(/T(?=\d)/) !== undefined;
  if (day !== undefined && !isIso) scanner.take(/\s+~?/);
  const time = takeTimeOfDay(scanner);
  if (time === undefined) {
    if (day === undefined || 'daysAgo' in day) return undefined;
    throw new Complaint(
      `${scanner.taken} has no time of day: write ${scanner.taken} 14:05, ${OR_TEXT}`,
    );
  }
  // In 2026-11-20T23:50-05:00 it is an offset; in 14:05-05:00 the other end of a range.
  const until = isIso ? undefined : takeUntil(scanner);
  if (until !== undefined && (isHalfMissing(time, until) || isHalfMissing(until, time))) {
    throw new Complaint(`${scanner.taken}: write am or pm at both ends, ${OR_TEXT}`);
  }
  const isLogged = day !== undefined && until === undefined && LOGGED.test(scanner.taken);
  return { form: 'clock', day, time, until, zone: takeZone(scanner, isLogged) };
}

/** In `2:05-2:20pm` and `2:05pm-2:20` the other half may be meant. */
function isHalfMissing(time: TypedTimeOfDay, other: TypedTimeOfDay): boolean {
  return time.half === undefined && other.half !== undefined && time.hour <= 12;
}

function takeDay(scanner: Scanner): DayText | undefined {
  const word = scanner.take(/(yesterday|today)(?=\s+~?\d)/i);
  if (word !== undefined) return { daysAgo: word[1]?.toLowerCase() === 'yesterday' ? 1 : 0 };
  const date = scanner.take(DATE);
  if (date === undefined) return undefined;
  const day = { year: Number(date[1]), month: Number(date[2]), day: Number(date[3]) };
  if (isDay(day)) return day;
  throw new Complaint(
    `${date[0]} is not in the calendar: write a day such as 2026-11-20, ${OR_TEXT}`,
  );
}

/** A time of day, and the half of the day that was typed with it. */
interface TypedTimeOfDay extends TimeOfDay {
  readonly half: string | undefined;
}

function takeTimeOfDay(scanner: Scanner): TypedTimeOfDay | undefined {
  const match = scanner.take(TIME) ?? scanner.take(HOUR_ONLY);
  if (match === undefined) return undefined;
  const meridiem = scanner.take(MERIDIEM);
  const half = meridiem?.[1]?.toLowerCase().replaceAll('.', '');
  const time = {
    hour: Number(match[1]),
    minute: Number(match[2] ?? 0),
    second: Number(match[3] ?? 0),
  };
  const isPossible =
    time.minute < 60 &&
    time.second < 60 &&
    (half === undefined ? time.hour < 24 : time.hour >= 1 && time.hour <= 12);
  if (isPossible) return { ...time, hour: in24Hours(time.hour, half), half };
  const typed = match[0] + (meridiem?.[0] ?? '');
  throw new Complaint(`${typed} is not a time of day: write 14:05 or 2:05 PM, ${OR_TEXT}`);
}

function in24Hours(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

const TO = /\s?[-–—]\s?(?=\d{1,2}(?::\d{2}(?!\d)|\s?(?:am|pm|a\.m\.|p\.m\.)(?![\p{L}\d])))/iu;

/** The other end of a range: `-14:20`, `–14:20`, ` - 14:20`, `-2pm`. */
function takeUntil(scanner: Scanner): TypedTimeOfDay | undefined {
  return scanner.take(TO) && takeTimeOfDay(scanner);
}

/** What a zone may look like: a word, an offset with a colon, or glued to the time a short one. */
const ZONE =
  /^(?:\s?([A-Za-z][\w+/-]*(?::\d{2})?|[+-]\d{2}:\d{2})|([+-]\d{2}(?:\d{2})?))(?=\s|$|[-–—:,]\s)/;

/** A date, and a time to the second: people seldom type both, and logs always write them. */
const LOGGED = /\d-\d.*:\d{2}:\d{2}/;
/** Behind them an offset also stands alone: `2026-11-20 14:03:22 +0100`. */
const LOGGED_OFFSET = /^ ([+-]\d{4})(?=\s|$|[-–—:,]\s)/;

/** A zone directly behind the time or after a space; other words (`+10 replicas`) stay. */
function takeZone(scanner: Scanner, isLogged: boolean): string | undefined {
  const match = ZONE.exec(scanner.rest) ?? (isLogged ? LOGGED_OFFSET.exec(scanner.rest) : null);
  const word = match?.[1] ?? match?.[2];
  const zone = word === undefined ? undefined : zoneBehindTime(word);
  if (zone !== undefined) scanner.take(/\s?\S+?(?=\s|$|[-–—:,]\s)/);
  return zone;
}
