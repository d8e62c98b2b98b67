/** What is said and must be read as a whole: on more than one row, where one is too narrow. */
import { safeLine } from '../../terminal/safe-text.ts';
import { wrapWords } from '../../terminal/word-wrap.ts';
import { type Line, piece } from '../lines/line.ts';
import type { State } from '../state/state.ts';

/** The last of them may be too wide. */
const MOST_ROWS = 3;

/** The rows of such a message, the last of which stands in the status row; none where nothing such is said. */
export function wholeMessage({ message }: State, columns: number): readonly Line[] {
  if (message?.isWhole !== true) return [];
  const { text, tone } = message;
  const rows = wrapWords(safeLine(text), MOST_ROWS, () => Math.max(columns - 2, 1));
  return rows.map((row): Line => [piece(` ${row}`, tone)]);
}
