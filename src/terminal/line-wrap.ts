/** One line of a text, broken into rows of a width that a terminal shows. */

import { characterWidth } from './character-width.ts';
import { graphemes } from './graphemes.ts';
import { safeBlock } from './safe-text.ts';

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

/** A character as it is shown, where it begins in the line, and in the row. */
interface ShownCharacter {
  readonly text: string;
  readonly offset: number;
  readonly width: number;
  column: number;
}

/**
 * The rows of a line, safe to be shown, and where in them the cursor is. A row ends behind the last
 * space that there is room for; where there is none, before the character that it has no room for.
 * Behind the last character there is always room for the cursor.
 *
 * @param line as it is kept, without line breaks
 * @param width how many columns a row's text may take; the cursor may stand in the one behind
 */
export function wrap(line: string, width: number, cursor = 0): WrappedLine {
  const cursorOffset = safeBlock(line.slice(0, cursor)).length;
  const rows: ShownCharacter[][] = [[]];
  let offset = 0;
  for (const character of graphemes(safeBlock(line))) {
    const text = characterWidth(character) <= width ? character : TOO_WIDE;
    const placed = { text, offset, width: characterWidth(text), column: endOf(rows) };
    if (placed.column + placed.width > width) rows.push(carriedOver(rows, width - placed.width));
    placed.column = endOf(rows);
    rows.at(-1)?.push(placed);
    offset += character.length;
  }
  return {
    rows: rows.map((row) => row.map(({ text }) => text).join('')),
    cursor: cellAt(rows, cursorOffset),
  };
}

/** The column behind what stands in the last row. */
function endOf(rows: readonly (readonly ShownCharacter[])[]): number {
  const last = rows.at(-1)?.at(-1);
  return last === undefined ? 0 : last.column + last.width;
}

/**
 * Takes what stands behind the last space of the last row out of it, to begin the next one with; nothing
 * where that would take more than this room.
 */
function carriedOver(rows: readonly ShownCharacter[][], room: number): ShownCharacter[] {
  const row = rows.at(-1) ?? [];
  const space = row.findLastIndex(({ text }) => text === ' ');
  const start = row[space + 1]?.column ?? 0;
  if (space === -1 || endOf(rows) - start > room) return [];
  const word = row.splice(space + 1);
  for (const placed of word) placed.column -= start;
  return word;
}

/** What is not shown may join its neighbours to one character: then the cursor is behind it. */
function cellAt(rows: readonly (readonly ShownCharacter[])[], offset: number): Cell {
  for (const [row, characters] of rows.entries()) {
    const found = characters.find((character) => character.offset >= offset);
    if (found !== undefined) return { row, column: found.column };
  }
  return { row: rows.length - 1, column: endOf(rows) };
}
