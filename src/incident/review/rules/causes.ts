/** What caused it, as far as entries are marked so. */
import { type Entry, outcome } from '../../incident.ts';
import { milestone } from '../../measures/milestones.ts';
import { hypothesesThat } from '../../measures/misleading.ts';
import { MINUTE } from '../../time/duration.ts';
import { lineToComplete, lookAt, wholeLine } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { form, gist, nameOf, namesOf, namesOrGist, timeOfMark } from '../words.ts';
import { CAUSE_SECTIONS } from './sections.ts';

function noCause({ incident, entries }: Reviewed): readonly Found[] {
  const isMarked = entries.some(({ cause }) => cause !== undefined);
  // What is confirmed only has to be marked: that is a finding of its own.
  if (isMarked || hypothesesThat(incident, 'confirmed').length > 0) return [];
  const isWritten = CAUSE_SECTIONS.some((name) => incident.sections.has(name));
  return [
    {
      level: isWritten ? 'hint' : 'warning',
      message: isWritten
        ? 'No entry is marked as the cause: it stands in a section only.'
        : 'No entry is marked as the cause, and no hypothesis was confirmed.',
      fix: lineToComplete('Mark the entry that tells it, such as /cause 12 root', '/cause '),
    },
  ];
}

function unmarked({ incident, entries }: Reviewed): readonly Found[] {
  const confirmed = hypothesesThat(incident, 'confirmed').filter(
    ({ cause }) => cause === undefined,
  );
  const [first] = confirmed;
  if (first === undefined) return [];
  const isMarked = entries.some(({ cause }) => cause !== undefined);
  return [
    {
      level: isMarked ? 'hint' : 'warning',
      message: `${namesOrGist(confirmed)} ${form(confirmed.length, 'was', 'were')} confirmed, but not marked as a cause${isMarked ? '' : '; nothing is'}.`,
      entries: confirmed,
      fix: wholeLine(
        'Mark it as the root cause; contributing or trigger may stand in its place',
        `/cause ${nameOf(first)}${isMarked ? ' contributing' : ' root'}`,
      ),
    },
  ];
}

function doubtful({ entries }: Reviewed): readonly Found[] {
  const causes = entries.filter(
    (entry) =>
      entry.kind === 'hypothesis' && entry.cause !== undefined && outcome(entry) !== 'confirmed',
  );
  const refuted = causes.filter((entry) => outcome(entry) === 'refuted');
  const open = causes.filter((entry) => outcome(entry) !== 'refuted');
  return [
    ...refuted.slice(0, 1).map((first) => ({
      message: `${namesOf(refuted)} ${form(refuted.length, 'is', 'are')} marked as a cause, and ${form(refuted.length, 'was', 'were')} refuted.`,
      entries: refuted,
      fix: wholeLine('If it was not the cause', `/cause ${nameOf(first)} none`),
    })),
    ...open.slice(0, 1).map((first) => ({
      level: 'warning' as const,
      message: `${namesOf(open)} ${form(open.length, 'is', 'are')} marked as a cause, but not confirmed.`,
      entries: open,
      fix: lineToComplete('Say when it was confirmed', `/confirm ${nameOf(first)} `),
    })),
  ];
}

function triggersAfterStart({ incident, entries, telling }: Reviewed): readonly Found[] {
  const start = milestone(incident, 'started');
  if (start === undefined || start.at === null) return [];
  const begun = start.at;
  const late = entries.filter((entry) => isTriggerAfter(entry, begun));
  const [first] = late;
  if (first === undefined) return [];
  return [
    {
      message: `The trigger ${gist(first.text)} ${telling.time(first)} (entry ${first.number}) lies after the start ${timeOfMark(start, telling)}: is it the time at which it was noted?`,
      entries: [...late, start.entry],
      fix: lookAt(`Correct when it was with /at ${first.number}, or the start`, first),
    },
  ];
}

/** A hypothesis has the time at which somebody thought of it. */
function isTriggerAfter({ kind, cause, at, approximate }: Entry, start: number): boolean {
  if (kind === 'hypothesis' || cause !== 'trigger' || at === null || approximate) return false;
  return at - start >= MINUTE;
}

export const CAUSE_REFUTED: Rule = {
  code: 'cause-not-confirmed',
  levels: ['error', 'warning'],
  title: 'A cause that is refuted, or not confirmed',
  meaning:
    'A hypothesis is marked as a cause, but was refuted (an error: the document would say both), or is open or inconclusive (a warning).',
  mending: 'Settle it (`/confirm H1`), or take the mark off (`/cause H1 none`).',
  find: doubtful,
};

export const NO_CAUSE: Rule = {
  code: 'no-cause',
  levels: ['warning', 'hint'],
  title: 'Nothing marked as the cause',
  meaning:
    'It is over, and no entry says what caused it. Where a section tells it in words, this is a hint.',
  mending:
    'Mark the entry that tells it: `/cause 12`, `/cause H2 contributing`, `/cause 3 trigger`. If it is not known, say so in the root cause section.',
  isForAfterwards: true,
  find: noCause,
};

export const CONFIRMED_NOT_CAUSE: Rule = {
  code: 'confirmed-not-cause',
  levels: ['warning', 'hint'],
  title: 'Confirmed, but not marked as a cause',
  meaning:
    'A hypothesis was confirmed, and nobody said whether it is the root cause, contributed, or set it off. Where something else is marked as a cause, this is a hint.',
  mending: 'Mark it: `/cause H3`, or `/cause H3 contributing`.',
  isForAfterwards: true,
  find: unmarked,
};

export const TRIGGER_AFTER_START: Rule = {
  code: 'trigger-after-start',
  levels: ['warning'],
  title: 'The trigger lies after the start',
  meaning:
    'What set it off cannot have happened after it had begun. The entry probably has the time at which it was typed.',
  mending: 'Give it its own time (`/at 40 22:45`), or correct the start.',
  find: triggersAfterStart,
};
