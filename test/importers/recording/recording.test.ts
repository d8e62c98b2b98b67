import { expect, test } from 'vitest';
import type { Journal } from '../../../src/journal/journal.ts';
import { open, texts } from '../../journal/helpers.ts';
import {
  entry,
  followup,
  HALF_PAST_TWO,
  MINUTE,
  reading,
  record,
  recordOne,
  section,
} from './samples.ts';

test('a document becomes an incident, in one act', () => {
  const journal = open();
  const document = reading(
    [
      entry(0, '5xx above 5 %', { milestones: ['started'], proposed: ['milestones'] }),
      entry(4, 'restarted api-3', {
        kind: 'action',
        outcome: 'done',
        speaker: 'Maria',
        proposed: ['kind', 'outcome'],
      }),
      entry(9, 'somebody called', { at: null, approximate: true }),
      entry(20, 'all normal', { isZoneOwn: true, detail: 'for an hour', approximate: true }),
    ],
    {
      facts: {
        severity: 'sev1',
        services: ['checkout'],
        roles: [{ role: 'lead', person: 'Ada' }],
        impact: { users: '4,000' },
        stated: { start: HALF_PAST_TWO, minutes: 30 },
      },
      sections: [section('summary', 'It failed.')],
      followups: [followup('add an alert', { owner: 'Linus', status: 'done' })],
    },
  );

  const done = recordOne(journal, document);

  expect(done).toEqual({
    id: expect.any(String),
    slug: '2026-01-10-checkout-returns-500s',
    isNew: true,
    readIn: undefined,
    added: 4,
    known: 0,
    changed: [],
    gone: [],
    retitled: undefined,
    changedFollowups: [],
    followups: 1,
    sections: ['summary'],
    kept: [],
  });
  const records = journal.records(done.id);
  const file = 'checkout.md';
  const nobody = { people: [], tags: [], links: [], refs: [] };
  expect(new Set(records.map(({ batch }) => batch)).size).toBe(1);
  expect(records.map(({ type, body }) => ({ type, body }))).toEqual([
    {
      type: 'incident.declared',
      body: {
        title: 'Checkout returns 500s',
        severity: 'sev1',
        zone: 'Africa/Lagos',
        slug: '2026-01-10-checkout-returns-500s',
        at: null,
        source: { file, key: 'incident' },
      },
    },
    {
      type: 'incident.amended',
      body: {
        at: null,
        services: { add: ['checkout'] },
        roles: [{ role: 'lead', person: 'Ada' }],
        impact: { users: '4,000' },
        stated: { zone: 'WAT', start: HALF_PAST_TWO, minutes: 30 },
        source: { file, key: 'incident' },
      },
    },
    {
      type: 'entry.logged',
      body: {
        ...{ number: 1, kind: 'event', text: '5xx above 5 %', typed: '5xx above 5 %', ...nobody },
        ...{ at: HALF_PAST_TWO, bare: 'Africa/Lagos', milestones: ['started'] },
        proposed: ['milestones'],
        source: { file, line: 10, key: '0 5xx above 5 %' },
      },
    },
    {
      type: 'entry.logged',
      body: {
        ...{ number: 2, label: 'A1', kind: 'action', ...nobody },
        ...{ text: 'restarted api-3', typed: 'restarted api-3', speaker: 'Maria' },
        ...{ at: HALF_PAST_TWO + 4 * MINUTE, bare: 'Africa/Lagos', milestones: [] },
        proposed: ['kind', 'outcome'],
        source: { file, line: 14, key: '4 restarted api-3' },
      },
    },
    {
      type: 'entry.settled',
      body: { entry: records[3]?.id, outcome: 'done', at: null, note: '' },
    },
    {
      type: 'entry.logged',
      body: {
        ...{ number: 3, kind: 'event', text: 'somebody called', typed: 'somebody called' },
        ...{ at: null, date: '2026-01-10', milestones: [], ...nobody },
        source: { file, line: 19, key: '9 somebody called' },
      },
    },
    {
      type: 'entry.logged',
      body: {
        ...{ number: 4, kind: 'event', text: 'all normal', typed: 'all normal', ...nobody },
        ...{ at: HALF_PAST_TWO + 20 * MINUTE, approximate: true, milestones: [] },
        detail: 'for an hour',
        source: { file, line: 30, key: '20 all normal' },
      },
    },
    {
      type: 'followup.added',
      body: {
        ...{ label: 'F1', task: 'add an alert', at: null, owner: 'Linus', status: 'done' },
        source: { file, line: 40, key: 'task add an alert' },
      },
    },
    {
      type: 'section.written',
      body: {
        ...{ section: 'summary', text: 'It failed.' },
        source: { file, line: 3, key: expect.stringMatching(/^section:[0-9a-f]{16}$/) },
      },
    },
  ]);
});

test.each([
  ['named in the source', { name: 'Africa/Lagos', stated: 'WAT' }, false, false],
  ['named by the person', { name: 'Africa/Lagos', stated: undefined }, true, false],
  ['named by nobody', { name: 'Africa/Lagos', stated: undefined }, false, true],
])('a zone %s', (_name, zone, isZoneNamed, isAssumed) => {
  const journal = open();
  const { id } = recordOne(journal, reading([entry(0, 'a')], { zone }), { isZoneNamed });
  expect(journal.incident(id).facts.isZoneAssumed).toBe(isAssumed);
});

test.each([
  ['its start', [entry(60 * 24, 'a'), entry(0, 'b', { milestones: ['started'] })], {}],
  ['its stated start', [entry(60 * 24, 'a')], { stated: { start: HALF_PAST_TWO } }],
  ['its first entry', [entry(60 * 24, 'a'), entry(0, 'b')], {}],
  ['its declaration', [], { declaredAt: HALF_PAST_TWO }],
  ['the day of an entry without a time', [entry(0, 'a', { at: null })], {}],
])('the day in the slug is that of %s', (_name, entries, facts) => {
  const { slug } = recordOne(open(), reading(entries, { facts }));
  expect(slug).toBe('2026-01-10-checkout-returns-500s');
});

test('where nothing says a day, the slug has the day of the import; a title may be missing', () => {
  const done = recordOne(open(), reading([], { facts: { title: ' ' } }));
  expect(done.slug).toBe('2026-06-01-checkout-md');
});

test('several incidents of one source, in pieces, are one transaction and an act each', () => {
  const journal = open();
  const shop = { key: 'slack:C1', facts: { title: '#shop' } };
  const cart = { key: 'slack:C2', facts: { title: '#shop' } };

  const done = record(journal, [
    reading([entry(0, 'a'), entry(1, 'b', { milestones: ['resolved'] })], shop),
    reading([entry(2, 'c')], shop),
    reading([entry(3, 'd', { key: 'slack:C2:1' })], cart),
  ]);

  expect(done.map(({ slug, added }) => `${slug} ${added}`)).toEqual([
    '2026-01-10-shop 3',
    '2026-01-10-shop-2 1',
  ]);
  expect(done.map(({ id }) => texts(journal, id))).toEqual([['1 a', '2 b', '3 c'], ['1 d']]);
});

test('what fails in the middle leaves nothing behind', () => {
  const journal = open();
  function* broken() {
    yield reading([entry(0, 'a')], { key: 'slack:C1' });
    yield reading([entry(1, 'b')], { key: 'slack:C2' });
    throw new Error('the zip ends here');
  }
  expect(() => record(journal, broken())).toThrow('the zip ends here');
  expect(journal.incidents()).toEqual([]);
  expect(journal.search('a')).toEqual([]);
  expect(record(journal, [reading([entry(0, 'a')])])).toMatchObject([{ added: 1, isNew: true }]);
});

test('what the list and the search keep is what a rebuild makes of the records', () => {
  const journal = open();
  record(journal, [
    reading([
      entry(5, 'before', { people: ['maria'], tags: ['db'] }),
      entry(3, 'earlier'),
      entry(9, 'a fix', { kind: 'action', outcome: 'done' }),
      entry(8, 'unknown', { at: null }),
    ]),
    reading([entry(0, 'declared')], { key: 'two', facts: { declaredAt: HALF_PAST_TWO } }),
  ]);
  const kept = kinds(journal);
  journal.rebuild();
  expect(kinds(journal)).toEqual(kept);
  expect(kept.incidents.map(({ entries }) => entries)).toEqual([1, 4].toReversed());
  expect(journal.inspect().problems).toEqual([]);
});

function kinds(journal: Journal) {
  return {
    incidents: journal.incidents(),
    mentions: journal.mentions(),
    found: ['before', 'earlier', 'fix', 'unknown', 'declared'].map((word) => journal.search(word)),
  };
}

test('progress is told while many are recorded', () => {
  const told: number[] = [];
  const many = Array.from({ length: 1_200 }, (_, index) => entry(index, 'x'));
  record(open(), [reading(many), reading(many, { key: 'b' })], {
    onProgress: (entries) => told.push(entries),
  });
  expect(told).toEqual([500, 1_000, 1_700, 2_200]);
});
