/** Days in headings and labels. */
import { dayInWords } from './day-in-words.ts';
import { takeDays } from './day-written.ts';
import { Scanner } from './scanner.ts';
import type { WrittenDay, WrittenZone } from './stamp.ts';
import type { TakenDay } from './taken-day.ts';
import { takeZone, zonesIn } from './zones-written.ts';

export interface ReadDay {
  readonly day: WrittenDay;
  /** The other end of several days: `May 12–14`. */
  readonly lastDay: WrittenDay | undefined;
  readonly zone: WrittenZone | undefined;
  /** What follows, its separator dropped. */
  readonly rest: string;
}

const LEAD = /[\s#•>*"'([{-]{0,16}/y;
const LEAD_WORD = /(?:date|on|day)\s?:\s{0,3}|on\s/iy;
const FOOTNOTE = /\[\^?[\w-]{1,20}\]/y;
const ZONE_JOINT = /\s{0,3}[([,]?\s?(?:all\s|times?\s|in\s){0,4}/iy;
const END = /\s{0,4}[)\]]?(?:\s{0,8}(?:[-–—―|:;,.•]|=>|->){1,3}(?=\s|$)\s{0,8}|\s{1,8}|$)/y;
const SET_APART = /\s{0,4}[)\]]?\s{0,8}(?:[-–—―|:;,.•(]|=>|->|$)/y;

/**
 * Reads the day of a heading or a label that is one, or begins with one.
 *
 * @returns `undefined` when it begins with something else
 */
export function readDay(text: string): ReadDay | undefined {
  const scanner = new Scanner(text);
  scanner.take(LEAD);
  scanner.take(LEAD_WORD);
  const days = takeDays(scanner);
  if (days === undefined || days.first.strength === 'numbers') return undefined;
  const taken = days.first;
  scanner.take(FOOTNOTE);
  if (taken.strength === 'short' && !scanner.sees(SET_APART)) return undefined;
  if (isOnlyWeekday(taken.day) && !scanner.sees(/[\s:.,)\]]{0,8}$/y)) return undefined;
  const zone = scanner.attempt(() => {
    scanner.take(ZONE_JOINT);
    return takeZone(scanner);
  });
  const end = scanner.index;
  if (scanner.take(END) === undefined) return undefined;
  const rest = scanner.restBehind(end);
  return { day: taken.day, lastDay: days.last, zone: zone ?? zonesIn(rest)[0], rest };
}

function isOnlyWeekday({ year, month, day, counted }: WrittenDay): boolean {
  return year === undefined && month === undefined && day === undefined && counted === undefined;
}

/** A label or a sentence may be so long; a day further behind is not its day. */
const LONGEST_LABEL = 400;
const WORD = /(?<![\p{L}\d./:#])(?=[\p{L}\d])/gu;

/**
 * The first day in a short text: `Timeline for September 17, 2018: (all times UTC)`. It has a month at least.
 * What follows it is the rest.
 */
export function dayWithin(text: string): ReadDay | undefined {
  const label = text.slice(0, LONGEST_LABEL);
  for (const { index } of label.matchAll(WORD)) {
    const scanner = new Scanner(label.slice(index));
    const days = takeDays(scanner);
    if (days === undefined || !isMeant(days.first, label.slice(index))) continue;
    const rest = text.slice(index + scanner.index).trim();
    return { day: days.first.day, lastDay: days.last, zone: zonesIn(label)[0], rest };
  }
  const named = dayInWords(label);
  if (named === undefined) return undefined;
  const rest = text.slice(named.end).trim();
  return { day: named.day, lastDay: undefined, zone: zonesIn(label)[0], rest };
}

const ORDINALS = /^(\d{1,2})(?:st|nd|rd|th)/;

/** Without a year the month is written large: `may 5 times` names no day. */
function isMeant({ day, strength }: TakenDay, typed: string): boolean {
  if (strength === 'numbers' || day.month === undefined || day.day === undefined) return false;
  return strength === 'full' || !/^[^\p{L}]{0,12}\p{Ll}{3}/u.test(typed.replace(ORDINALS, '$1'));
}
