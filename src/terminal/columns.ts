/** Text in columns, measured as a terminal shows it. */
import { columnsOf } from './fit.ts';

/** Rows with each column as wide as its widest cell, two spaces apart; the last one ragged. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, columnsOf(cell));
    }
  }
  return rows.map((row) =>
    row
      .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - columnsOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}
