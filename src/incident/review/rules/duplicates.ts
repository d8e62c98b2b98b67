/** Entries that say the same at the same time. */
import type { Entry } from '../../incident.ts';
import type { Fix } from '../finding.ts';
import { lookAt, wholeLine } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { entriesNamed, gist, listed, sentence } from '../words.ts';

/** Two entries at least, in timeline order. */
type Group = readonly [Entry, ...Entry[]];

function duplicates({ entries }: Reviewed): readonly Found[] {
  const groups = groupsOf(entries);
  const [first] = groups;
  if (first === undefined) return [];
  return [
    {
      message:
        groups.length === 1
          ? `${sentence(entriesNamed(first))} say the same at the same time: ${gist(first[0].text)}.`
          : `Entries say the same at the same time: ${listed(groups.map(numbersOf))}.`,
      entries: groups.flat(),
      fix: fixOf(first),
    },
  ];
}

function groupsOf(entries: readonly Entry[]): readonly Group[] {
  return [...Map.groupBy(entries, likeness).values()].flatMap(([first, ...more]): Group[] =>
    first === undefined || more.length === 0 ? [] : [[first, ...more]],
  );
}

/** Do two entries say the same at the same time? */
export function isSame(a: Entry, b: Entry): boolean {
  return likeness(a) === likeness(b);
}

function likeness({ at, text, number }: Entry): string {
  const words = text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  // Without its words an entry is like no other.
  return words === '' ? `${number}` : `${at} ${words}`;
}

function numbersOf(entries: readonly Entry[]): string {
  return entries.map(({ number }) => number).join(' = ');
}

/** What goes must not take anything with it that the other does not say. */
function fixOf([first, ...more]: Group): Fix {
  const idle = more.toSorted((a, b) => b.number - a.number).find(isIdle);
  const advice = 'Retract the one that adds nothing';
  return idle === undefined ? lookAt(advice, first) : wholeLine(advice, `/retract ${idle.number}`);
}

function isIdle({ milestones, cause, turns, detail, until }: Entry): boolean {
  const isMarked = milestones.length > 0 || cause !== undefined;
  return !isMarked && turns.length === 0 && detail === undefined && until === undefined;
}

export const DUPLICATES: Rule = {
  code: 'duplicate',
  levels: ['hint'],
  title: 'Entries that say the same',
  meaning:
    'Two entries or more have the same time and the same words: probably logged by two people, or pasted twice.',
  mending: 'Retract the one that adds nothing: `/retract 14`.',
  find: duplicates,
};
