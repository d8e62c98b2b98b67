import type { Entry } from '../../incident/incident.ts';
import { countedLines } from '../../incident/record/text-lines.ts';
import type { Cause } from '../../incident/record/vocabulary.ts';
import { detailLineCount } from './detail-lines.ts';

export const CAUSE_WORDS: Readonly<Record<Cause, string>> = {
  root: 'root cause',
  contributing: 'contributing',
  trigger: 'trigger',
};

/** What else there is to an entry, the weightiest first. */
function marksOf(entry: Entry): readonly string[] {
  const { starred, internal, cause } = entry;
  const lines = detailLineCount(entry);
  return [
    ...(starred ? ['*'] : []),
    ...(internal ? ['internal'] : []),
    ...(cause === undefined ? [] : [CAUSE_WORDS[cause]]),
    ...(lines === 0 ? [] : [`+${countedLines(lines)}`]),
  ];
}

/** All of an entry's marks, `[*, root cause, +12 lines]`; empty when there are none. */
export function allMarks(entry: Entry): string {
  return bracketed(marksOf(entry));
}

/** As many of them as fit into so many columns, `[*, root cause, …]`; empty when none does. */
export function marksWithin(entry: Entry, columns: number): string {
  const marks = marksOf(entry);
  const shortened = marks.map((_, index) => bracketed([...marks.slice(0, -index - 1), '…']));
  const fitting = [bracketed(marks), ...shortened.slice(0, -1)];
  return fitting.find((text) => text.length <= columns) ?? '';
}

function bracketed(marks: readonly string[]): string {
  return marks.length === 0 ? '' : `[${marks.join(', ')}]`;
}
