/** What ends before it begins. */
import type { Telling } from '../../describe/telling.ts';
import { type Entry, isSettleable } from '../../incident.ts';
import { type Endpoint, isTimed } from '../../measures/measure.ts';
import { spells } from '../../measures/spells.ts';
import { lineToComplete, lookAt } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { form, listed, nameOf, sentence } from '../words.ts';

function ranges({ entries, telling }: Reviewed): readonly Found[] {
  const backwards = entries.filter(
    ({ at, until }) => at !== null && until !== undefined && until < at,
  );
  const [first] = backwards;
  if (first === undefined) return [];
  const named = backwards.map((entry) => `${nameOf(entry)} (${telling.range(entry, entry.until)})`);
  return [
    {
      message: `${sentence(listed(named))} ${form(backwards.length, 'ends', 'end')} before ${form(backwards.length, 'it begins', 'they begin')}.`,
      entries: backwards,
      fix: lineToComplete(
        'Give both its times, such as 14:05-14:20, or the first one alone',
        `/at ${first.number} `,
      ),
    },
  ];
}

/** Two ends of one action or hypothesis in the wrong order. */
interface Reversal {
  readonly entry: Entry;
  readonly words: string;
}

function settlings({ entries, telling }: Reviewed): readonly Found[] {
  const reversed = entries.filter(isSettleable).flatMap((entry) => reversals(entry, telling));
  const [first] = reversed;
  if (first === undefined) return [];
  const { entry } = first;
  return [
    {
      message: `${listed(reversed.map(({ words }) => words))}: the order is wrong, and with it the time that ${form(new Set(reversed.map((each) => each.entry)).size, 'it', 'each')} took.`,
      entries: reversed.map((each) => each.entry),
      fix: lookAt(
        `Correct its beginning with /at ${entry.number}, or say again how it ended, with the time`,
        entry,
      ),
    },
  ];
}

/** The beginning of a spell after its end, and the end after the reopening that follows it. */
function reversals(entry: Entry, telling: Telling): readonly Reversal[] {
  const all = spells(entry);
  return all.flatMap(({ from, to, reopening, settling }, index) => {
    if (settling === undefined || to === undefined) return [];
    const next = all[index + 1]?.from;
    const opened = reopening === undefined ? 'begun' : 'reopened';
    const ended = `${to.name} ${telling.time(to)}`;
    return [
      ...(isBefore(to, from) ? [`${ended}, but ${opened} ${telling.time(from)}`] : []),
      ...(next !== undefined && isBefore(next, to)
        ? [`${ended}, but reopened ${telling.time(next)}`]
        : []),
    ].map((words) => ({ entry, words }));
  });
}

function isBefore(a: Endpoint, b: Endpoint): boolean {
  return isTimed(a) && isTimed(b) && a.at < b.at;
}

function roles({ incident, telling }: Reviewed): readonly Found[] {
  const reversed = incident.facts.roles.filter(
    ({ from, until }) => from !== null && until !== undefined && until < from,
  );
  const [first] = reversed;
  if (first === undefined) return [];
  const named = reversed.map(
    ({ role, person, from, until }) =>
      `${person} (${role}, ${telling.range({ at: from, approximate: false }, until)})`,
  );
  return [
    {
      message: `${listed(named)} held a role until before it was taken.`,
      fix: lineToComplete(
        `Say until when: /role ${first.role} @${first.person} until 15:00`,
        '/role ',
      ),
    },
  ];
}

export const RANGE_BACKWARDS: Rule = {
  code: 'range-backwards',
  levels: ['error'],
  title: 'A range that ends before it begins',
  meaning: 'The second time of an entry lies before its first one.',
  mending: 'Give both times again: `/at 12 14:05-14:20`.',
  find: ranges,
};

export const SETTLED_BEFORE_BEGINNING: Rule = {
  code: 'settled-before-beginning',
  levels: ['error'],
  title: 'Settled before it began',
  meaning:
    'An action or a hypothesis was settled before it began, or reopened before it was settled. The time that it took is negative, or counts twice what overlaps only once.',
  mending:
    'Correct its beginning (`/at A1 14:35`), or settle it again with the right time (`/done A1 14:39`).',
  find: settlings,
};

export const ROLE_BACKWARDS: Rule = {
  code: 'role-backwards',
  levels: ['error'],
  title: 'A role that ended before it was taken',
  meaning: 'The document would print it so.',
  mending: 'Say it again: `/role lead @ada until 15:00`.',
  find: roles,
};
