/** The two ways in which tables are written. */
import { csvRows, delimiterOf, type TableRow } from './csv-rows.ts';
import { jsonLines, looksLikeJsonLines } from './json-lines.ts';

export interface Table {
  /** Grows while rows are read, where a line of JSON has fields of its own. */
  readonly header: readonly string[];
  /** They can be gone through once. */
  readonly rows: Iterator<TableRow>;
}

/** @param bad is told of a line that is no row */
export function tableIn(text: string, bad: (line: number) => void): Table {
  if (looksLikeJsonLines(text)) return jsonLines(text, bad);
  const rows = csvRows(text, delimiterOf(text))[Symbol.iterator]();
  const header = rows.next();
  return { header: header.done ? [] : header.value.cells, rows };
}

/** The next rows of a table, at most so many. */
export function taken(rows: Iterator<TableRow>, count: number): readonly TableRow[] {
  const items: TableRow[] = [];
  while (items.length < count) {
    const next = rows.next();
    if (next.done) break;
    items.push(next.value);
  }
  return items;
}
