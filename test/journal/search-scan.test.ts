/** Whatever people do, a search finds what somebody finds who reads everything. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Incident } from '../../src/incident/incident.ts';
import { plainLetters } from '../../src/incident/line/plain-letters.ts';
import type { Change } from '../../src/incident/record/record.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { declare, log, open } from './helpers.ts';
import { ADA, CHECKOUT, HALF_PAST_TWO, line } from './samples.ts';

const text = fc
  .array(
    fc.constantFrom(
      ...['cart', 'carts', 'Cartoon', 'api-3', 'API 3', 'déploiement', 'DEPLOI', 'e\u0301te\u0301'],
      ...['96 %', '数据库', '数据', 'a_b', "it's", 'x\ny', 'straße', 'o(n)'],
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(' '));
const asked = fc
  .array(
    fc.constantFrom(
      ...['car', 'cart', 'CARTOON', 'api-3', 'api', '3', 'deploi', 'Déploi', 'ete', 'e', '%', '96'],
      ...[
        '数据',
        '据库',
        '库',
        'a_b',
        'it',
        "it's",
        's',
        'x',
        'strasse',
        'straße',
        'o(n',
        'redacted',
      ],
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((words) => words.join(' '));
const step = fc.tuple(
  fc.constantFrom(
    ...(['log', 'log', 'log', 'amend', 'settle', 'retract', 'restore', 'task', 'section'] as const),
    ...(['title', 'undo', 'redo', 'redact'] as const),
  ),
  fc.nat(1),
  fc.nat(4),
  text,
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

test('whatever people do, a search finds what somebody finds who reads everything', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 3, maxLength: 20 }),
      fc.array(asked, { minLength: 5, maxLength: 5 }),
      (steps, searches) => {
        let now = HALF_PAST_TWO;
        const journal = open({ clock: () => (now += 1_000) });
        const incidents = [declare(journal), declare(journal, { ...CHECKOUT, title: 'cart 数据' })];
        for (const each of steps) perform(journal, incidents[each[1]] ?? '', each);
        for (const words of searches) {
          const read = incidents.flatMap((id) => holding(journal.incident(id), words));
          const found = journal.search(words, { limit: 1_000 });
          expect(found.map(({ incident, sort, id }) => `${incident} ${sort} ${id}`).sort()).toEqual(
            read.sort(),
          );
          expect(journal.countFound(words)).toBe(found.length);
        }
        journal.close();
      },
    ),
    { numRuns: 40 },
  );
});

function perform(journal: Journal, incident: string, [what, , which, words]: Step): void {
  const change = changeOf(journal.incident(incident), what, which, words);
  if (change !== undefined) log(journal, incident, change);
}

function changeOf(
  incident: Incident,
  what: Step[0],
  which: number,
  words: string,
): Change | undefined {
  const { done, undone } = incident.acts(ADA.author);
  switch (what) {
    case 'log':
      return line(words, { kind: 'action', ...(which === 0 ? { detail: `pasted ${words}` } : {}) });
    case 'task':
      return { type: 'followup.added', body: { task: words, at: null } };
    case 'section':
      return {
        type: 'section.written',
        body: { section: which < 3 ? 'summary' : 'impact', text: words },
      };
    case 'title':
      return { type: 'incident.amended', body: { at: null, title: words } };
    case 'undo':
      return done.length < 2
        ? undefined
        : { type: 'act.undone', body: { batch: done.at(-1) ?? '' } };
    case 'redo':
      return undone.length === 0
        ? undefined
        : { type: 'act.redone', body: { batch: undone.at(-1) ?? '' } };
    default: {
      const entry = incident.recorded[which]?.id;
      return entry === undefined ? undefined : correction(what, entry, words);
    }
  }
}

function correction(what: Step[0], entry: string, words: string): Change {
  switch (what) {
    case 'amend':
      return { type: 'entry.amended', body: { entry, text: words } };
    case 'settle':
      return { type: 'entry.settled', body: { entry, outcome: 'done', at: null, note: words } };
    case 'retract':
      return { type: 'entry.retracted', body: { entry, reason: words } };
    case 'restore':
      return { type: 'entry.restored', body: { entry, reason: words } };
    default:
      return { type: 'records.redacted', body: { records: [entry] } };
  }
}

/** The things of an incident that hold all of these words, by reading them. */
function holding(incident: Incident, words: string): readonly string[] {
  const entries = incident.timeline
    .filter(({ retracted }) => retracted === undefined)
    .map((entry) => {
      const notes = entry.turns.map(({ note }) => note);
      return { key: `entry ${entry.id}`, read: [entry.text, entry.detail ?? '', ...notes] };
    });
  const things = [
    { key: 'facts facts', read: [incident.facts.title] },
    ...entries,
    ...incident.followups.map(({ id, task }) => ({ key: `followup ${id}`, read: [task] })),
    ...[...incident.sections].map(([id, section]) => ({
      key: `section ${id}`,
      read: [section.text],
    })),
  ];
  return things
    .filter(({ read }) => words.split(' ').every((word) => holds(read.join('\n'), word)))
    .map(({ key }) => `${incident.id} ${key}`);
}

/** A word may go on; signs within it stand for any that part words. What is no word stands as it is. */
function holds(read: string, word: string): boolean {
  const wanted = wordsOf(word);
  if (wanted.length === 0 || /\p{Script=Han}/u.test(word)) return read.includes(word);
  const there = wordsOf(read);
  return there.some((_, from) =>
    wanted.every((each, index) => {
      const found = there[from + index] ?? '';
      return index === wanted.length - 1 ? found.startsWith(each) : found === each;
    }),
  );
}

/** `ß` is a letter of its own to the index. */
function wordsOf(read: string): readonly string[] {
  const plain = read
    .split('ß')
    .map((piece) => plainLetters(piece))
    .join('ß');
  return plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
