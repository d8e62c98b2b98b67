import { expect, test } from 'vitest';
import type { StoredRecord } from '../../src/incident/record/record.ts';
import { declare, failure, foreign, log, open, texts } from './helpers.ts';
import { CHECKOUT, line } from './samples.ts';

const DECLARED = foreign(1, { type: 'incident.declared', body: CHECKOUT });
const REDACTED = foreign(9, { type: 'records.redacted', body: { records: [foreign(2).id] } });

test('records from elsewhere are taken over as they are, and each once', () => {
  const journal = open();
  const records = [DECLARED, foreign(3), foreign(2)];

  expect(journal.adopt(records)).toEqual({ added: 3, known: 0 });
  expect(journal.adopt([...records, foreign(4)])).toEqual({ added: 1, known: 3 });

  expect(journal.records('incident')).toEqual([DECLARED, foreign(2), foreign(3), foreign(4)]);
  expect(journal.incidents()).toMatchObject([{ id: 'incident', entries: 3, slug: CHECKOUT.slug }]);
  expect(journal.search('entry 3')).toHaveLength(1);
  expect(journal.inspect().problems).toEqual([]);
});

test('out of one journal and into another, the incident is the same', () => {
  const here = open();
  const there = open();
  const incident = declare(here);
  log(here, incident, line('one', { kind: 'hypothesis' }));
  log(here, incident, line('two', { milestones: ['started'] }));

  there.adopt(here.records(incident).toReversed());

  expect(there.records(incident)).toEqual(here.records(incident));
  expect(there.incident(incident).timeline).toEqual(here.incident(incident).timeline);
  const [summary] = here.incidents();
  expect(there.incidents()).toEqual([{ ...summary, lastPosition: 3 }]);
});

test('what a newer version recorded is kept, and skipped', () => {
  const journal = open();
  const unknown = [
    foreign(2, { type: 'incident.sung', body: { tune: ['do', { re: null }], '': 'a\0' } }),
    foreign(3, { version: 2, body: 'another shape' }),
    foreign(4, { type: 'nothing.said', body: null }),
  ];
  journal.adopt([DECLARED, ...unknown]);
  expect(journal.records('incident')).toEqual([DECLARED, ...unknown]);
  expect(texts(journal, 'incident')).toEqual([]);
  log(journal, 'incident', line('after them'));
  expect(texts(journal, 'incident')).toEqual(['1 after them']);
  expect(open({ path: journal.path }).records('incident')).toHaveLength(5);
});

test('the numbers and labels of a newer version stay taken', () => {
  const journal = open();
  journal.adopt([
    DECLARED,
    foreign(2, { version: 2, body: { number: 7, label: 'A3', shape: 'another' } }),
    foreign(3, { type: 'followup.planned', body: { label: 'F4' } }),
    // None that this version could give out itself.
    foreign(4, { version: 2, body: { number: 2 ** 53 - 1, label: 'A12345678901' } }),
    foreign(5, { version: 2, body: { number: 'eight', label: 'H2' } }),
  ]);
  log(journal, 'incident', line('after it', { kind: 'action' }));
  log(journal, 'incident', line('why', { kind: 'hypothesis' }));
  log(journal, 'incident', { type: 'followup.added', body: { task: 'alert', at: null } });
  for (const each of [journal, open({ path: journal.path })]) {
    const { recorded, followups } = each.incident('incident');
    const names = recorded.map(({ number, label, text }) => `${number} ${label} ${text}`);
    expect(names).toEqual(['8 A4 after it', '9 H3 why']);
    expect(followups.map(({ label }) => label)).toEqual(['F5']);
  }
});

test('they stay taken for another process that has the incident open', () => {
  const one = open();
  const other = open({ path: one.path });
  one.adopt([DECLARED]);
  expect(texts(one, 'incident')).toEqual([]);
  other.adopt([foreign(2, { version: 2, body: { number: 7 } })]);
  log(one, 'incident', line('after it'));
  expect(texts(one, 'incident')).toEqual(['8 after it']);
});

test('an id that is known with other content is an error that names it, and nothing is taken over', () => {
  const journal = open();
  journal.adopt([DECLARED, foreign(2)]);
  const changed = foreign(2, { author: 'eve' });
  expect(failure(changed.id, () => journal.adopt([foreign(3), changed]))).toBe(
    'conflict: Record PATH is known with other content; nothing was taken over, compare the two.',
  );
  expect(journal.records('incident')).toEqual([DECLARED, foreign(2)]);
  expect(texts(journal, 'incident')).toEqual(['2 entry 2']);
});

test.each<[string, Partial<StoredRecord>, string]>([
  ['an id that is none', { id: 'x' }, 'id: not a UUID in lower case'],
  ['a time that fits into no id', { recordedAt: 2 ** 48 }, 'recordedAt: Too big'],
  ['an author that is no text', { author: '\ud83d' }, 'author: not well-formed text'],
  ['a version that is none', { version: 0 }, 'version: Too small'],
])('%s is refused', (_name, fields, complaint) => {
  const journal = open();
  expect(() => journal.adopt([DECLARED, foreign(2, fields)])).toThrow(
    expect.objectContaining({ code: 'bad-record', message: expect.stringContaining(complaint) }),
  );
  expect(journal.incidents()).toEqual([]);
});

test('a known type in another shape is refused', () => {
  const journal = open();
  const wrong = foreign(2, { body: { text: 'no number' } });
  expect(() => journal.adopt([DECLARED, wrong])).toThrow(
    expect.objectContaining({ code: 'bad-record', message: expect.stringContaining(wrong.id) }),
  );
});

test.each<[string, StoredRecord, string]>([
  [
    'a slug that leads elsewhere',
    foreign(1, { type: 'incident.declared', body: { ...CHECKOUT, slug: '../../x' } }),
    'body.slug: Invalid string: must match pattern /^\\d{4}-\\d\\d-\\d\\d-[a-z0-9-]{1,80}$/.',
  ],
  [
    'an instant that no calendar shows',
    foreign(2, { body: { ...line('x', { at: 8.64e15 + 1 }).body, number: 2 } }),
    'body.at: Too big: expected number to be <=8640000000000000.',
  ],
  [
    'a number beyond the bound',
    foreign(2, { body: { ...line('x').body, number: 1e9 + 1 } }),
    'body.number: Too big: expected number to be <=1000000000.',
  ],
  [
    'a label beyond the bound',
    foreign(2, { body: { ...line('x').body, number: 2, label: 'A1234567890' } }),
    'body.label: Invalid string: must match pattern /^[AH][1-9]\\d{0,8}$/.',
  ],
])('%s is refused in one line', (_name, record, complaint) => {
  const journal = open();
  expect(failure(record.id, () => journal.adopt([foreign(3), record]))).toBe(
    `bad-record: Record PATH (${record.type}) is not of its type's shape at ${complaint}`,
  );
  expect(journal.incidents()).toEqual([]);
});

test.each([
  ['before it', [[REDACTED], [foreign(2)]]],
  ['after it', [[foreign(2)], [REDACTED]]],
  ['with it', [[foreign(2), REDACTED]]],
  ['with it, and was known', [[foreign(2)], [REDACTED, foreign(2)]]],
])('words are wiped when their redaction comes %s', (_name, arrivals) => {
  const journal = open();
  journal.adopt([DECLARED]);
  for (const records of arrivals) journal.adopt(records);

  expect(texts(journal, 'incident')).toEqual(['2 [redacted]']);
  expect(JSON.stringify(journal.records('incident'))).not.toContain('entry 2');
  expect(journal.search('entry')).toEqual([]);
  expect(journal.adopt([DECLARED, foreign(2), REDACTED])).toEqual({ added: 0, known: 3 });
});

test('a redaction from elsewhere wipes nothing in other incidents', () => {
  const journal = open();
  journal.adopt([DECLARED, foreign(2)]);
  journal.adopt([{ ...REDACTED, incident: 'another' }]);
  expect(journal.records('incident')).toEqual([DECLARED, foreign(2)]);
});
