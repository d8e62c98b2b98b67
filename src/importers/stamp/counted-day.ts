/** Days that are counted from another one: `Day 2`, `next day`, `(+1)`. */
import type { Scanner } from './scanner.ts';
import type { CountedDay } from './stamp.ts';
import { NO_DAY, type TakenDay } from './taken-day.ts';

const COUNTED = /(?:day|tag|jour|día|dia)\s?#?(\d{1,2})(?![\p{L}\d:.]|:\d)/iuy;
const COUNTED_ON = /D\s?\+\s?(\d{1,2})(?![\p{L}\d:])/uy;
const NEXT =
  /(?:the\s)?(?:(next|following)|(same))\s(?:day|morning|evening|afternoon|night)(?!\p{L})/iuy;

const SAME_CJK = /同日|同天|当日|當日|当天/y;
const NEXT_CJK = /翌日|翌朝|次日|第二天/y;

/** Takes such a day off the front. */
export function takeCounted(scanner: Scanner): TakenDay | undefined {
  const counted = takeNumbered(scanner) ?? takeNext(scanner);
  if (counted === undefined) return undefined;
  return countedDay(counted);
}

function takeNumbered(scanner: Scanner): CountedDay | undefined {
  const numbered = scanner.take(COUNTED);
  if (numbered !== undefined) return { from: 'first', number: Number(numbered[1]) };
  const on = scanner.take(COUNTED_ON);
  return on && { from: 'first', number: Number(on[1]) + 1 };
}

function takeNext(scanner: Scanner): CountedDay | undefined {
  if (scanner.take(SAME_CJK) !== undefined) return { from: 'previous', days: 0 };
  if (scanner.take(NEXT_CJK) !== undefined) return { from: 'previous', days: 1 };
  const next = scanner.take(NEXT);
  return next && { from: 'previous', days: next[2] === undefined ? 1 : 0 };
}

const LATER = /\+\s?(\d)\s?(?:d(?:ay)?s?)?(?=\s?[)\]])/iy;

/** `+1` within brackets, behind a time. */
export function takeDaysLater(scanner: Scanner): TakenDay | undefined {
  const later = scanner.take(LATER);
  return later && countedDay({ from: 'previous', days: Number(later[1]) });
}

function countedDay(counted: CountedDay): TakenDay {
  return { day: { ...NO_DAY, counted }, strength: 'short', isOpen: false, notices: [] };
}
