/** A whole detail in rows, of which only those that are seen are made. */
import type { Entry } from '../../incident/incident.ts';
import { wrap } from '../../terminal/line-wrap.ts';
import { Kept } from '../lines/kept.ts';
import { cutLine, type Line, piece } from '../lines/line.ts';
import { detailLine, detailLineCount } from '../timeline/detail-lines.ts';

export interface Rows {
  readonly count: number;
  /** So many rows, from one of them on; fewer where they end. */
  readonly rows: (from: number, count: number) => readonly Line[];
}

const FRONT = '  │ ';
const FURTHER = ' '.repeat(FRONT.length);

/** To count the rows, each line has to be measured: that is done once. */
const kept = new Kept<Entry, Rows>();

/** @param room how many columns a row may take */
export function detailRows(entry: Entry, room: number): Rows {
  return kept.of(entry, [room], () => rowsOf(entry, room));
}

function rowsOf(entry: Entry, room: number): Rows {
  const width = Math.max(1, room - FRONT.length);
  const starts = [0];
  for (let line = 0; line < detailLineCount(entry); line += 1) {
    starts.push((starts[line] ?? 0) + rowCount(detailLine(entry, line), width));
  }
  let last: { readonly line: number; readonly rows: readonly string[] } | undefined;
  const rowsOfLine = (line: number) => {
    // One line may be most of the detail: it is not broken anew for each of its rows.
    if (last?.line !== line) last = { line, rows: broken(detailLine(entry, line), width) };
    return last.rows;
  };
  const row = (index: number): Line => {
    const line = lineAt(starts, index);
    const within = index - (starts[line] ?? 0);
    const text = rowsOfLine(line)[within] ?? '';
    return cutLine([piece(within === 0 ? FRONT : FURTHER, 'quiet'), piece(text)], room);
  };
  const count = starts.at(-1) ?? 0;
  return {
    count,
    rows: (from, most) =>
      Array.from({ length: Math.max(0, Math.min(most, count - from)) }, (_, at) => row(from + at)),
  };
}

/** The last line that begins at or before a row. */
function lineAt(starts: readonly number[], row: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((starts[middle] ?? 0) <= row) low = middle;
    else high = middle;
  }
  return low;
}

const ONE_COLUMN_EACH = /^[ -~]*$/;
/** No UTF-16 unit takes more columns. */
const WIDEST = 2;

function rowCount(line: string, width: number): number {
  if (line.length * WIDEST <= width) return 1;
  return ONE_COLUMN_EACH.test(line)
    ? Math.max(1, Math.ceil(line.length / width))
    : wrap(line, width).rows.length;
}

/** What a machine wrote is broken where a row ends, as terminals do it. */
function broken(line: string, width: number): readonly string[] {
  if (!ONE_COLUMN_EACH.test(line)) return wrap(line, width).rows;
  return Array.from({ length: rowCount(line, width) }, (_, row) =>
    line.slice(row * width, (row + 1) * width),
  );
}
