/**
 * CSV, some rows at a time: a large file never lies in memory as cells all at once. Where a row ends is
 * found here, so that its line is known, and so that one with a lost quote takes no other along.
 */
import { CsvError, parse } from 'csv-parse/sync';

/** Lines are counted from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What may part cells; the one that comes up most in the first line does. */
const DELIMITERS = [',', ';', '\t', '|'];
const QUOTE = '"';
/** So many rows are parsed at a time. */
const BATCH = 500;
/** A quoted cell is no longer: one without an end is none. */
const LONGEST_QUOTED = 1 << 20;

export function delimiterOf(text: string): string {
  const [head = ''] = text.slice(0, 10_000).split(/[\r\n]/, 1);
  const bare = head.replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The rows of a text, blank ones left out; cells without white space around them. */
export function* csvRows(text: string, delimiter: string): Iterable<TableRow> {
  let batch: WrittenRow[] = [];
  for (const row of writtenRows(text, delimiter)) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield* parsedRows(batch, delimiter);
    batch = [];
  }
  yield* parsedRows(batch, delimiter);
}

interface WrittenRow {
  readonly line: number;
  readonly text: string;
}

function* writtenRows(text: string, delimiter: string): Iterable<WrittenRow> {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (start < text.length) {
    const end = endOfRow(text, start, delimiter);
    const row = text.slice(start, end);
    if (row.trim() !== '') yield { line, text: row };
    line += countBreaks(row) + 1;
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

/** The first line break that stands in no quoted cell. */
function endOfRow(text: string, start: number, delimiter: string): number {
  let isCellStart = true;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\n' || character === '\r') return at;
    if (character === QUOTE && isCellStart) at = closingQuote(text, at) ?? at;
    isCellStart = character === delimiter || (isCellStart && character === ' ');
  }
  return text.length;
}

/** Where the cell ends that this quote begins; two quotes in it are one that is meant. */
function closingQuote(text: string, opening: number): number | undefined {
  let at = text.indexOf(QUOTE, opening + 1);
  while (at >= 0 && at - opening < LONGEST_QUOTED) {
    if (text.charAt(at + 1) !== QUOTE) return at;
    at = text.indexOf(QUOTE, at + 2);
  }
  return undefined;
}

/** As one text, which is faster; row by row where a quote in one of them makes something else of it. */
function parsedRows(rows: readonly WrittenRow[], delimiter: string): readonly TableRow[] {
  const together = cellsIn(rows.map(({ text }) => text).join('\n'), delimiter);
  const cells =
    together?.length === rows.length ? together : rows.map(({ text }) => cellsOf(text, delimiter));
  return rows.map(({ line }, index) => ({ line, cells: cells[index] ?? [] }));
}

/** Quotes that part nothing are what they are. */
function cellsOf(row: string, delimiter: string): readonly string[] {
  const [only, ...more] = cellsIn(row, delimiter) ?? [];
  if (only !== undefined && more.length === 0) return only;
  return row.split(delimiter).map((cell) => cell.trim());
}

/** `undefined` where a quote stands amiss. */
function cellsIn(text: string, delimiter: string): readonly (readonly string[])[] | undefined {
  try {
    return parse(text, {
      delimiter,
      max_record_size: 0,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

function countBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
