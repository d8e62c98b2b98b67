/** Days with the name of a month: `Aug 10th, 2023`, `8 Nov 2023`, `19. April`. */
import { monthNamed } from './months.ts';
import type { Scanner } from './scanner.ts';
import { datedDay, ORDINAL, type TakenDay, WORD, YEAR } from './taken-day.ts';

/** Takes a day with a named month off the front. */
export function takeNamedDay(scanner: Scanner): TakenDay | undefined {
  return (
    scanner.attempt(() => takeMonthFirst(scanner)) ??
    scanner.attempt(() => takeDayFirst(scanner)) ??
    scanner.attempt(() => takeYearFirst(scanner))
  );
}

const MONTH_FIRST = new RegExp(
  String.raw`(${WORD})[.]?[\s-]{1,3}(?:the\s)?(\d{1,2})${ORDINAL}(?![\p{L}\d]|:\d|[.]\d)(?:,?[\s-]{1,3}(${YEAR})|,?\s?['’](\d\d)(?!\d)|,(${YEAR}))?`,
  'uy',
);

function takeMonthFirst(scanner: Scanner): TakenDay | undefined {
  const match = scanner.take(MONTH_FIRST);
  return match && named(match[1], match[2], match[3] ?? match[5], match[4], match[0]);
}

const DAY_FIRST = new RegExp(
  String.raw`(\d{1,2})${ORDINAL}\.?[\s/-]{0,3}(?:of\s|de\s)?(${WORD})(?!\p{L})[.,]?(?:[\s/-]{1,3}(?:de\s|of\s)?(${YEAR}|(?:19|20)\d\d(?=:\d\d:))|\s?['’](\d\d)(?!\d)|-(\d\d)(?![\d:]))?`,
  'uy',
);

function takeDayFirst(scanner: Scanner): TakenDay | undefined {
  const match = scanner.take(DAY_FIRST);
  return match && named(match[2], match[1], match[3], match[4] ?? match[5], match[0]);
}

const YEAR_FIRST = new RegExp(
  String.raw`((?:19|20)\d\d)[\s-]{1,2}(${WORD})\.?[\s-]{1,2}(\d{1,2})${ORDINAL}(?![\p{L}\d]|:\d)`,
  'uy',
);

function takeYearFirst(scanner: Scanner): TakenDay | undefined {
  const match = scanner.take(YEAR_FIRST);
  return match && named(match[2], match[3], match[1], undefined, match[0]);
}

function named(
  monthText: string | undefined,
  dayText: string | undefined,
  yearText: string | undefined,
  shortYear: string | undefined,
  typed: string,
): TakenDay | undefined {
  const month = monthNamed(monthText ?? '');
  if (month === undefined) return undefined;
  const year = yearText === undefined ? shortYear && 2000 + Number(shortYear) : Number(yearText);
  return datedDay(year || undefined, month, Number(dayText), typed);
}
