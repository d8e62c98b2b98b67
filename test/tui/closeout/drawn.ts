import { closeoutView } from '../../../src/tui/closeout/closeout-lines.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { footerLine } from '../../../src/tui/status/footer-line.ts';
import { statusLine } from '../../../src/tui/status/status-line.ts';
import type { Seat } from '../store/seat.ts';

/** The whole screen at a size, without the spaces at the ends of its rows; `|` is the cursor. */
export function drawn(ada: Seat, columns: number, rows: number): string {
  ada.dispatch({ type: 'resized', size: { columns, rows } });
  const { state } = ada;
  const { lines, cursor } = closeoutView(state, ada.log, { columns, rows });
  const all = [...lines, statusLine(state, columns), footerLine(state, columns)].map(plain);
  const shown = all.map((text, row) => {
    if (row !== cursor?.row) return text;
    return `${text.slice(0, cursor.column).padEnd(cursor.column)}|${text.slice(cursor.column)}`;
  });
  return `\n${shown.map((row) => row.trimEnd()).join('\n')}\n`;
}
