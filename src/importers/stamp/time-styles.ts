/** The ways in which a time of day is written in numbers, as a table. */
import type { WrittenTime } from './stamp.ts';

export interface TimeStyle {
  readonly shape: WrittenTime['shape'];
  readonly pattern: RegExp;
  /** What has to stand behind it where no time is expected. */
  readonly behind: RegExp | undefined;
  /** What has to stand behind it where one is. */
  readonly behindExpected: RegExp | undefined;
}

const HALF_FOLLOWS = String.raw`(?=\s?(?:[ap]\.?m\.?)(?![\p{L}\d]))`;

/** Small words that make an amount, a version or a duration of the number before them; `Users` begins a statement. */
const UNITS =
  'ms|ns|s|secs?|seconds?|mins?|minutes?|hours?|days?|weeks?|percent|per|million|billion|thousand|k|x|times|releases?|versions?|ratio|odds|aspect|scale|cores?|cpus?|points?|rps|qps|[kmgt]i?b';
const CURRENCY = '[%‰°$€£]|[KMGTP]i?B(?:/s|ps)?|[KMG]b(?:it)?/?p?s|USD|EUR|GBP';
const NO_AMOUNT = String.raw`(?!\s?(?:${CURRENCY}|(?:${UNITS})(?![\p{L}\d])))`;
/** Behind hours and minutes only these make a duration or a ratio of them. */
const NO_LENGTH = String.raw`(?!\s?(?:%|(?:mins?|minutes?|secs?|seconds|hours?\sof|ratio|odds|aspect)(?![\p{L}\d])))`;
/** Nothing of a sentence follows. */
export const SEPARATED = String.raw`(?=\s{0,6}(?:$|[-–—―|,;•→\])]|:(?!\d)|=>|->|\.(?:\s|$)))`;
const SPACED = String.raw`(?=\s|$|[-–—―|,;:\])])`;

/** The first that matches counts. Groups: hour, minute, second. */
export const TIME_STYLES: readonly TimeStyle[] = [
  {
    shape: 'colon',
    pattern: new RegExp(
      String.raw`T?(\d{1,2}):(\d{2})(?::(\d{2}|xx|XX|\?\?)(?:[.,]\d{1,9})?)?(?!\d|:\d|\.\d)${NO_LENGTH}`,
      'uy',
    ),
    behind: undefined,
    behindExpected: undefined,
  },
  {
    shape: 'hour',
    pattern: new RegExp(String.raw`(\d{1,2})(?:[.](\d{2}))?${HALF_FOLLOWS}`, 'iuy'),
    behind: undefined,
    behindExpected: undefined,
  },
  {
    // `10 Uhr 30`.
    shape: 'colon',
    pattern: new RegExp(
      String.raw`(\d{1,2})\s?Uhr\s?(\d{2})(?![\p{L}\d]|[:.,]\d)${NO_AMOUNT}`,
      'iuy',
    ),
    behind: undefined,
    behindExpected: undefined,
  },
  {
    shape: 'colon',
    pattern: /(\d{1,2})\sUhr\s(\d{2})(?![\p{L}\d])/iuy,
    behind: undefined,
    behindExpected: undefined,
  },
  {
    shape: 'hour',
    pattern: /(\d{1,2})(?=\s?(?:Uhr|o['’]clock)(?!\p{L}))/iuy,
    behind: undefined,
    behindExpected: undefined,
  },
  {
    shape: 'colon',
    pattern: new RegExp(String.raw`(\d{1,2})\s?[hH]\s?(\d{2})(?![\p{L}\d])${NO_AMOUNT}`, 'uy'),
    behind: new RegExp(String.raw`(?!\s(?:later|after|of|long|downtime|outage)\b)${SPACED}`, 'iuy'),
    behindExpected: new RegExp(SPACED, 'uy'),
  },
  {
    shape: 'digits',
    pattern: /(\d{1,2})\s?h(?![\p{L}\d])/uy,
    behind: new RegExp(SEPARATED, 'uy'),
    behindExpected: new RegExp(SEPARATED, 'uy'),
  },
  {
    shape: 'dotted',
    pattern: new RegExp(String.raw`(\d{1,2})\.(\d{2})(?![\p{L}\d]|\.\d)${NO_AMOUNT}`, 'uy'),
    behind: new RegExp(String.raw`${SEPARATED}|(?<=\d{2}\.\d{2})${SPACED}`, 'uy'),
    behindExpected: new RegExp(SPACED, 'uy'),
  },
  {
    shape: 'digits',
    pattern: new RegExp(
      String.raw`T?(\d{2})(\d{2})(\d{2})?(?=Z|[^\p{L}\d.]|\.\D|h\b|$)(?!-\d\d-)${NO_AMOUNT}`,
      'uy',
    ),
    behind: new RegExp(SEPARATED, 'uy'),
    behindExpected: new RegExp(`(?=Z)|${SPACED}`, 'uy'),
  },
  {
    shape: 'colon',
    pattern: /(\d{1,2})[時时点시](?:\s?(\d{1,2})[分분])?/uy,
    behind: undefined,
    behindExpected: undefined,
  },
];
