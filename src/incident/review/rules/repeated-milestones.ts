/** Milestones that occur more than once, and turns between resolved and reopened that do not alternate. */
import type { Entry, Incident } from '../../incident.ts';
import {
  type Mark,
  marksOf,
  milestone,
  type TimedMark,
  timedMarks,
} from '../../measures/milestones.ts';
import type { Milestone } from '../../record/vocabulary.ts';
import { lineToComplete, lookAt, wholeLine } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { listed, sentence, timeOfMark } from '../words.ts';
import { isSame } from './duplicates.ts';

const ONCE: readonly Milestone[] = [
  'started',
  'detected',
  'acknowledged',
  'identified',
  'mitigated',
];

function twice(reviewed: Reviewed): readonly Found[] {
  const { incident, telling } = reviewed;
  return ONCE.flatMap((name) => {
    const marks = rivals(incident, name);
    const counting = milestone(incident, name);
    const other = marks.find((mark) => mark.entry !== counting?.entry);
    if (counting === undefined || other === undefined || areSame(marks)) return [];
    const named = marks.map((mark) => timeOfMark(mark, telling));
    const which = `entry ${counting.entry.number}, the ${name === 'mitigated' ? 'first' : 'earliest'}, counts`;
    const { number } = other.entry;
    return [
      {
        message: `${sentence(name)} is marked ${marks.length} times: ${listed(named)}; ${which}.`,
        entries: marks.map(({ entry }) => entry),
        fix: wholeLine(
          `If entry ${number} is not it, take the mark off`,
          `/milestone ${number} -${name}`,
        ),
      },
    ];
  });
}

/** After a reopening it is mitigated again. */
function rivals(incident: Incident, name: Milestone): readonly Mark[] {
  const marks = marksOf(incident, name);
  const reopened = name === 'mitigated' ? milestone(incident, 'reopened')?.at : undefined;
  return typeof reopened !== 'number'
    ? marks
    : marks.filter(({ at }) => at === null || at >= reopened);
}

/** Then they are a finding as duplicates already. */
function areSame(marks: readonly Mark[]): boolean {
  const [first, ...more] = marks.map(({ entry }) => entry);
  return first !== undefined && more.every((entry: Entry) => isSame(first, entry));
}

interface Turns {
  /** Pairs of resolutions with no reopening between them. */
  readonly resolvedAgain: readonly (readonly [TimedMark, TimedMark])[];
  /** Reopenings while nothing was resolved. */
  readonly reopenedOpen: readonly TimedMark[];
}

function turns(incident: Incident): Turns {
  const marks = [...timedMarks(incident, 'resolved'), ...timedMarks(incident, 'reopened')].sort(
    (a, b) => a.at - b.at || a.entry.number - b.entry.number,
  );
  const resolvedAgain: [TimedMark, TimedMark][] = [];
  const reopenedOpen: TimedMark[] = [];
  let resolved: TimedMark | undefined;
  for (const mark of marks) {
    if (mark.milestone === 'reopened') {
      if (resolved === undefined) reopenedOpen.push(mark);
      resolved = undefined;
      continue;
    }
    if (resolved !== undefined) resolvedAgain.push([resolved, mark]);
    resolved = mark;
  }
  return { resolvedAgain, reopenedOpen };
}

function resolvedTwice({ incident, telling }: Reviewed): readonly Found[] {
  const pairs = turns(incident).resolvedAgain.filter(([a, b]) => !isSame(a.entry, b.entry));
  const [pair] = pairs;
  if (pair === undefined) return [];
  const marks = [...new Set(pairs.flat())];
  const named = marks.map((mark) => timeOfMark(mark, telling));
  const [first] = pair;
  return [
    {
      message: `Resolved ${listed(named)}, with no reopening between: the last one counts, and the time between is counted as impaired.`,
      entries: marks.map(({ entry }) => entry),
      fix: lineToComplete(
        `Log when it came back; or take the mark off the one that was none: /milestone ${first.entry.number} -resolved`,
        '/reopened ',
      ),
    },
  ];
}

function reopenedUnresolved({ incident, telling }: Reviewed): readonly Found[] {
  const unknown = marksOf(incident, 'resolved').some(({ at }) => at === null);
  const [first, ...more] = unknown ? [] : turns(incident).reopenedOpen;
  if (first === undefined) return [];
  const marks = [first, ...more];
  const named = marks.map((mark) => timeOfMark(mark, telling));
  return [
    {
      message: `Reopened ${listed(named)}, with no resolution before it that it could end.`,
      entries: marks.map(({ entry }) => entry),
      fix: lookAt(
        `Log the resolution that it ended, with its time; or take the mark off: /milestone ${first.entry.number} -reopened`,
        first.entry,
      ),
    },
  ];
}

export const REOPENED_UNRESOLVED: Rule = {
  code: 'reopened-unresolved',
  levels: ['error'],
  title: 'Reopened while nothing was resolved',
  meaning:
    'A reopening follows no resolution, so no window of impairment begins there, and the time impaired may be wrong.',
  mending: 'Log the missing resolution with its time, or take the mark off.',
  find: reopenedUnresolved,
};

export const RESOLVED_TWICE: Rule = {
  code: 'resolved-twice',
  levels: ['warning'],
  title: 'Resolved twice, not reopened between',
  meaning:
    'Of several resolutions the last one counts. If it came back in between, the reopening is missing, and the time impaired is too long; if it did not, one of the marks is wrong.',
  mending: 'Log the reopening (`15:40 /reopened`), or take a mark off (`/milestone 9 -resolved`).',
  find: resolvedTwice,
};

export const MILESTONE_TWICE: Rule = {
  code: 'milestone-twice',
  levels: ['hint'],
  title: 'A milestone on several entries',
  meaning:
    'The earliest started, detected, acknowledged and identified counts; of mitigated the first that no reopening follows. The others change no number.',
  mending: 'Take the mark off the others, or leave them if they tell the story.',
  find: twice,
};
