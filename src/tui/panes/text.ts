/** Texts of people as panes and board need them: safe, and no more of them than can be seen. */
import { safeLine } from '../../terminal/safe-text.ts';
import { UNITS_OF_COLUMN, wrapWords } from '../../terminal/word-wrap.ts';

/** Rows that one text may take. */
const MOST_ROWS = 20;

/** As one line, which is cut where it is shown; of a very long text only its beginning. */
export function shownLine(text: string, columns: number): string {
  const most = Math.max(columns, 1) * UNITS_OF_COLUMN;
  return safeLine(text.length <= most ? text : `${text.slice(0, most)}…`);
}

/** On as many rows as it needs, within reason. The last of them may be too wide. */
export function shownRows(text: string, columns: (row: number) => number): readonly string[] {
  const room = (row: number) => Math.max(columns(row), 1);
  return wrapWords(shownLine(text, room(1) * MOST_ROWS), MOST_ROWS, room);
}
