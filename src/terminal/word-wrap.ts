/** Text broken into rows between its words. */
import { characterWidth } from './character-width.ts';
import { columnsOf } from './fit.ts';
import { graphemes } from './graphemes.ts';

/** More UTF-16 units than a column of any script takes: what is behind so many is in another row. */
export const UNITS_OF_COLUMN = 8;

/**
 * The rows of a text. Where they are not enough for it, the last one holds all the rest, however
 * wide that is.
 *
 * @param text safe, and of one line
 * @param most how many rows there may be, at least one
 * @param columns how wide a row of this index may be
 */
export function wrapWords(
  text: string,
  most: number,
  columns: (row: number) => number,
): readonly string[] {
  const rows: string[] = [];
  let rest = text;
  while (rows.length < most - 1 && isWider(rest, columns(rows.length))) {
    const row = firstRow(rest, columns(rows.length));
    rows.push(row.trimEnd());
    rest = rest.slice(row.length).trimStart();
  }
  return rest === '' && rows.length > 0 ? rows : [...rows, rest];
}

/** Of a long text only as much is measured as a row may show. */
function isWider(text: string, columns: number): boolean {
  return text.length > columns * UNITS_OF_COLUMN || columnsOf(text) > columns;
}

/** Never empty: a character wider than a row has one of its own. */
function firstRow(text: string, columns: number): string {
  const row = asMuchAsFits(text, Math.max(1, columns));
  if (text[row.length] === ' ') return row;
  const space = row.lastIndexOf(' ');
  // A word that would leave most of a row empty is broken itself.
  return space > row.length / 2 ? row.slice(0, space + 1) : row;
}

const ONE_COLUMN_EACH = /^[ -~]*$/;

/** At least one character of a text that is not empty. */
function asMuchAsFits(text: string, columns: number): string {
  // With the character behind it: that may be a mark that belongs to the last one.
  if (ONE_COLUMN_EACH.test(text.slice(0, columns + 1))) return text.slice(0, columns);
  let row = '';
  let used = 0;
  for (const character of graphemes(text.slice(0, columns * UNITS_OF_COLUMN))) {
    used += characterWidth(character);
    if (used > columns && row !== '') break;
    row += character;
  }
  return row;
}
