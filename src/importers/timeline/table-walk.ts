/** Statements that are the rows of a table. */
import type { Table, TextLine } from '../markup/block.ts';
import { readDay } from '../stamp/read-day.ts';
import type { Stamp, WrittenDay } from '../stamp/stamp.ts';
import { zoneIn } from './around.ts';
import type { Gathering } from './gathering.ts';
import type { Around, Candidate, Run } from './statement.ts';
import { type Columns, cellStamp, columnsOf } from './table-columns.ts';

/** @returns its last statement */
export function walkTable(
  table: Table,
  around: Around,
  gathering: Gathering,
): Candidate | undefined {
  const columns = columnsOf(table);
  if (columns === undefined) return undefined;
  const isKeys = isKeyTable(columns);
  // Hosts, phases and versions have times too.
  if (!isKeys && !columns.isOfEvents && around.standing !== 'declared') return undefined;
  const run = gathering.open(isKeys ? 'labels' : 'rows', around);
  const header = columns.header[columns.time];
  const zone = header && zoneIn(header, 'column');
  let within: Around = { ...around, zone: zone ?? around.zone };
  for (const cells of columns.rows) within = walkRow(cells, within, { columns, run, gathering });
  return run.candidates.at(-1);
}

/** `| Detected | 14:22 |`: the names stand first, and nothing says that the others are times. */
function isKeyTable({ time, text, header }: Columns): boolean {
  const isLength = LENGTHS.test(header[time]?.text ?? '');
  return time > 0 && text === 0 && header.length <= 2 && !isLength;
}

const LENGTHS =
  /\b(?:duration|length|elapsed|took|needed|hours|minutes|target|sla|limit|dauer|durée|duración|estimate)\b/iu;

interface RowWalk {
  readonly columns: Columns;
  readonly run: Run;
  readonly gathering: Gathering;
}

/** @returns what holds for the rows below */
function walkRow(cells: readonly TextLine[], around: Around, walk: RowWalk): Around {
  const { columns } = walk;
  const filled = cells.filter(({ text }) => text.trim() !== '');
  const [first] = filled;
  if (first === undefined) return around;
  const within = withDay(cells, around, columns);
  // A row with one text only is a heading within the table, unless that is what happened.
  const isOfWords = filled.length === 1 && cells.indexOf(first) === columns.text;
  if (isOfWords || filled.some(({ text }) => text !== first.text)) {
    addRow(cells, filled, { ...walk, around: within });
    return within;
  }
  const day = readDay(first.text);
  if (day?.rest !== '') return within;
  return { ...around, day: { day: day.day, line: first.line, from: 'row' } };
}

/** The day's column holds for the rows below too, where they leave it empty. */
function withDay(cells: readonly TextLine[], around: Around, columns: Columns): Around {
  const cell = cellAt(cells, columns.day);
  const day = cell && dayIn(cell, columns);
  return cell && day ? { ...around, day: { day, line: cell.line, from: 'row' } } : around;
}

function addRow(
  cells: readonly TextLine[],
  filled: readonly TextLine[],
  { columns, run, gathering, around }: RowWalk & { readonly around: Around },
): void {
  const words = cells[columns.text];
  const time = cells[columns.time];
  if (words === undefined) return;
  const written = time && cellStamp(time.text);
  // `Total downtime | 1h 36m`: a sum below the statements.
  if (written === undefined && LENGTH.test(words.text.slice(0, 60))) return;
  const stamp = written ?? unknownTime(time?.text ?? '');
  gathering.add(run, {
    node: cells,
    line: filled[0]?.line ?? words.line,
    stamp: withUntil(stamp, cellAt(cells, columns.until)),
    typed: filled.map(({ text }) => text).join(' | '),
    words: words.text.trim() === '' ? [] : [words],
    body: otherCells(cells, columns),
    speaker: nameIn(cellAt(cells, columns.speaker)),
    around,
  });
}

const LENGTH =
  /^[\s~≈*]{0,4}(?:about |approx\.? |ca\.? )?\d{1,4}(?:[.,]\d{1,2})?\s?(?:h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|d|days?|分|小时|秒|天)(?![\p{L}])/iu;

function cellAt(cells: readonly TextLine[], column: number | undefined): TextLine | undefined {
  return column === undefined ? undefined : cells[column];
}

/** A dash is nobody. */
function nameIn(cell: TextLine | undefined): string | undefined {
  const name = cell?.text.trim() ?? '';
  return /[\p{L}\d]/u.test(name) ? name : undefined;
}

/** The year may stand over the column: `Date (2021)`. */
function dayIn({ text }: TextLine, { day: column, header }: Columns): WrittenDay | undefined {
  const day = readDay(text)?.day;
  const year = /\b(?:19|20)\d\d\b/u.exec(header[column ?? 0]?.text ?? '')?.[0];
  return day && { ...day, year: day.year ?? (year === undefined ? undefined : Number(year)) };
}

function withUntil(stamp: Stamp, cell: TextLine | undefined): Stamp {
  const end = cell && cellStamp(cell.text);
  if (end?.time === undefined || stamp.time === undefined || stamp.until !== undefined)
    return stamp;
  return { ...stamp, until: { day: end.day, time: end.time } };
}

/** A row of a timeline that has no time is one of an unknown time. */
function unknownTime(typed: string): Stamp {
  return {
    day: partOfDay(typed),
    time: undefined,
    until: undefined,
    isUnknown: true,
    sinceStart: undefined,
    approximate: false,
    zone: undefined,
    isSetApart: true,
    typed,
    rest: '',
    notices: [],
  };
}

/** `2022-2025`, `late in 2021`: it stands on no day of those around it. */
function partOfDay(typed: string): WrittenDay | undefined {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(typed.slice(0, 80))?.[0];
  return year === undefined ? undefined : { ...NO_DAY, year: Number(year) };
}

const NO_DAY: WrittenDay = {
  year: undefined,
  month: undefined,
  day: undefined,
  weekday: undefined,
  isOrderUnclear: false,
};

/** What else the row says, each cell behind the name of its column. */
function otherCells(cells: readonly TextLine[], columns: Columns): Candidate['body'] {
  const told = [columns.time, columns.day, columns.until, columns.text, columns.speaker];
  return cells.flatMap((cell, index) => {
    if (told.includes(index) || cell.text.trim() === '') return [];
    const name = columns.header[index]?.text.trim() ?? '';
    const markdown = name === '' ? cell.text : `${name}: ${cell.text}`;
    const { line } = cell;
    return [{ type: 'paragraph' as const, line, lastLine: line, markdown, lines: [cell] }];
  });
}
