/** What people leave in the place of a time that they do not know. */
import type { Scanner } from './scanner.ts';

const BEHIND = String.raw`(?![\p{L}\d?])`;

/** Unmistakable wherever they stand. */
const PLACEHOLDERS: readonly RegExp[] = [
  /[-–—]{2}\s?:\s?[-–—]{2}(?::[-–—]{2})?/uy,
  /[?_]{1,2}\s?[:.]\s?[?_]{1,2}(?::[?_]{1,2})?/uy,
  new RegExp(`(?:HH?|hh?)[:.]?(?:MM|mm)(?:[:.]?(?:SS|ss))?${BEHIND}`, 'uy'),
  new RegExp(`(?:XX|xx|NN|nn)[:.](?:XX|xx|NN|nn)(?:[:.](?:XX|xx))?${BEHIND}`, 'uy'),
  new RegExp(
    String.raw`\d{1,2}[:.](?:\?{1,2}|xx|XX|--|__|mm|MM|\d[?xX])(?::(?:\d{2}|xx|XX|\?\?))?(?:(?=Z)|${BEHIND})`,
    'uy',
  ),
  new RegExp(String.raw`(?:\?{1,2}|xx|XX|\d\?|[?]\d)[:.]\d{2}${BEHIND}`, 'uy'),
  /\?{2,6}/y,
  new RegExp(
    `(?:time\\s(?:is\\s)?(?:unknown|unclear|tbd|n/a)|(?:unknown|unclear|exact|no)\\stime(?:\\sunknown)?)${BEHIND}`,
    'iuy',
  ),
];

/** Words and single marks that count only alone in their place. */
const ALONE: readonly RegExp[] = [
  /(?:TBD|TBC|N\/A|unknown|unclear)(?=\s{0,4}(?:$|[\])]))/iy,
  /(?:TBD|TBC|N\/A|Unknown)(?=\s{0,4}[-–—|]\s|:\s)/y,
  /\?(?=\s{0,4}(?:$|[\])]|[-–—|:]\s))/y,
];

/** Takes what stands for a time that is not known. */
export function takeUnknown(scanner: Scanner): boolean {
  return [...PLACEHOLDERS, ...ALONE].some((pattern) => scanner.take(pattern) !== undefined);
}

/**
 * A time whose middle is a picture or the debris of one: `2:30` had been typed, and `:3` was read as
 * the name of an emoji. Only what is left of it can be seen.
 */
const DESTROYED =
  /\d{1,2}(?:\p{Extended_Pictographic}\uFE0F?|\uFFFD{1,4}|[\u0080-\u00BF\u00C0-\u00FF\u0152-\u017E\u02C6\u02DC\u2013-\u2122]{2,8}){1,3}\d{0,2}\s?(?:[ap]\.?m\.?(?![\p{L}\d])|(?=\s?[-–—:|]\s))/iuy;

export function takeDestroyed(scanner: Scanner): boolean {
  return scanner.take(DESTROYED) !== undefined;
}
