/** A time of day as people write it. */
import type { Scanner } from './scanner.ts';
import type { WrittenTime } from './stamp.ts';
import { SEPARATED, TIME_STYLES, type TimeStyle } from './time-styles.ts';
import { takeZoneName } from './zones-written.ts';

export interface TakenTime {
  readonly time: WrittenTime;
  readonly notices: readonly string[];
  /** Written as 24:00. */
  readonly isNextDay: boolean;
}

/** How surely a time is meant here: numbers that may be something else need more around them. */
export interface TimeContext {
  /** A day or a bracket stands before it, or the other end of a range that is written so. */
  readonly isExpected: boolean;
}

type Shape = WrittenTime['shape'];

const HALF = /\s{0,2}(a\.?\s?m\.?|p\.?\s?m\.?)(?![\p{L}\d])|(?<=:\d\d)([ap])(?![\p{L}\d])/iuy;
const CLOCK_WORD = /\s?(?:Uhr|hrs?\.?|hs|hours|heures|h|horas|o['’]clock)(?![\p{L}\d])/iuy;

const NAMED = /(?:12\s)?(noon|midday|midnight)(?![\p{L}\d-])/iuy;
/** Letters directly behind digits that make a time of them: `1430 hrs`, `0915Z`. */
const TIME_MARK = /Z(?![\p{L}\d])|\s?(?:hrs?|hours|Uhr)(?![\p{L}\d])/uy;
const BLANK = /\s?/y;

/** Takes a time off the front; `undefined` where none stands there, or one that cannot be. */
export function takeTimeOfDay(scanner: Scanner, context: TimeContext): TakenTime | undefined {
  return (
    takeNamed(scanner, context) ??
    firstOf(TIME_STYLES, (style) => takeStyle(scanner, style, context))
  );
}

function firstOf<S, T>(all: readonly S[], take: (one: S) => T | undefined): T | undefined {
  for (const one of all) {
    const taken = take(one);
    if (taken !== undefined) return taken;
  }
  return undefined;
}

function takeNamed(scanner: Scanner, { isExpected }: TimeContext): TakenTime | undefined {
  return scanner.attempt(() => {
    const word = scanner.take(NAMED)?.[1]?.toLowerCase();
    if (word === undefined) return undefined;
    if (!isExpected && !scanner.sees(NAMED_BEHIND)) return undefined;
    const hour = word === 'midnight' ? 0 : 12;
    const time = { hour, minute: 0, second: 0, half: undefined, shape: 'hour' as const };
    // With a day beside it, it may be the end of that day too.
    const isUnclear = word === 'midnight' && isExpected;
    const notices = isUnclear ? ['midnight is read as 00:00, when its day begins'] : [];
    return { time, notices, isNextDay: false };
  });
}

const NAMED_BEHIND = new RegExp(String.raw`${SEPARATED}|(?=\s\(?[A-Z]{2,5}(?![\p{L}]))`, 'uy');

function takeStyle(
  scanner: Scanner,
  style: TimeStyle,
  context: TimeContext,
): TakenTime | undefined {
  return scanner.attempt(() => {
    const match = scanner.take(style.pattern);
    if (match === undefined) return undefined;
    const isMarked = style.shape === 'digits' && isMarkedTime(scanner);
    const behind = context.isExpected || isMarked ? style.behindExpected : style.behind;
    if (behind !== undefined && !isMarked && !scanner.sees(behind)) return undefined;
    if (style.shape === 'digits' && !isMarked && isYear(match, context)) return undefined;
    return readNumbers(scanner, style.shape, match);
  });
}

/** `1430 hrs`, `0915Z`, `1430 UTC`: what makes a time of digits. */
function isMarkedTime(scanner: Scanner): boolean {
  if (scanner.sees(TIME_MARK)) return true;
  return scanner.foresees(() => {
    scanner.take(BLANK);
    return takeZoneName(scanner) !== undefined;
  });
}

/** `2018: text` is a year. */
function isYear(match: RegExpExecArray, { isExpected }: TimeContext): boolean {
  return !isExpected && match[3] === undefined && /^(?:19|20)\d\d$/.test(match[0]);
}

function readNumbers(
  scanner: Scanner,
  shape: Shape,
  match: RegExpExecArray,
): TakenTime | undefined {
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  const second = /^\d+$/.test(match[3] ?? '') ? Number(match[3]) : 0;
  const halfText = scanner.take(HALF);
  const isNamed = halfText === undefined && scanner.take(CLOCK_WORD) !== undefined;
  const typed = match[0] + (halfText?.[0] ?? '');
  const half = (halfText?.[1] ?? halfText?.[2])?.toLowerCase().startsWith('p')
    ? 'pm'
    : halfText && 'am';
  if (minute > 59 || second > 60) return undefined;
  const numbers: Numbers = {
    hour,
    minute,
    second: Math.min(second, 59),
    shape: isNamed ? 'hour' : shape,
  };
  return half === undefined ? in24Hours(numbers) : inHalf(numbers, half, typed);
}

type Numbers = Omit<WrittenTime, 'half'>;

function in24Hours(numbers: Numbers): TakenTime | undefined {
  const { hour, minute, second } = numbers;
  const isNextDay = hour === 24 && minute === 0 && second === 0;
  if (hour > 23 && !isNextDay) return undefined;
  const time = { ...numbers, hour: hour % 24, half: undefined };
  const notices = isNextDay ? ['24:00 is read as 00:00 of the next day'] : [];
  return { time, notices, isNextDay };
}

function inHalf(numbers: Numbers, half: 'am' | 'pm', typed: string): TakenTime | undefined {
  const { hour } = numbers;
  if (hour > 12) {
    const read = in24Hours(numbers);
    if (read === undefined) return undefined;
    return { ...read, notices: [`${typed.trim()} is read as ${clock(read.time)}`] };
  }
  const time = { ...numbers, hour: (hour % 12) + (half === 'pm' ? 12 : 0), half };
  const notices = hour === 0 && half === 'pm' ? [`${typed.trim()} is read as ${clock(time)}`] : [];
  return { time, notices, isNextDay: false };
}

function clock({ hour, minute }: Numbers): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
