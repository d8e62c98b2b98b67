/** Follow-ups that were written as `TODO` within an entry, and so are none yet. */
import { type Entry, type Incident, standing } from '../../incident/incident.ts';
import { Complaint } from '../../incident/line/complaint.ts';
import { takeTime } from '../../incident/time/time-text.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { Proposal } from './proposal.ts';

/** `TODO: check the cache`, `TODO check …`; in small letters only with its colon. */
const TODO = /(?<![\p{L}\p{N}_-])(?:TODO\b:?|[Tt]o-?[Dd]o:)\s*/gu;

/**
 * A follow-up for each, unless there is one that says the same or once did. What stands in an
 * internal entry is not proposed: the follow-up would be for all to read.
 */
export function todoProposals(incident: Incident): readonly Proposal[] {
  const known = new Set(incident.followups.flatMap(({ id }) => tasksOf(id, incident)).map(plain));
  return standing(incident)
    .filter(({ internal }) => !internal)
    .flatMap((entry) => todosIn(entry).map((task, index) => ({ entry, task, index })))
    .filter(({ task }) => isNew(task, known))
    .map(({ entry, task, index }) => proposal(entry, task, index));
}

/** What is asked about is known from then on: said twice, it is proposed once. */
function isNew(task: string, known: Set<string>): boolean {
  if (known.has(plain(task))) return false;
  known.add(plain(task));
  return true;
}

/** What a follow-up says, and what it said before it was amended. */
function tasksOf(id: string, incident: Incident): readonly string[] {
  return incident.history({ sort: 'followup', id }).flatMap((record) => {
    const seen = incident.see(record);
    if (seen?.type !== 'followup.added' && seen?.type !== 'followup.amended') return [];
    return seen.body.task ?? [];
  });
}

/** The tasks in the text of an entry and in its detail, line by line. */
function todosIn({ text, detail = '' }: Entry): readonly string[] {
  return [text, ...detail.split('\n')].flatMap((line) =>
    line
      .split(TODO)
      .slice(1)
      .map(trimmed)
      .filter((task) => /[\p{L}\p{N}]/u.test(task)),
  );
}

/**
 * Without the bracket that was opened before it, and what separates it from the next one. The
 * lookbehind keeps a long run of commas from being tried at every length.
 */
function trimmed(rest: string): string {
  const task = safeLine(rest)
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s,;])[\s,;]+$/, '')
    .trim();
  const isClosedOnly = task.endsWith(')') && !task.includes('(');
  return isClosedOnly ? task.slice(0, -1).trimEnd() : task;
}

/** The same words, whatever their case, their spaces and their last stop. */
function plain(task: string): string {
  return task
    .replace(TODO, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s.,;])[\s.,;]+$/, '')
    .trim()
    .toLowerCase();
}

function proposal({ number }: Entry, task: string, index: number): Proposal {
  return {
    id: `todo-${number}-${index + 1}`,
    title: `a follow-up: ${task}`,
    reason: `Entry ${number} says TODO.`,
    isPrompt: false,
    lines: [`/todo ${beginsWithTime(task) ? `TODO: ${task}` : task}`],
    section: undefined,
    text: undefined,
    entries: [number],
  };
}

/** It would be read as the follow-up's own. */
function beginsWithTime(task: string): boolean {
  try {
    return takeTime(task) !== undefined;
  } catch (error) {
    if (error instanceof Complaint) return true;
    throw error;
  }
}
