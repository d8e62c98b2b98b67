/** Days in words, `the third of May`. */
import { strict } from 'chrono-node/en';
import { monthNamed } from './months.ts';
import type { WrittenDay } from './stamp.ts';
import { NO_DAY } from './taken-day.ts';

/**
 * Chrono fills in with it what is not written, of which nothing is taken. A leap year has all days.
 */
const REFERENCE = {
  // biome-ignore lint/plugin: chrono wants a Date; this one is made of a number, and no clock is read
  instant: new Date(946_684_800_000),
  timezone: 0,
};

export interface DayInWords {
  readonly day: WrittenDay;
  /** Where it ends in the text. */
  readonly end: number;
}

/** The first day in a short text that chrono is sure of, and that names its month: it reads much else that is none. */
export function dayInWords(text: string): DayInWords | undefined {
  if (!namesMonth(text)) return undefined;
  for (const { index, text: typed, start } of strict.parse(text, REFERENCE)) {
    const isWritten = start.isCertain('day') && start.isCertain('month') && namesMonth(typed);
    const year = start.isCertain('year') ? (start.get('year') ?? undefined) : undefined;
    // In `it may 5 times` no day is meant.
    if (!isWritten || (year === undefined && !/\p{Lu}/u.test(typed))) continue;
    const month = start.get('month') ?? undefined;
    const day = start.get('day') ?? undefined;
    return { day: { ...NO_DAY, year, month, day }, end: index + typed.length };
  }
  return undefined;
}

const NAME = /\p{L}{3,11}/gu;

function namesMonth(text: string): boolean {
  return [...text.matchAll(NAME)].some(([word]) => monthNamed(word) !== undefined);
}
