/** One line of a text, cut into rows of a width that a terminal shows. */

import { characterWidth } from '../../terminal/character-width.ts';
import { graphemes } from '../../terminal/graphemes.ts';
import { safeBlock } from '../../terminal/safe-text.ts';

/** A place on the screen, in rows and terminal columns. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

interface WrappedLine {
  readonly rows: readonly string[];
  readonly cursor: Cell;
}

/** Stands for what is wider than a whole row. */
const TOO_WIDE = '\ufffd';

/**
 * The rows of a line, safe to be shown, and where in them the cursor is. A row ends before the
 * character that it has no room for; behind the last one there is always room for the cursor.
 *
 * @param line as it is kept, without line breaks
 * @param width how many columns a row's text may take; the cursor may stand in the one behind
 */
export function wrap(line: string, width: number, cursor = 0): WrappedLine {
  const cursorOffset = safeBlock(line.slice(0, cursor)).length;
  const rows = [''];
  let column = 0;
  let offset = 0;
  let cell: Cell | undefined;
  for (const character of graphemes(safeBlock(line))) {
    const fitting = characterWidth(character) <= width ? character : TOO_WIDE;
    const columns = characterWidth(fitting);
    if (column + columns > width) {
      rows.push('');
      column = 0;
    }
    const row = rows.length - 1;
    // What is not shown may join its neighbours to one character: then the cursor is behind it.
    if (offset >= cursorOffset) cell ??= { row, column };
    rows[row] += fitting;
    column += columns;
    offset += character.length;
  }
  return { rows, cursor: cell ?? { row: rows.length - 1, column } };
}
