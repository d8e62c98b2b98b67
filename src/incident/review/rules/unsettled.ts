/** Actions and hypotheses of which nobody said how they ended, or why, or when. */
import { isImported } from '../../imported.ts';
import { type Entry, isSettleable, outcome } from '../../incident.ts';
import { resolution } from '../../measures/milestones.ts';
import { isOpen } from '../../measures/spells.ts';
import { MINUTE } from '../../time/duration.ts';
import { lineToComplete, lookAt } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { form, nameOf, namesOrGist } from '../words.ts';

function openActions({ entries }: Reviewed): readonly Found[] {
  const open = entries.filter((entry) => entry.kind === 'action' && isOpen(entry));
  const [first] = open;
  if (first === undefined) return [];
  return [
    {
      ...levelOf(open),
      message: `${namesOrGist(open)} ${form(open.length, 'was', 'were')} never settled: how ${form(open.length, 'it', 'they')} went and how long ${form(open.length, 'it', 'they')} took is not recorded.`,
      entries: open,
      fix: lineToComplete(
        'Say how it ended, with the time: /done, /failed or /abandon',
        `/done ${nameOf(first)} `,
      ),
    },
  ];
}

/** What a source does not say of an end, often nobody can say any more. */
function levelOf(entries: readonly Entry[]): Pick<Found, 'level'> {
  return entries.every(isImported) ? { level: 'hint' } : {};
}

/** One that is marked as a cause is told of with the causes. */
function openHypotheses({ entries }: Reviewed): readonly Found[] {
  const open = entries.filter(
    (entry) => entry.kind === 'hypothesis' && isOpen(entry) && entry.cause === undefined,
  );
  const [first] = open;
  if (first === undefined) return [];
  return [
    {
      ...levelOf(open),
      message: `${namesOrGist(open)} ${form(open.length, 'is', 'are')} still open: was it so, or did it mislead?`,
      entries: open,
      fix: lineToComplete(
        'Say what became of it, with the time: /confirm, /refute or /inconclusive',
        `/refute ${nameOf(first)} `,
      ),
    },
  ];
}

function withoutOutcome({ entries }: Reviewed): readonly Found[] {
  const ended = entries.filter(
    (entry) => isSettleable(entry) && !isOpen(entry) && outcome(entry) === undefined,
  );
  const [first] = ended;
  if (first === undefined) return [];
  const verb = first.kind === 'action' ? 'done' : 'refute';
  return [
    {
      message: `${namesOrGist(ended)} ended, and nobody said how.`,
      entries: ended,
      fix: lineToComplete('Say how it ended; its time is known', `/${verb} ${nameOf(first)} `),
    },
  ];
}

function withoutReason({ entries }: Reviewed): readonly Found[] {
  const mute = entries.filter((entry) => {
    const last = entry.turns.at(-1);
    return (last?.outcome === 'refuted' || last?.outcome === 'failed') && last.note === '';
  });
  const [first] = mute;
  if (first === undefined) return [];
  const verb = first.kind === 'action' ? 'failed' : 'refute';
  return [
    {
      message: `${namesOrGist(mute)} ${howEnded(mute)} without a word why.`,
      entries: mute,
      fix: lineToComplete('Add why; the time stays as it is', `/${verb} ${nameOf(first)} `),
    },
  ];
}

function howEnded(entries: readonly Entry[]): string {
  const [first] = entries;
  if (entries.length > 1) return 'failed or were refuted';
  return first?.kind === 'action' ? 'failed' : 'was refuted';
}

/** People are slow to say that something has ended: so long after the resolution is no surprise. */
const SLOW = 10 * MINUTE;

function settledLate({ incident, entries }: Reviewed): readonly Found[] {
  const over = resolution(incident)?.at;
  if (typeof over !== 'number') return [];
  const late = entries.filter((entry) => {
    const last = entry.turns.at(-1);
    const isBefore = entry.kind === 'action' && entry.at !== null && entry.at < over;
    const isTyped = last?.bareIn !== undefined;
    return isBefore && !isTyped && typeof last?.at === 'number' && last.at > over + SLOW;
  });
  const [first] = late;
  if (first === undefined) return [];
  return [
    {
      message: `${namesOrGist(late)} ended after the resolution, at the time at which that was typed: did ${form(late.length, 'it', 'they')} take so long?`,
      entries: late,
      fix: lookAt('Settle it again with the time at which it ended, or leave it', first),
    },
  ];
}

export const OPEN_ACTIONS: Rule = {
  code: 'open-actions',
  levels: ['warning', 'hint'],
  title: 'Actions never settled',
  meaning:
    'All is over, and the document says that they still run: nobody can see how they went, nor how long they took. Where a source that was imported does not say it, it is a hint.',
  mending: 'Settle each with its time: `/done A1 14:39`, `/failed A2 15:10`, `/abandon A3 15:20`.',
  isForAfterwards: true,
  find: openActions,
};

export const OPEN_HYPOTHESES: Rule = {
  code: 'open-hypotheses',
  levels: ['warning', 'hint'],
  title: 'Hypotheses left open',
  meaning:
    'A hypothesis is either the cause, or a path that misled, or nobody could tell. While it is open it is none of them, and its time is not counted. Where a source that was imported does not say it, it is a hint.',
  mending: 'Settle it with its time: `/confirm H1`, `/refute H2 15:02`, `/inconclusive H3`.',
  isForAfterwards: true,
  find: openHypotheses,
};

export const NO_OUTCOME: Rule = {
  code: 'no-outcome',
  levels: ['hint'],
  title: 'Ended, and nobody said how',
  meaning: 'It was logged with both its times, so its length is known, but not its outcome.',
  mending: 'Settle it without a time, which it has: `/done A3`.',
  isForAfterwards: true,
  find: withoutOutcome,
};

export const NO_REASON: Rule = {
  code: 'no-reason',
  levels: ['hint'],
  title: 'Failed or refuted without a word why',
  meaning: 'What did not work, and why, is what the next one on call wants to know first.',
  mending: 'Say it again with a note; the time stays: `/refute H1 unchanged for a week`.',
  isForAfterwards: true,
  find: withoutReason,
};

export const SETTLED_LATE: Rule = {
  code: 'settled-late',
  levels: ['hint'],
  title: 'Actions that ended after the resolution',
  meaning:
    'They were settled more than ten minutes after the resolution without a time, and so have that of the typing. If they had ended before, they look longer than they were.',
  mending: 'Settle it again with its time (`/done A1 00:18`), or leave it.',
  isForAfterwards: true,
  find: settledLate,
};
