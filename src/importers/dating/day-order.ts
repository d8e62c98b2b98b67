/** Whether `10/08/2023` is the 10th of August or the 8th of October: decided once for a document. */
import { dayNumber } from '../../incident/time/calendar.ts';
import type { Day } from '../../incident/time/clock.ts';
import type { WrittenDay } from '../stamp/stamp.ts';
import { fullDay, turned, wholeDay } from './whole-day.ts';

export interface DayOrder {
  /** What was put down is turned round. */
  readonly isTurned: boolean;
  /** Nothing in the document says which. */
  readonly isGuess: boolean;
}

export interface OrderEvidence {
  /** As they stand in the timelines, in their order, as typed. */
  readonly days: readonly { readonly day: WrittenDay; readonly typed: string }[];
  /** Days that are written elsewhere. */
  readonly others: readonly WrittenDay[];
  /** Any lines of the document in which days may be written in numbers. */
  readonly lines?: readonly string[];
  /** A zone of the United States, where the month stands first. */
  readonly isAmerican: boolean;
}

export function dayOrder({ days, others, lines = [], isAmerican }: OrderEvidence): DayOrder {
  const unclear = days.filter(({ day }) => day.isOrderUnclear);
  if (unclear.length === 0) return { isTurned: false, isGuess: false };
  const shown =
    firstOrder(
      days.map(({ typed }) => typed),
      NUMBERS,
    ) ?? firstOrder(lines, FULL_NUMBERS);
  if (shown !== undefined) return { isTurned: isTurnedBy(shown, unclear), isGuess: false };
  const clear = [...others, ...days.map(({ day }) => day)].flatMap((day) =>
    day.isOrderUnclear ? [] : (fullDay(day) ?? []),
  );
  const read = (isTurned: boolean) =>
    unclear.flatMap(({ day }) => wholeDay(isTurned ? turned(day) : day, clear[0]) ?? []);
  const [asWritten, turnedRound] = [read(false), read(true)];
  const better =
    byCount(asWritten, turnedRound) ??
    byDistance(asWritten, turnedRound, clear) ??
    byStepsBack(asWritten, turnedRound);
  if (better !== undefined) return { isTurned: better, isGuess: false };
  const nearer = bySpan(asWritten, turnedRound);
  if (nearer !== undefined) return { isTurned: nearer, isGuess: isFew(asWritten) };
  return { isTurned: isTurnedBy(isAmerican ? 'month first' : 'day first', unclear), isGuess: true };
}

type Order = 'day first' | 'month first';

const NUMBERS = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?!\d)/u;

/** In other text only with a whole year: it may be a version. */
const FULL_NUMBERS = /(?<![\d.])(\d{1,2})[/.-](\d{1,2})[/.-](?:19|20)\d{2}(?!\d)/u;

/** What the first day shows that can be read in one way only. */
function firstOrder(texts: readonly string[], pattern: RegExp): Order | undefined {
  for (const text of texts) {
    const match = pattern.exec(text.slice(0, 400));
    const [first, second] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
    if (first > 12 && second <= 12) return 'day first';
    if (second > 12 && first <= 12 && first > 0) return 'month first';
  }
  return undefined;
}

function isTurnedBy(order: Order, unclear: OrderEvidence['days']): boolean {
  for (const { day, typed } of unclear) {
    const match = NUMBERS.exec(typed);
    if (match === null || match[1] === match[2]) continue;
    const isDayFirst = day.day === Number(match[1]);
    return isDayFirst !== (order === 'day first');
  }
  return false;
}

/** One reading names days that are in no calendar. */
function byCount(asWritten: readonly Day[], turnedRound: readonly Day[]): boolean | undefined {
  if (asWritten.length === turnedRound.length) return undefined;
  return turnedRound.length > asWritten.length;
}

/** The reading that is nearer to the other days of the document. */
function byDistance(
  asWritten: readonly Day[],
  turnedRound: readonly Day[],
  others: readonly Day[],
): boolean | undefined {
  if (others.length === 0) return undefined;
  const [a, b] = [distance(asWritten, others), distance(turnedRound, others)];
  return a === b ? undefined : b < a;
}

function distance(days: readonly Day[], others: readonly Day[]): number {
  const each = days.map((day) =>
    Math.min(...others.slice(0, 50).map((other) => Math.abs(dayNumber(day) - dayNumber(other)))),
  );
  return each.reduce((sum, days_) => sum + days_, 0);
}

/** The reading that steps back less often. */
function byStepsBack(asWritten: readonly Day[], turnedRound: readonly Day[]): boolean | undefined {
  const [a, b] = [stepsBack(asWritten), stepsBack(turnedRound)];
  return a === b ? undefined : b < a;
}

/** Two days may well be a month apart. */
function isFew(days: readonly Day[]): boolean {
  return new Set(days.map(dayNumber)).size < 3;
}

/** The reading that spans less. */
function bySpan(asWritten: readonly Day[], turnedRound: readonly Day[]): boolean | undefined {
  const [spanA, spanB] = [span(asWritten), span(turnedRound)];
  if (Math.max(spanA, spanB) < 2 * Math.max(Math.min(spanA, spanB), 1)) return undefined;
  return spanB < spanA;
}

function stepsBack(days: readonly Day[]): number {
  return days.filter((day, index) => {
    const before = days[index - 1];
    return before !== undefined && dayNumber(day) < dayNumber(before);
  }).length;
}

function span(days: readonly Day[]): number {
  const numbers = days.map(dayNumber);
  return days.length === 0
    ? 0
    : numbers.reduce((a, b) => Math.max(a, b)) - numbers.reduce((a, b) => Math.min(a, b));
}
