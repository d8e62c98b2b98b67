/** The date and time at the very front of a statement. */
import { takeMonth } from './month-alone.ts';
import { type Range, takeRange } from './range.ts';
import { Scanner } from './scanner.ts';
import { takeSinceStart } from './since-start.ts';
import type { Stamp } from './stamp.ts';
import type { Moment } from './taken-moment.ts';

/** Bullets, quote marks, pictures and opening brackets before a time. */
const LEAD =
  /(?:[\s•·‣▪◦●○>"'“”‘’«]|#{1,6}\s|[-*+](?=\s)|:(?=\d{1,2}:\d{2}:\s)|(?:Mo|Di|Mi|Do|Fr|Sa|So)[.,]{1,2}\s(?=\d{1,2}\.)|\d{1,2}[.)]\s(?=\s{0,3}[[(]?[~\d])|\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|\uFE0F){0,16}/uy;
const OPEN = /[[(<{【「]{1,2}\s{0,3}/uy;
const CLOSE = /\s{0,3}[\])>}】」]{1,2}/uy;
const QUOTE = /['"’”»](?=\s|$|[-–—:|])/y;
const LEAD_WORD =
  /(?:(?:at|on|from|between|starting|@|um|ab|von|à|dès|às|a las?|a partir de las?|le|am|den|el)\s{1,3}|@)(?:at\s)?(?=[\p{L}\d~≈?])/iuy;
/** Most lines of prose have nothing of this near their beginning. */
const HINT =
  /[\p{Nd}?:]|--|noon|midday|midnight|unknown|unclear|time|day|morning|[同当當翌次]|tb[dc]|n\/a/iu;
const LONGEST_LEAD = 60;
/** Between a stamp and the statement. A dash glued to a word may be its own (`-v`). */
const SEPARATOR =
  /\s{0,8}(?:[-–—―]{1,3}(?=[\s"'“]|$)|[–—―|•·→]{1,2}|[:;,]{1,2}(?!\d)|=>|->|…|\/\s?(?=\d{1,2}:\d\d)|=(?=\s)|\.(?=\s|$)|-(?=\p{L}))/uy;
const MORE_SEPARATOR = /\s{0,8}(?:[-–—|:]{1,2}(?=\s|$))/y;
const SPACE = /\s{1,8}|$/y;

/**
 * Reads the date and time with which a statement begins; its markup may be there or not.
 *
 * @returns `undefined` when it begins with something else
 */
export function readStamp(text: string): Stamp | undefined {
  if (!HINT.test(text.slice(0, LONGEST_LEAD))) return undefined;
  const scanner = new Scanner(text);
  scanner.take(LEAD);
  const start = scanner.index;
  const isOpened = scanner.take(OPEN) !== undefined;
  const sinceStart = takeSinceStart(scanner);
  if (sinceStart !== undefined) return ended(scanner, start, isOpened, { ...EMPTY, sinceStart });
  scanner.take(LEAD_WORD);
  const range = takeRange(scanner, isOpened) ?? takeMonth(scanner);
  if (range === undefined) return undefined;
  const isNeeded = isEndNeeded(range.from);
  const stamp = ended(scanner, start, isOpened, partsOf(range));
  return stamp !== undefined && isNeeded && !stamp.isSetApart ? undefined : stamp;
}

type Parts = Omit<Stamp, 'typed' | 'rest' | 'isSetApart'>;

const EMPTY: Parts = {
  day: undefined,
  time: undefined,
  until: undefined,
  isUnknown: false,
  sinceStart: undefined,
  approximate: false,
  zone: undefined,
  notices: [],
};

function partsOf({ from, until }: Range): Parts {
  const { day, time, isUnknown, approximate, zone, notices } = from;
  const end = until?.time && { day: until.day, time: until.time };
  return {
    ...EMPTY,
    day,
    time,
    until: end,
    isUnknown,
    approximate,
    zone,
    notices: [...notices, ...(until?.notices ?? [])],
  };
}

/** `May 12` and `Monday` begin many sentences. */
function isEndNeeded({ time, isUnknown, strength }: Moment): boolean {
  return time === undefined && !isUnknown && strength !== 'full';
}

function ended(
  scanner: Scanner,
  start: number,
  isOpened: boolean,
  parts: Parts,
): Stamp | undefined {
  if (isOnlyWeekday(parts)) return undefined;
  const isClosed = isOpened && scanner.take(CLOSE) !== undefined;
  scanner.take(QUOTE);
  const end = scanner.index;
  const isSeparated = scanner.take(SEPARATOR) !== undefined;
  if (isSeparated) scanner.take(MORE_SEPARATOR);
  const isEnd = scanner.sees(/\s*$/y);
  if (!isSeparated && !isClosed && scanner.take(SPACE) === undefined) return undefined;
  return {
    ...parts,
    isSetApart: isSeparated || isClosed || isEnd,
    typed: scanner.between(start, end),
    rest: scanner.restBehind(end),
  };
}

function isOnlyWeekday({ day, time, isUnknown }: Parts): boolean {
  if (day === undefined || time !== undefined || isUnknown || day.counted) return false;
  return day.year === undefined && day.month === undefined && day.day === undefined;
}
