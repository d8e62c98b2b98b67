/** The part of a text that is seen while it is being written. */

import { type Cell, wrap } from '../../terminal/line-wrap.ts';
import { lineEnd, lineStart } from './motions.ts';
import type { TextState } from './text-state.ts';

export interface TextLayout {
  /** The visible rows; fewer than there is room for when the text is shorter. */
  readonly lines: readonly string[];
  /** Where the cursor is among them. */
  readonly cursor: Cell;
  /** Whether the text goes on above and below them. */
  readonly above: boolean;
  readonly below: boolean;
}

/**
 * The rows around the cursor that fit into a box. Text takes at most `columns - 1`, so that the
 * cursor has a cell also at the end of a full row. Only lines near the cursor are looked at.
 */
export function layout(state: TextState, columns: number, rows: number): TextLayout {
  const width = Math.max(columns - 1, 1);
  const height = Math.max(rows, 1);
  const start = lineStart(state);
  const end = lineEnd(state);
  const line = wrap(state.text.slice(start, end), width, state.cursor - start);
  const before = rowsBefore(state.text, start, width, height);
  const all = [...before, ...line.rows, ...rowsAfter(state.text, end, width, height)];
  const cursorRow = before.length + line.cursor.row;
  const first = Math.max(Math.min(cursorRow - Math.floor(height / 2), all.length - height), 0);
  return {
    lines: all.slice(first, first + height),
    cursor: {
      row: cursorRow - first,
      column: Math.min(line.cursor.column, Math.max(columns, 1) - 1),
    },
    above: first > 0,
    below: first + height < all.length,
  };
}

/** At least as many rows as asked for, if there are so many before the line that starts here. */
function rowsBefore(text: string, lineStartsAt: number, width: number, wanted: number): string[] {
  const lines: (readonly string[])[] = [];
  let count = 0;
  let start = lineStartsAt;
  while (start > 0 && count < wanted) {
    const end = start - 1;
    start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    const { rows } = wrap(text.slice(start, end), width);
    lines.push(rows);
    count += rows.length;
  }
  return lines.reverse().flat();
}

/** At least as many rows as asked for, if there are so many behind the line that ends here. */
function rowsAfter(text: string, lineEndsAt: number, width: number, wanted: number): string[] {
  const lines: string[] = [];
  let end = lineEndsAt;
  while (end < text.length && lines.length < wanted) {
    const start = end + 1;
    const lineBreak = text.indexOf('\n', start);
    end = lineBreak === -1 ? text.length : lineBreak;
    lines.push(...wrap(text.slice(start, end), width).rows);
  }
  return lines;
}
