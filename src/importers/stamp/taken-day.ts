/** A calendar day as it was taken off the front of a text. */
import { isDay } from '../../incident/time/clock.ts';
import type { WrittenDay } from './stamp.ts';

export interface TakenDay {
  readonly day: WrittenDay;
  /**
   * `full` is a day wherever it stands; `short` (`May 12`, `Monday`) needs a time, a separator or the end
   * behind it; `numbers` (`10/8`) needs a time.
   */
  readonly strength: 'full' | 'short' | 'numbers';
  /** A part of it is left open: `2022-05-??`. */
  readonly isOpen: boolean;
  readonly notices: readonly string[];
}

/** A day of which nothing is written. */
export const NO_DAY = {
  year: undefined,
  month: undefined,
  day: undefined,
  weekday: undefined,
  isOrderUnclear: false,
} as const satisfies WrittenDay;

/** Parts of patterns: a name, a year that is no time, what may stand behind a number of a day. */
export const WORD = String.raw`[\p{L}]{3,11}`;
export const YEAR = String.raw`(?:19|20)\d\d(?![\d]|:\d|\.\d)`;
export const ORDINAL = '(?:st|nd|rd|th|er|º|ª|°)?';

export function numberOrNone(text: string | undefined): number | undefined {
  return /^\d+$/.test(text ?? '') ? Number(text) : undefined;
}

/** `undefined` where no year has such a day. */
export function datedDay(
  year: number | undefined,
  month: number,
  day: number,
  typed: string,
): TakenDay | undefined {
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  if (year !== undefined) return fullDay({ year, month, day }, typed);
  return { day: { ...NO_DAY, month, day }, strength: 'short', isOpen: false, notices: [] };
}

/** A day that is in no calendar keeps what can be true of it. */
export function fullDay(
  date: { year: number; month: number; day: number },
  typed: string,
): TakenDay {
  const base = { strength: 'full', isOpen: false } as const;
  if (isDay(date)) return { ...base, day: { ...NO_DAY, ...date }, notices: [] };
  const month = date.month <= 12 && date.month > 0 ? date.month : undefined;
  const notices = [`${typed.trim()} is not in the calendar`];
  return { ...base, day: { ...NO_DAY, year: date.year, month }, isOpen: true, notices };
}
