/** What a paste becomes: text of the line, or a block that is folded below it. */
import { Complaint } from '../../incident/line/complaint.ts';
import { takeTime } from '../../incident/time/time-text.ts';
import { pastedText } from '../keys/pasted-text.ts';
import { insert } from '../text-input/edits.ts';
import { type Folded, type PromptLine, withText } from './prompt-line.ts';

/** The line with what was pasted at the cursor: one line is text; more are folded. */
export function pasteInto(line: PromptLine, pasted: string, now: number): PromptLine {
  const text = pastedText(pasted).replace(/^\n+|\s+$/g, '');
  if (!text.includes('\n')) return withText(line, insert(line.text, text), now);
  const above = line.folded === undefined ? '' : `${line.folded.text}\n`;
  return {
    ...line,
    folded: { text: above + text, isBatch: false },
    startedAt: line.startedAt ?? now,
  };
}

/** The lines of a block that are not blank. */
export function blockLines({ text }: Folded): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Can each line be logged as one of its own: does each begin with a time, and is there no text above? */
export function canBeBatch(line: PromptLine): line is PromptLine & { readonly folded: Folded } {
  if (line.folded === undefined || line.text.text.trim() !== '') return false;
  return blockLines(line.folded).every(beginsWithTime);
}

function beginsWithTime(line: string): boolean {
  try {
    return takeTime(line.trim()) !== undefined;
  } catch (error) {
    // It has the shape of a time that cannot be one: as a batch it will be complained of.
    if (error instanceof Complaint) return true;
    throw error;
  }
}
