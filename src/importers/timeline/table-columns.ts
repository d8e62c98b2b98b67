/** Which column of a table holds the times, which the days, which the words. */
import type { Table, TextLine } from '../markup/block.ts';
import { readDay } from '../stamp/read-day.ts';
import { readStamp } from '../stamp/read-stamp.ts';
import type { Stamp } from '../stamp/stamp.ts';

export interface Columns {
  /** The day too, where it stands in the same cells. */
  readonly time: number;
  readonly day: number | undefined;
  /** Where the end stands in a column of its own. */
  readonly until: number | undefined;
  readonly text: number;
  readonly speaker: number | undefined;
  /** The names of its columns say that things happen in it, or it has none. */
  readonly isOfEvents: boolean;
  readonly header: readonly TextLine[];
  /** The rows, that above the line too where it is none of a header. */
  readonly rows: readonly (readonly TextLine[])[];
}

const NAMES = {
  time: /^(?:(?:approx\w*\.?|local|event|start(?:ing)?|begin|incident)\s)?(?:date ?(?:and|[/&+,-])? ?time|time ?stamp|times?|dates?|when|start(?:ed)?|begin|from|at|clock|utc|gmt|zeit(?:punkt|stempel)?|uhrzeit|datum|datum und uhrzeit|heure|hora|fecha|data|date et heure)(?=$|\W)/iu,
  day: /^(?:date|day|datum|tag|fecha|data|jour|día|dia)s?(?=$|\W)(?!.*time)/iu,
  until: /^(?:end(?:ed|ing)?|to|until|till|finish(?:ed)?|stop(?:ped)?|bis|ende|fin)(?=$|\W)/iu,
  text: /\b(?:events?|descriptions?|what|actions?|activity|details?|entry|entries|messages?|notes?|summary|updates?|happened|comments?|log|ereignis|beschreibung|événement|evento|descripción|descrição)\b/iu,
  speaker:
    /^(?:who|by|actors?|persons?|author|responders?|reporter|reported by|user|name|owner|team|wer|qui|quién|quem)(?=$|\W)/iu,
} as const;

/** The share of the cells of a column of which something is true; empty cells count as untrue. */
const ENOUGH = 0.3;
const SURE = 0.6;

export function columnsOf(table: Table): Columns | undefined {
  const header = table.header;
  const isHeaderRow = header.some(
    ({ text }) => isTime(cellStamp(text)) || isUnknown(cellStamp(text)),
  );
  const body = table.rows.map(({ cells }) => cells);
  const rows = isHeaderRow ? [header, ...body] : body;
  const names = isHeaderRow ? [] : header.map(({ text }) => text.trim());
  const width = Math.max(header.length, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: Math.min(width, 50) }, (_, index) =>
    columnAt(index, names[index] ?? '', rows),
  );
  const time = timeColumn(columns);
  if (time === undefined) return undefined;
  const others = columns.filter(({ index }) => index !== time.index);
  const day = time.days > ENOUGH ? undefined : dayColumn(others);
  const until = others.find(({ name, times }) => NAMES.until.test(name) && times > 0);
  const speaker = others.find(({ name }) => NAMES.speaker.test(name));
  const text =
    textColumn(others.filter((column) => ![day, until, speaker].includes(column))) ?? speaker;
  if (text === undefined) return undefined;
  return {
    time: time.index,
    day: day?.index,
    until: until?.index,
    text: text.index,
    speaker: text === speaker ? undefined : speaker?.index,
    isOfEvents: text.name === '' || NAMES.text.test(text.name),
    header: isHeaderRow ? [] : header,
    rows,
  };
}

interface Column {
  readonly index: number;
  readonly name: string;
  /** Shares of cells that are a time, something in its place, a day. */
  readonly times: number;
  readonly unknowns: number;
  readonly days: number;
  /** Those of them with a number. */
  readonly dates: number;
  readonly length: number;
}

const MOST_LOOKED_AT = 200;

function columnAt(index: number, name: string, rows: readonly (readonly TextLine[])[]): Column {
  const texts = rows.slice(0, MOST_LOOKED_AT).map((cells) => cells[index]?.text.trim() ?? '');
  const stamps = texts.map(cellStamp);
  const share = (isSo: (stamp: Stamp | undefined, index: number) => boolean) =>
    stamps.filter(isSo).length / Math.max(stamps.length, 1);
  return {
    index,
    name,
    times: share(isTime),
    unknowns: share(isUnknown),
    days: share((stamp, row) => stamp?.day !== undefined || readDay(texts[row] ?? '')?.rest === ''),
    dates: share((stamp, row) => (stamp?.day ?? readDay(texts[row] ?? '')?.day)?.day !== undefined),
    length: texts.reduce((sum, text) => sum + text.length, 0),
  };
}

function timeColumn(columns: readonly Column[]): Column | undefined {
  const named = columns.filter(({ name }) => NAMES.time.test(name));
  return (
    named.find(({ times }) => times >= ENOUGH) ??
    columns.find(({ times }) => times >= SURE) ??
    named.find(({ times, unknowns, days }) => times + unknowns + days >= SURE)
  );
}

/** The one that says most: `Thu` may stand beside `Jan 20`. */
function dayColumn(columns: readonly Column[]): Column | undefined {
  return columns.filter(isDayColumn).toSorted((a, b) => b.dates - a.dates)[0];
}

function isDayColumn({ name, days, times }: Column): boolean {
  return times < ENOUGH && (days >= SURE || (days > 0 && NAMES.day.test(name)));
}

/** That which is named so; else that with the most text. */
function textColumn(columns: readonly Column[]): Column | undefined {
  const named = columns.filter(({ name, length }) => NAMES.text.test(name) && length > 0);
  const longest = columns.toSorted((a, b) => b.length - a.length)[0];
  return named.toSorted((a, b) => b.length - a.length)[0] ?? longest;
}

const LONGEST_CELL = 300;
const MOST_BEHIND = 24;
const REMARK = /^\(.*\)\W?$/u;

/** The stamp that a cell is, maybe with a word or two behind it, or with a remark in brackets. */
export function cellStamp(text: string): Stamp | undefined {
  if (text.length > LONGEST_CELL) return undefined;
  const stamp = readStamp(text);
  if (stamp === undefined) return undefined;
  return stamp.rest.length <= MOST_BEHIND || REMARK.test(stamp.rest) ? stamp : undefined;
}

function isTime(stamp: Stamp | undefined): boolean {
  return stamp?.time !== undefined || stamp?.sinceStart !== undefined;
}

function isUnknown(stamp: Stamp | undefined): boolean {
  return stamp?.isUnknown === true;
}
