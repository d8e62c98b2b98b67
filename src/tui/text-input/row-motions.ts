/** Up and down by the rows that are seen: a paragraph is one line, broken into several of them. */
import { nextBoundary, previousBoundary } from '../../terminal/graphemes.ts';
import { type Cell, wrap } from '../../terminal/line-wrap.ts';
import { lineEnd, lineStart } from './motions.ts';
import type { TextState } from './text-state.ts';

/** A line of the text, and where it begins in it. */
interface Line {
  readonly start: number;
  readonly text: string;
}

/**
 * A row up, in about the same column; in the first row, to its start.
 *
 * @param width how many columns a row takes, as it is drawn
 */
export function rowUp(state: TextState, width: number): TextState {
  const line = lineAt(state, state.cursor);
  const { row, column } = cellOf(line, state.cursor, width);
  if (row > 0) return at(state, line, { row: row - 1, column }, width);
  if (line.start === 0) return moved(state, 0);
  const above = lineAt(state, line.start - 1);
  const last = wrap(above.text, width).rows.length - 1;
  return at(state, above, { row: last, column }, width);
}

/** A row down; in the last row, to its end. */
export function rowDown(state: TextState, width: number): TextState {
  const line = lineAt(state, state.cursor);
  const { row, column } = cellOf(line, state.cursor, width);
  const { length } = wrap(line.text, width).rows;
  if (row < length - 1) return at(state, line, { row: row + 1, column }, width);
  const end = line.start + line.text.length;
  if (end === state.text.length) return moved(state, end);
  return at(state, lineAt(state, end + 1), { row: 0, column }, width);
}

function lineAt({ text }: TextState, cursor: number): Line {
  const start = lineStart({ text, cursor });
  return { start, text: text.slice(start, lineEnd({ text, cursor })) };
}

function cellOf({ start, text }: Line, cursor: number, width: number): Cell {
  return wrap(text, width, cursor - start).cursor;
}

/** The last place in the line that is in this row, and no further to the right than this column. */
function at(state: TextState, line: Line, cell: Cell, width: number): TextState {
  const isBehind = (offset: number) => {
    const { row, column } = wrap(line.text, width, offset).cursor;
    return row > cell.row || (row === cell.row && column > cell.column);
  };
  let [low, high] = [0, line.text.length];
  while (low < high) {
    const middle = boundaryAbove(line.text, low, Math.ceil((low + high) / 2));
    if (isBehind(middle)) high = previousBoundary(line.text, middle);
    else low = middle;
  }
  // A tab may reach over from the row before: behind it is the first place in this row.
  const isAbove = wrap(line.text, width, low).cursor.row < cell.row;
  return moved(state, line.start + (isAbove ? nextBoundary(line.text, low) : low));
}

/** The end of the character that an offset falls into, which is behind the lower one. */
function boundaryAbove(text: string, low: number, offset: number): number {
  const before = previousBoundary(text, offset);
  const end = nextBoundary(text, before);
  return end > low ? end : nextBoundary(text, low);
}

function moved(state: TextState, cursor: number): TextState {
  return cursor === state.cursor ? state : { ...state, cursor };
}
