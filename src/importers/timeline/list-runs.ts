/** What is found in one list: its statements, and what counts only where nothing else does. */
import type { Item } from '../markup/block.ts';
import type { Gathering } from './gathering.ts';
import { isFact } from './labelled.ts';
import type { Around, Candidate, Run } from './statement.ts';

export interface ListRuns {
  readonly run: Run;
  readonly labels: Run;
  readonly closed: Run;
}

export function openList(gathering: Gathering, around: Around): ListRuns {
  const run = gathering.open('items', around);
  const labels = gathering.open('labels', around);
  const closed = gathering.open('closed', around);
  return { run, labels, closed };
}

/** Beside statements of a timeline, a label with a time is one, unless it stands among facts. */
export function withLabels({ run, labels }: ListRuns, items: readonly Item[]): void {
  if (run.around.standing !== 'declared' || run.candidates.length === 0) return;
  if (!items.some(isFactItem)) run.candidates.push(...labels.candidates.splice(0));
}

function isFactItem({ blocks: [first] }: Item): boolean {
  const line = first?.type === 'paragraph' ? first.lines[0] : undefined;
  return line !== undefined && isFact(line);
}

export function isItemAlone(candidate: Candidate): boolean {
  return 'blocks' in candidate.node && isTimeAlone(candidate);
}

/** Nothing but a time: what it is about stands in the items that follow. */
export function isTimeAlone({ words, around }: Candidate): boolean {
  return around.standing === 'declared' && words.every(({ text }) => text.trim() === '');
}
