/** In a timeline four digits with nothing behind them may be a time: `0900 the deploy goes out`. */
import { readStamp } from '../stamp/read-stamp.ts';
import type { Stamp } from '../stamp/stamp.ts';
import type { Candidate } from './statement.ts';

const DIGITS = /^([01]\d|2[0-3])([0-5]\d)\s{0,2}(?:hrs?|hours|Uhr)?\s{0,2}(?=\s[-–—]?\s?\p{L})/iu;
/** The first of them must be no number of something: `1000 users`. */
const SURE = /^0|^\d{4}\s?(?:h|Uhr)|^\d{4}\s[-–—]?\s?\p{Lu}/u;
const YEAR = /^(?:19|20)\d\d/u;

/**
 * @param before the statement before it: `1500 requests` begins with a time only where the others do so too
 */
export function digitsStamp(text: string, before: Candidate | undefined): Stamp | undefined {
  const match = DIGITS.exec(text.slice(0, 24));
  if (match === null) return undefined;
  const isOther =
    before === undefined
      ? YEAR.test(text) || !SURE.test(text.slice(0, 24))
      : !DIGITS.test(before.typed);
  if (isOther) return undefined;
  const stamp = readStamp(`${match[1]}:${match[2]} ${text.slice(match[0].length)}`);
  return stamp?.time && { ...stamp, typed: match[0].trim() };
}
