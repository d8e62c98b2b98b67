/** What a paste becomes: text of the line, or a block that is folded below it. */
import { pastedText } from '../keys/pasted-text.ts';
import { insert } from '../text-input/edits.ts';
import { type Folded, fold, LONGEST_LINE } from './folded.ts';
import { type PromptLine, withText } from './prompt-line.ts';

/** The line with what was pasted at the cursor: one line is text; more are folded. */
export function pasteInto(line: PromptLine, pasted: string, now: number): PromptLine {
  const text = pastedText(pasted).replace(/^\n+|\s+$/g, '');
  const isOneLine = !text.includes('\n') && text.length <= LONGEST_LINE;
  if (isOneLine) return withText(line, insert(line.text, text), now);
  const above = line.folded === undefined ? '' : `${line.folded.text}\n`;
  return { ...line, folded: fold(above + text), startedAt: line.startedAt ?? now };
}

/** Can each line be logged as one of its own: does each begin with a time, and is there no text above? */
export function canBeBatch(line: PromptLine): line is PromptLine & { readonly folded: Folded } {
  return line.folded?.isTimed === true && line.text.text.trim() === '';
}

/** Will its lines be logged one by one? */
export function isBatch(line: PromptLine): boolean {
  return canBeBatch(line) && line.folded.isBatch;
}
