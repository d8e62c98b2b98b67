/** Days written in numbers: `2018-07-30`, `30/07/2018`, `2022-05-??`. */
import { type Day, formatDay, isDay } from '../../incident/time/clock.ts';
import type { Scanner } from './scanner.ts';
import { datedDay, fullDay, NO_DAY, numberOrNone, type TakenDay } from './taken-day.ts';

/** Takes a day in numbers off the front. */
export function takeNumericDay(scanner: Scanner): TakenDay | undefined {
  return (
    scanner.attempt(() => takeOpen(scanner)) ??
    scanner.attempt(() => takeIso(scanner)) ??
    scanner.attempt(() => takeCompact(scanner)) ??
    scanner.attempt(() => takeNumeric(scanner)) ??
    takeIdeographic(scanner)
  );
}

const OPEN =
  /((?:19|20)\d\d|YYYY|yyyy|\?{2,4}|XXXX|xxxx)(\/\d\d)?[-/.](\d{1,2}|MM|mm|\?{1,2}|xx|XX|__|--)[-/.](\d{1,2}|DD|dd|\?{1,2}|xx|XX|__|--)(?![\p{L}\d])/uy;

/** `2022-05-??`, `2023-MM-DD`: what is known of it. */
function takeOpen(scanner: Scanner): TakenDay | undefined {
  const match = scanner.take(OPEN);
  if (match === undefined) return undefined;
  const [year, month, day] = [match[1], match[3], match[4]].map(numberOrNone);
  if (match[2] === undefined && year && month && day) return undefined;
  const known = { ...NO_DAY, year: match[2] === undefined ? year : undefined, month, day };
  return { day: known, strength: 'full', isOpen: true, notices: [] };
}

const ISO = /((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[-/.]\d)/y;

function takeIso(scanner: Scanner): TakenDay | undefined {
  const match = scanner.take(ISO);
  if (match === undefined) return undefined;
  const [year, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[2] === '.' && match[0].length < 10) return undefined;
  if (second > 12 && third <= 12) return turnedIso({ year, month: third, day: second }, match[0]);
  return fullDay({ year, month: second, day: third }, match[0]);
}

/** `2018-30-07`: the last number can only be the month. */
function turnedIso(date: Day, typed: string): TakenDay {
  const taken = fullDay(date, typed);
  return isDay(date) ? { ...taken, notices: [`${typed} is read as ${formatDay(date)}`] } : taken;
}

const COMPACT =
  /((?:19|20)\d\d)(\d\d)(\d\d)(?=T\d|[\s_-]{1,3}\d\d:?\d\d|\s?[-–—:,]\s|[-_.]\p{L}|\s|$)/uy;

function takeCompact(scanner: Scanner): TakenDay | undefined {
  const match = scanner.take(COMPACT);
  if (match === undefined) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(date) ? fullDay(date, match[0]) : undefined;
}

const NUMERIC = /(\d{1,2})([-/.])(\d{1,2})\2((?:(?:19|20)\d\d|\d\d))(?![\p{L}\d]|[-/.]\d)/uy;

function takeNumeric(scanner: Scanner): TakenDay | undefined {
  const match = scanner.take(NUMERIC);
  if (match === undefined) return undefined;
  const typedYear = match[4] ?? '';
  const isShort = typedYear.length === 2;
  if (match[2] === '.' && isShort && match[0].length < 8) return undefined;
  const pair = ordered(Number(match[1]), Number(match[3]), match[2] === '.');
  if (pair === undefined) return undefined;
  const year = isShort ? 2000 + Number(typedYear) : Number(typedYear);
  const found = fullDay({ year, month: pair.month, day: pair.day }, match[0]);
  const strength = match[2] === '.' && isShort ? 'short' : found.strength;
  const day = { ...found.day, isOrderUnclear: pair.isOrderUnclear };
  const notices = isYearUnclear(match) ? [yearLast({ year, ...pair }, match[0])] : [];
  return { ...found, strength, day, notices: [...found.notices, ...notices] };
}

/** In `22/10/12` the year may stand first as well. With dots it is the last. */
function isYearUnclear([, first, mark, , third = '']: RegExpExecArray): boolean {
  return third.length === 2 && mark !== '.' && Number(first) > 12 && Number(third) <= 31;
}

function yearLast(date: Day, typed: string): string {
  return `${typed} is read as ${formatDay(date)}: its year may also stand first`;
}

const DAY_AND_MONTH =
  /(\d{1,2})(?:\/(\d{1,2})|\.(\d{1,2})\.|-(\d{2}))(?![\p{L}\d]|[-/.]\d)(?=[\s,T:)\]]|$)/uy;

/** `10/8`, `10.08.`: many other things are written so. */
export function takeDayAndMonth(scanner: Scanner): TakenDay | undefined {
  const match = scanner.take(DAY_AND_MONTH);
  if (match === undefined) return undefined;
  const [first, second] = [Number(match[1]), Number(match[2] ?? match[3] ?? match[4])];
  const pair = ordered(first, second, match[3] !== undefined);
  if (pair === undefined) return undefined;
  return { day: { ...NO_DAY, ...pair }, strength: 'numbers', isOpen: false, notices: [] };
}

/** Which of two numbers is the day; with dots it is always the first. */
function ordered(
  first: number,
  second: number,
  isDotted: boolean,
): { day: number; month: number; isOrderUnclear: boolean } | undefined {
  const isDayFirst = first <= 31 && second <= 12;
  const isMonthFirst = first <= 12 && second <= 31 && !isDotted;
  if (first === 0 || second === 0 || !(isDayFirst || isMonthFirst)) return undefined;
  const isOrderUnclear = isDayFirst && isMonthFirst && first !== second;
  if (isDayFirst) return { day: first, month: second, isOrderUnclear };
  return { day: second, month: first, isOrderUnclear };
}

const IDEOGRAPHIC = /(?:((?:19|20)\d\d)\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/uy;

function takeIdeographic(scanner: Scanner): TakenDay | undefined {
  const match = scanner.take(IDEOGRAPHIC);
  if (match === undefined) return undefined;
  return datedDay(numberOrNone(match[1]), Number(match[2]), Number(match[3]), match[0]);
}
