/** Weekdays, before a day, behind it, or alone with a number: `Friday 29 November`, `Monday 12th`. */
import { weekdayNamed } from './months.ts';
import type { Scanner } from './scanner.ts';
import { WORD } from './taken-day.ts';

const WEEKDAY = new RegExp(
  String.raw`(${WORD})\.?,?\s{1,3}(?:the\s|\()?|(${WORD})[.,]?(?=\s{0,3}(?:$|[-–—:|)\]]))`,
  'uy',
);

/** 1 is Monday, 7 is Sunday. */
export function takeWeekday(scanner: Scanner): number | undefined {
  return scanner.attempt(() => {
    const match = scanner.take(WEEKDAY);
    return match && weekdayNamed(match[1] ?? match[2] ?? '');
  });
}

const WEEKDAY_BEHIND = new RegExp(
  String.raw`\s?\(\s?(${WORD})\.?\s?\)|,?\s(${WORD})(?![\p{L}\d])`,
  'uy',
);

/** `2018-07-30 (Mon)`. */
export function takeWeekdayBehind(scanner: Scanner): number | undefined {
  return scanner.attempt(() => {
    const match = scanner.take(WEEKDAY_BEHIND);
    return match && weekdayNamed(match[1] ?? match[2] ?? '');
  });
}

const DAY_OF_WEEKDAY =
  /(\d{1,2})(?:(?:st|nd|rd|th)(?!\p{L})|(?=\s{0,3}(?:$|[-–—|]\s)|:\s|,?\s\d{1,2}:\d\d))/uy;

/** The number in `Monday 12th`. */
export function takeDayOfWeekday(scanner: Scanner): number | undefined {
  const match = scanner.take(DAY_OF_WEEKDAY);
  return match && Number(match[1]);
}
