import type { Entry } from '../../incident/incident.ts';
import type { Cause } from '../../incident/record/vocabulary.ts';

const CAUSE_WORDS: Record<Cause, string> = {
  root: 'root cause',
  contributing: 'contributing',
  trigger: 'trigger',
};

/** What else there is to an entry, the weightiest first. */
function marksOf({ starred, internal, cause, detail }: Entry): readonly string[] {
  return [
    ...(starred ? ['*'] : []),
    ...(internal ? ['internal'] : []),
    ...(cause === undefined ? [] : [CAUSE_WORDS[cause]]),
    ...(detail === undefined ? [] : [linesOf(detail)]),
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

function linesOf(detail: string): string {
  const count = detail.split('\n').length;
  return count === 1 ? '+1 line' : `+${count} lines`;
}
