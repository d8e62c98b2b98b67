/** What a terminal is sent so that a row which it shows becomes another one. */
import { columnsOf } from '../../terminal/fit.ts';
import { graphemes } from '../../terminal/graphemes.ts';
import type { SeenRow } from './prompt-row.ts';

type Row = Pick<SeenRow, 'text' | 'cursor'>;

const CSI = '\u001b[';
const ERASE_TO_END = `${CSI}K`;

/** Takes the row away, wherever in it the cursor is. */
export const ERASE_ROW = `\r${ERASE_TO_END}`;

/**
 * Only what differs: screen readers read what is written, and a key that adds a character must not
 * have all of the line read again.
 *
 * @param before the row that the cursor is in; an empty one, where there was none
 */
export function rowChange(before: Row, after: Row): string {
  const common = commonBeginning(before.text, after.text);
  const from = columnsOf(common);
  const added = after.text.slice(common.length);
  const isSame = before.text === after.text;
  const end = columnsOf(after.text);
  const rest = columnsOf(before.text) > end ? ERASE_TO_END : '';
  const change = isSame ? '' : moved(before.cursor, from) + added + rest;
  return change + moved(isSame ? before.cursor : end, after.cursor);
}

function moved(from: number, to: number): string {
  return from === to ? '' : `${CSI}${to + 1}G`;
}

/** Of whole characters. */
function commonBeginning(one: string, other: string): string {
  const [first, second] = [graphemes(one), graphemes(other)];
  const differs = first.findIndex((character, index) => character !== second[index]);
  return (differs < 0 ? first : first.slice(0, differs)).join('');
}
