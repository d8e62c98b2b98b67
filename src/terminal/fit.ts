/** Text made to fit so many columns of a terminal, cut between what a person sees as characters. */
import { characterWidth } from './character-width.ts';
import { graphemes } from './graphemes.ts';

const ELLIPSIS = '…';
/** Each of these takes one column: letters of English, and the signs of our own frames, need no measuring. */
const NARROW = /^[ -~─-╿…·–›✓✗▸▌⚑↑↓→←]*$/;

/** The columns that a safe text takes. The widths of its characters are kept, so asking again is cheap. */
export function columnsOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  return graphemes(text).reduce((sum, character) => sum + characterWidth(character), 0);
}

/** The text, or as much of its beginning as fits in front of an ellipsis. */
export function cut(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  if (columns < 1) return '';
  return `${beginning(text, columns - 1)}${ELLIPSIS}`;
}

/** As much of a text as fits into so many columns. */
function beginning(text: string, columns: number): string {
  if (NARROW.test(text)) return text.slice(0, columns);
  let kept = '';
  let used = 0;
  for (const character of graphemes(text)) {
    used += characterWidth(character);
    if (used > columns) break;
    kept += character;
  }
  return kept;
}
