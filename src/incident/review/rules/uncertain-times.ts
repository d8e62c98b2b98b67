/** Times that are not known, or only about. */
import { isImported } from '../../imported.ts';
import { type Entry, isSettleable } from '../../incident.ts';
import { type Mark, milestone } from '../../measures/milestones.ts';
import { spells } from '../../measures/spells.ts';
import { MILESTONES } from '../../record/vocabulary.ts';
import { lineToComplete, lookAt } from '../fixes.ts';
import { timeWritten } from '../origin.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import {
  entriesNamed,
  form,
  gist,
  listed,
  markNamed,
  nameOf,
  namesOf,
  sentence,
} from '../words.ts';

/** The marks that count. */
function counting({ incident }: Reviewed): readonly Mark[] {
  return MILESTONES.flatMap((name) => milestone(incident, name) ?? []);
}

function unknownMilestone(reviewed: Reviewed): readonly Found[] {
  const marks = counting(reviewed).filter(({ at }) => at === null);
  const [first] = marks;
  if (first === undefined) return [];
  const named = marks.map((mark) => `${mark.milestone} (entry ${mark.entry.number})`);
  return [
    {
      message: `${sentence(listed(named))} ${form(marks.length, 'has', 'have')} no time: nothing can be measured from or to ${form(marks.length, 'it', 'them')}.`,
      entries: marks.map(({ entry }) => entry),
      fix: lineToComplete('Say when it was, with a ~ if it is only about', atLine(first.entry)),
    },
  ];
}

function unknownTime(reviewed: Reviewed): readonly Found[] {
  const milestones = new Set(counting(reviewed).map(({ entry }) => entry));
  const unknown = reviewed.entries.filter((entry) => entry.at === null && !milestones.has(entry));
  const [first] = unknown;
  if (first === undefined) return [];
  const what = unknown.length === 1 ? ` ${gist(first.text)}` : '';
  return [
    {
      message: `${sentence(entriesNamed(unknown))}${what} ${form(unknown.length, 'has', 'have')} no time, and ${form(unknown.length, 'stands', 'stand')} where ${form(unknown.length, 'it was', 'they were')} logged${writtenSo(reviewed, unknown)}.`,
      entries: unknown,
      fix: lineToComplete('Say when it was, with a ~ if it is only about', atLine(first)),
    },
  ];
}

/** How the source writes it: the time may be destroyed there, and a look at the line tells it. */
function writtenSo({ incident }: Reviewed, unknown: readonly Entry[]): string {
  const written = unknown.flatMap((entry) => {
    const words = timeWritten(incident, entry);
    if (words === undefined) return [];
    return unknown.length === 1 ? words : `${entry.number} ${words}`;
  });
  return written.length === 0 ? '' : `; ${listed(written)}`;
}

function unknownSettling({ entries }: Reviewed): readonly Found[] {
  const unknown = entries.filter(
    (entry) =>
      isSettleable(entry) &&
      spells(entry).some(({ to, reopening }) => to?.at === null || reopening?.at === null),
  );
  const [first] = unknown;
  const verb = VERB_OF[first?.turns.at(-1)?.outcome ?? 'none'];
  if (first === undefined) return [];
  return [
    {
      ...(unknown.every(isImported) ? { level: 'hint' as const } : {}),
      message: `${namesOf(unknown)} ended at an unknown time: how long ${form(unknown.length, 'it', 'they')} took is not recorded.`,
      entries: unknown,
      // What is open again cannot be opened once more: what is right, only its history tells.
      fix:
        verb === undefined
          ? lookAt('It was opened again at an unknown time: see its history', first)
          : lineToComplete('Say again how it ended, with the time', `/${verb} ${nameOf(first)} `),
    },
  ];
}

/** The verb that settles so. */
const VERB_OF: Readonly<Record<string, string>> = {
  done: 'done',
  failed: 'failed',
  abandoned: 'abandon',
  confirmed: 'confirm',
  refuted: 'refute',
  inconclusive: 'inconclusive',
};

function unknownSeverity({ incident }: Reviewed): readonly Found[] {
  const changes = incident.facts.severities.slice(1).filter(({ at }) => at === null);
  const [first] = changes;
  if (first === undefined) return [];
  const names = listed(changes.map(({ severity }) => severity.toUpperCase()));
  return [
    {
      message: `The severity became ${names} at an unknown time: the time at each severity is not recorded.`,
      fix: lineToComplete(
        `Say it again with its time: /severity 14:05 ${first.severity}`,
        '/severity ',
      ),
    },
  ];
}

function approximateMilestone(reviewed: Reviewed): readonly Found[] {
  const marks = counting(reviewed).filter(({ at, approximate }) => approximate && at !== null);
  const [first] = marks;
  if (first === undefined) return [];
  const named = marks.map((mark) => markNamed(mark, reviewed.telling));
  return [
    {
      message: `${sentence(listed(named))} ${form(marks.length, 'is', 'are')} only about known: durations from or to ${form(marks.length, 'it', 'them')} are printed as "about".`,
      entries: marks.map(({ entry }) => entry),
      fix: lineToComplete('Give the exact time, if a log or a graph has it', atLine(first.entry)),
    },
  ];
}

function atLine({ number }: Entry): string {
  return `/at ${number} `;
}

export const UNKNOWN_MILESTONE: Rule = {
  code: 'unknown-milestone-time',
  levels: ['error'],
  title: 'A milestone at an unknown time',
  meaning:
    'The only entry that bears the milestone has no time, so every duration from or to it is missing. No other time is put in its place.',
  mending: 'Give it a time, if only about: `/at 3 ~14:30`.',
  find: unknownMilestone,
};

export const UNKNOWN_TIME: Rule = {
  code: 'unknown-time',
  levels: ['warning'],
  title: 'Entries without a time',
  meaning:
    'Nobody knows when it was. The entry stands in the timeline after the one that was logged before it.',
  mending: 'Give it a time, if only about: `/at 12 ~23:15`. Leave it if nobody can tell.',
  find: unknownTime,
};

export const UNKNOWN_SETTLING: Rule = {
  code: 'unknown-end',
  levels: ['warning', 'hint'],
  title: 'Actions and hypotheses that ended at an unknown time',
  meaning:
    'How long it took is not recorded; a refuted hypothesis is missing in the time with misleading paths. Of what an import read from the wording nobody may know it: then it is a hint.',
  mending: 'Say again how it ended, with the time: `/done A1 ~14:40`.',
  find: unknownSettling,
};

export const UNKNOWN_SEVERITY_TIME: Rule = {
  code: 'unknown-severity-time',
  levels: ['warning'],
  title: 'A change of severity at an unknown time',
  meaning: 'The time at each severity cannot be told.',
  mending: 'Say it again with its time: `/severity 14:05 sev2`.',
  find: unknownSeverity,
};

export const APPROXIMATE_MILESTONE: Rule = {
  code: 'approximate-milestone',
  levels: ['hint'],
  title: 'A milestone that is only about known',
  meaning: 'Every duration from or to it is printed as "about".',
  mending: 'Give the exact time if a log or a graph has it (`/at 1 14:28`), else leave it.',
  find: approximateMilestone,
};
