/** Text broken into rows between its words. */
import { characterWidth } from '../../terminal/character-width.ts';
import { columnsOf } from '../../terminal/fit.ts';
import { graphemes } from '../../terminal/graphemes.ts';

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
  while (rows.length < most - 1 && columnsOf(rest) > columns(rows.length)) {
    const row = firstRow(rest, columns(rows.length));
    rows.push(row.trimEnd());
    rest = rest.slice(row.length).trimStart();
  }
  return rest === '' && rows.length > 0 ? rows : [...rows, rest];
}

/** Never empty: a character wider than a row has one of its own. */
function firstRow(text: string, columns: number): string {
  let row = '';
  let used = 0;
  for (const character of graphemes(text)) {
    used += characterWidth(character);
    if (used > columns && row !== '') break;
    row += character;
  }
  if (text[row.length] === ' ') return row;
  const space = row.lastIndexOf(' ');
  // A word that would leave most of a row empty is broken itself.
  return space > row.length / 2 ? row.slice(0, space + 1) : row;
}
