/**
 * How logs, consoles, chats and monitoring write a time: one pattern for each way, and what it says.
 * Every repetition in them is bounded, so that no text takes long.
 */
import { Complaint } from '../line/complaint.ts';
import { isDay, type TimeOfDay } from './clock.ts';
import { DAY } from './duration.ts';
import { zoneBehindTime } from './zones.ts';

/** A calendar day; many logs leave the year out. */
export interface WrittenDay {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** A time as it was written: an instant (UTC milliseconds), or what a clock showed. */
export type WrittenTime =
  | { readonly form: 'instant'; readonly at: number }
  | {
      readonly form: 'clock';
      readonly day: WrittenDay | undefined;
      readonly time: TimeOfDay;
      /** The zone that was written with it, for `clockAt`. */
      readonly zone: string | undefined;
      /** It is no log's way to write a time, but a person's, who means the own clock. */
      readonly isTypedByHand: boolean;
    };

interface Format {
  readonly pattern: RegExp;
  /** What must stand before it, where the time alone might be something else. */
  readonly behind?: RegExp;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(?<month>${MONTHS.join('|')})[a-z]{0,6}\\.?`;
const YEAR = String.raw`(?<year>20\d{2})`;
/** With fractions, which are dropped, and `PM`. */
const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9}|:\d{3,6})?)?(?!\d|:\d|[.,]\d)(?:\s?(?<half>[ap])\.?m(?:\.|\b))?`;
const ZONE_NAME = String.raw`[a-z]\w{0,19}(?:[/-][a-z]\w{0,19}){0,3}(?:[+-]\d{1,2}(?::?\d{2})?)?`;
/** Any word may stand there; whether it is a zone is looked up. */
const ZONE = String.raw`(?:(?<zone> ?(?:${ZONE_NAME}|[+-]\d{2}:?\d{2})|[+-]\d{2})(?!\w|:\d|[+/-]\w))?`;
/** Neither within a word nor within a longer number. */
const START = String.raw`(?<![\w.]|\d[-/])`;
const BETWEEN = String.raw`(?:,? at |,?[ \t]{1,2}| - )`;

/** Behind a number they say that it is a count. */
const COUNTED = String.raw`(?:rows|records|keys|bytes|messages|requests|items|events|lines)\b`;

/** `time=`, `"ts": "`, `@timestamp":`; not `uptime=`, which is a duration. */
const TIME_KEY = String.raw`(?:^|[^\w-])(?:ts|t|time|timestamp|datetime|at)["']?\s?[=:]\s?["']?$`;
/** The same and longer names: a number so near to now is hardly anything else. */
const INSTANT_KEY = String.raw`(?:(?:\b|_)(?:ts|t|at)|(?:ed|ts|ds)_?at|time|stamp|epoch|date)(?:_?(?:ms|us|ns|sec|seconds|millis|nanos))?["']?\s?[=:]\s?["']?$`;

const FORMATS: readonly Format[] = [
  // 2026-11-20T14:03:22.123Z, 2026/11/20 14:03:22, 2026.11.20 14:03:22, 2026-Nov-20 14:03:22
  {
    pattern: pattern(
      String.raw`${START}${YEAR}(?<separator>[-/. ])(?<month>\d{1,2}|${MONTHS.join('|')})\k<separator>(?<day>\d{1,2})(?:T|_|${BETWEEN})${TIME}${ZONE}`,
    ),
  },
  // 20/Nov/2026:14:03:22 +0000, 20-Nov-2026 14:03:22 UTC, 20 Nov 14:03:22
  {
    pattern: pattern(
      String.raw`${START}(?<day>\d{1,2})[ /-]${MONTH}(?:,?[ /-]${YEAR})?(?::|${BETWEEN})${TIME}${ZONE}`,
    ),
  },
  // 20.11.2026 14:03:22
  {
    pattern: pattern(
      String.raw`${START}(?<day>\d{1,2})\.(?<month>\d{1,2})\.${YEAR}${BETWEEN}${TIME}${ZONE}`,
    ),
  },
  // Nov 20 14:03:22, Nov 20, 2026 - 14:03 UTC, Nov 20 14:03:22 UTC 2026
  {
    pattern: pattern(
      String.raw`(?<!\w)${MONTH}[ \t]{1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?[ ]{1,2}${YEAR})?${BETWEEN}${TIME}${ZONE}(?: (?<lastYear>20\d{2})(?![\w.:/-]))?`,
    ),
  },
  // E1120 14:03:22.123456, I20261120 14:03:22.123456
  {
    pattern: pattern(
      String.raw`(?<!\w)[IWEF]${YEAR}?(?<month>\d{2})(?<day>\d{2})[ ]{1,2}(?=\d{2}:\d{2}:\d{2}\.)${TIME}`,
    ),
  },
  // ts=1763647402, "timestamp":1763647402123
  {
    pattern: pattern(String.raw`(?<![\w.])(?<epoch>\d{10})(?:\d{3}){0,3}(?:\.\d{1,9})?(?!\w|\.\d)`),
    behind: new RegExp(String.raw`${INSTANT_KEY}|\baudit\($`, 'i'),
  },
  // 1763647402.123, [1763647402]; 1763647402 GET /x, 1763647402123,web-1
  {
    pattern: pattern(
      String.raw`(?<=^\s{0,9})(?:(?<epoch>\d{10})\.\d{1,9}(?!\w|\.\d)|\[(?<bracketed>\d{10})\]|(?<bare>\d{10})(?:\d{3})?(?=[\s,;|]|:\s)(?!\s${COUNTED}))`,
    ),
  },
  // 14:03:22.123 at the beginning, [14:03], time=14:03:22
  {
    pattern: pattern(String.raw`(?<![\w.:-])${TIME}${ZONE}(?=[\s\],;|"'}]|:\s|$)`),
    behind: new RegExp(String.raw`^\s*$|\[\s?$|${TIME_KEY}`, 'i'),
  },
  // 12.30, as some write 12:30; but "12.30 GB" is none
  {
    pattern: pattern(
      String.raw`(?<=^\s{0,9})(?<hour>\d{2})(?<dot>\.)(?<minute>\d{2})(?=:?\s|$)(?!\s?(?:%|percent|[kmgt]i?b\b|[mun]?s\b|x\b))`,
    ),
  },
];

function pattern(source: string): RegExp {
  return new RegExp(source, 'gi');
}

/** A timestamp begins within so many characters, or is not looked for. */
const LONGEST = 2_000;
/** What a timestamp may need behind its beginning, and before it. */
const LONGEST_TIME = 160;
const LONGEST_KEY = 40;
/** So many that cannot be times, such as 2026-02-30, and the text holds none. */
const MOST_TRIED = 20;

/** The first time that is written in a text. `now` in UTC milliseconds. */
export function firstWrittenTime(text: string, now: number): WrittenTime | undefined {
  const looked = text.slice(0, LONGEST + LONGEST_TIME);
  let first = LONGEST;
  let written: WrittenTime | undefined;
  for (const format of FORMATS) {
    const found = firstOf(format, looked, { now, before: first });
    if (found === undefined) continue;
    first = found.start;
    written = found.written;
  }
  return written;
}

/** The first time in this format that begins before this place. */
function firstOf(
  { pattern: written, behind }: Format,
  text: string,
  { now, before }: { readonly now: number; readonly before: number },
): { readonly start: number; readonly written: WrittenTime } | undefined {
  let tried = 0;
  for (const match of text.matchAll(written)) {
    const start = match.index;
    if (start >= before || tried === MOST_TRIED) return undefined;
    if (behind?.test(text.slice(Math.max(start - LONGEST_KEY, 0), start)) === false) continue;
    const read = readGroups(match.groups ?? {}, now);
    if (read !== undefined) return { start, written: read };
    tried += 1;
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function readGroups(groups: Groups, now: number): WrittenTime | undefined {
  const epoch = groups['epoch'] ?? groups['bracketed'] ?? groups['bare'];
  if (epoch !== undefined) return instantOf(Number(epoch) * 1_000, now);
  const zone = zoneOf(groups['zone']);
  const time = timeOf(groups);
  if (time === undefined || zone === 'unclear') return undefined;
  const isTypedByHand = groups['dot'] !== undefined;
  const clock = { form: 'clock', time, zone, isTypedByHand } as const;
  if (groups['day'] === undefined) return { ...clock, day: undefined };
  const isWordBeforeYear = zone === undefined && groups['zone'] !== undefined;
  const day = dayOf(groups, isWordBeforeYear ? undefined : groups['lastYear']);
  return day && { ...clock, day };
}

/** Other numbers are seldom so near to now as times are. */
const NEAR = 2 * 365 * DAY;

function instantOf(at: number, now: number): WrittenTime | undefined {
  return Math.abs(at - now) <= NEAR ? { form: 'instant', at } : undefined;
}

function timeOf({ hour, minute, second, half }: Groups): TimeOfDay | undefined {
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
  if (time.hour > 23 || time.minute > 59 || time.second > 59) return undefined;
  // Some programs write 14:03 PM.
  if (half === undefined || time.hour > 12) return time;
  return { ...time, hour: (time.hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) };
}

/** A leap year, for days whose year is not known. */
const LEAP = 2000;

function dayOf(
  { year, month = '', day }: Groups,
  lastYear: string | undefined,
): WrittenDay | undefined {
  const name = MONTHS.indexOf(month.toLowerCase());
  const typedYear = year ?? lastYear;
  const written = {
    year: typedYear === undefined ? undefined : Number(typedYear),
    month: name === -1 ? Number(month) : name + 1,
    day: Number(day),
  };
  return isDay({ ...written, year: written.year ?? LEAP }) ? written : undefined;
}

/** An abbreviation that means several zones leaves the time unclear: no reading of it is a good one. */
function zoneOf(word: string | undefined): string | undefined | 'unclear' {
  if (word === undefined) return undefined;
  try {
    return zoneBehindTime(word === 'z' ? 'Z' : word.trim());
  } catch (error) {
    if (error instanceof Complaint) return 'unclear';
    throw error;
  }
}
