/** A calendar day as people write it, or several days. */
import { takeCounted } from './counted-day.ts';
import { takeNamedDay } from './named-day.ts';
import { takeDayAndMonth, takeNumericDay } from './numeric-day.ts';
import type { Scanner } from './scanner.ts';
import type { WrittenDay } from './stamp.ts';
import { NO_DAY, ORDINAL, type TakenDay, YEAR } from './taken-day.ts';
import { takeDayOfWeekday, takeWeekday, takeWeekdayBehind } from './weekday-written.ts';

/** Takes a day off the front, with its weekday. */
export function takeDay(scanner: Scanner): TakenDay | undefined {
  return scanner.attempt(() => {
    const weekday = takeWeekday(scanner);
    const taken =
      takeNumericDay(scanner) ??
      takeNamedDay(scanner) ??
      scanner.attempt(() => takeDayAndMonth(scanner)) ??
      (weekday === undefined ? takeCounted(scanner) : undefined);
    if (taken !== undefined) {
      const day = { ...taken.day, weekday: weekday ?? takeWeekdayBehind(scanner) };
      return { ...taken, day };
    }
    if (weekday === undefined) return undefined;
    const day = { ...NO_DAY, weekday, day: takeDayOfWeekday(scanner) };
    return { day, strength: 'short', isOpen: false, notices: [] };
  });
}

export interface TakenDays {
  readonly first: TakenDay;
  /** The other end: `May 12–14`. */
  readonly last: WrittenDay | undefined;
}

/** Takes a day, or the first and the last of several. */
export function takeDays(scanner: Scanner): TakenDays | undefined {
  const shared = takeSharedMonth(scanner);
  if (shared !== undefined) return shared;
  const first = takeDay(scanner);
  return first && takeLastDay(scanner, first);
}

const FIRST_NUMBER = new RegExp(
  String.raw`(\d{1,2})${ORDINAL}\.?\s?(?:[-–—/&]|to|and|bis|until)\s?(?=\d{1,2}${ORDINAL}\.?\s(?:of\s)?\p{L}{3})`,
  'uy',
);

/** `12–14 May 2021`. */
function takeSharedMonth(scanner: Scanner): TakenDays | undefined {
  return scanner.attempt(() => {
    const number = Number(scanner.take(FIRST_NUMBER)?.[1]);
    const last = takeNamedDay(scanner);
    if (last?.day.day === undefined || !(number > 0) || number >= last.day.day) return undefined;
    return { first: { ...last, day: { ...last.day, day: number } }, last: last.day };
  });
}

const TO = /\s{0,2}(?:[-–—→]|to|until|through|and|bis)\s{0,2}/uy;
const LAST_NUMBER = new RegExp(
  String.raw`(\d{1,2})${ORDINAL}(?![\p{L}\d/]|[:.]\d|\s?[ap]\.?m)(?:,?\s(${YEAR}))?`,
  'iuy',
);

/** `May 12–14`, `May 12 – June 2`, `2026-07-26 → 2026-08-19`. */
function takeLastDay(scanner: Scanner, first: TakenDay): TakenDays {
  if (first.strength === 'numbers' || first.day.counted !== undefined) {
    return { first, last: undefined };
  }
  const last = scanner.attempt(() => {
    if (scanner.take(TO) === undefined) return undefined;
    const other = takeDay(scanner);
    const isDay =
      other !== undefined && other.strength !== 'numbers' && other.day.day !== undefined;
    return isDay ? other.day : scanner.attempt(() => takeLastNumber(scanner, first.day));
  });
  if (last === undefined) return { first, last };
  const isYearLater = first.day.year === undefined && last.year !== undefined;
  const strength = isYearLater ? 'full' : first.strength;
  const day = { ...first.day, year: first.day.year ?? last.year };
  return { first: { ...first, strength, day }, last };
}

function takeLastNumber(scanner: Scanner, first: WrittenDay): WrittenDay | undefined {
  const match = first.month === undefined ? undefined : scanner.take(LAST_NUMBER);
  const number = Number(match?.[1] ?? 0);
  if (match === undefined || number > 31 || number <= (first.day ?? 31)) return undefined;
  const year = match[2] === undefined ? first.year : Number(match[2]);
  return { ...first, year, day: number, weekday: undefined };
}
