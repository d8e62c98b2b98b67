/** A month and nothing more: `January 2022: the certificate is bought`. */
import { monthNamed } from './months.ts';
import type { Range } from './range.ts';
import type { Scanner } from './scanner.ts';
import { NO_DAY, WORD } from './taken-day.ts';
import { NOTHING } from './taken-moment.ts';

/** What ends it has to stand behind it: `May 2021 releases` begins a sentence. */
const MONTH = new RegExp(
  String.raw`(${WORD})\.?,?\s((?:19|20)\d\d)(?=\s{0,4}(?:$|[|:]|[-–—]\s))`,
  'uy',
);
const DAY_BEHIND = /\s{0,4}[-–—]\s{0,4}(?:\d{1,2}:|\p{L}{3,11}\.?,?\s(?:19|20)\d\d)/uy;

/** The day of such a statement is not known, and its time is not. */
export function takeMonth(scanner: Scanner): Range | undefined {
  return scanner.attempt(() => {
    const match = scanner.take(MONTH);
    const month = match && monthNamed(match[1] ?? '');
    if (match === undefined || month === undefined || scanner.sees(DAY_BEHIND)) return undefined;
    const day = { ...NO_DAY, year: Number(match[2]), month };
    return { from: { ...NOTHING, day, strength: 'short' }, until: undefined };
  });
}
