import { expect, test } from 'vitest';
import { declare, log, open, texts } from './helpers.ts';
import { ADA, CHECKOUT, HALF_PAST_TWO, line, MINUTE } from './samples.ts';

test('an act stamps its records and gives them numbers and labels', () => {
  const journal = open();
  const incident = declare(journal);

  const records = journal.act({ incident, ...ADA }, (act) => [
    act.record(line('5xx on checkout')),
    act.record(line('restarted api-3', { kind: 'action' })),
    act.record({ type: 'followup.added', body: { task: 'add an alert', at: HALF_PAST_TWO } }),
  ]);

  expect(records).toEqual(
    [
      { type: 'entry.logged', body: { number: 1, text: '5xx on checkout' } },
      { type: 'entry.logged', body: { number: 2, label: 'A1', text: 'restarted api-3' } },
      { type: 'followup.added', body: { label: 'F1', task: 'add an alert' } },
    ].map(({ type, body }) => ({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-/),
      batch: records[0]?.batch,
      incident,
      type,
      version: 1,
      recordedAt: HALF_PAST_TWO,
      clock: HALF_PAST_TWO,
      author: 'ada',
      body: expect.objectContaining(body),
    })),
  );
  expect(journal.records(incident).slice(1)).toEqual(records);
  expect(records.map(({ id }) => id)).toEqual(records.map(({ id }) => id).sort());
});

test('each act has a batch of its own', () => {
  const journal = open();
  const incident = declare(journal);
  log(journal, incident, line('one'));
  log(journal, incident, line('two'));
  expect(new Set(journal.records(incident).map(({ batch }) => batch)).size).toBe(3);
});

test('a clock that goes back moves no record before another', () => {
  let now = HALF_PAST_TWO;
  const journal = open({ clock: () => now });
  const incident = declare(journal);
  now -= 5 * MINUTE;
  log(journal, incident, line('the clock was set back'));
  expect(journal.records(incident).map(({ recordedAt, clock }) => ({ recordedAt, clock }))).toEqual(
    [
      { recordedAt: HALF_PAST_TWO, clock: HALF_PAST_TWO },
      { recordedAt: HALF_PAST_TWO, clock: HALF_PAST_TWO - 5 * MINUTE },
    ],
  );
});

test('an act that throws leaves nothing behind', () => {
  const journal = open();
  const incident = declare(journal);
  log(journal, incident, line('stays'));
  const before = { list: journal.incidents(), records: journal.records(incident) };
  const complaint = new Error('no such entry');

  const attempt = () =>
    journal.act({ incident, ...ADA }, (act) => {
      act.record(line('goes'));
      throw complaint;
    });

  expect(attempt).toThrow(complaint);
  expect({ list: journal.incidents(), records: journal.records(incident) }).toEqual(before);
  expect(texts(journal, incident)).toEqual(['1 stays']);
  expect(journal.search('goes')).toEqual([]);
  log(journal, incident, line('next'));
  expect(texts(journal, incident)).toEqual(['1 stays', '2 next']);
});

test('an incident that could not be declared is not there', () => {
  const journal = open();
  const attempt = () =>
    journal.declare(ADA, CHECKOUT, () => {
      throw new Error('no');
    });
  expect(attempt).toThrow('no');
  expect(journal.incidents()).toEqual([]);
});

test('a change that is not of its shape is refused, so that the file never holds it', () => {
  const journal = open();
  const incident = declare(journal);
  expect(() => log(journal, incident, line('at no number', { at: Number.NaN }))).toThrow(
    expect.objectContaining({ name: 'JournalError', code: 'bad-record' }),
  );
  expect(journal.records(incident)).toHaveLength(1);
});

test('an act is over when it returns, holds no other, and waits for nothing', async () => {
  const journal = open();
  const incident = declare(journal);
  const kept = journal.act({ incident, ...ADA }, (act) => act);
  expect(() => kept.record(line('late'))).toThrow('This act is over');
  expect(() => journal.act({ incident, ...ADA }, () => log(journal, incident, line('x')))).toThrow(
    'An act cannot be recorded inside another.',
  );
  expect(() => journal.act({ incident, ...ADA }, async (act) => act.record(line('later')))).toThrow(
    'cannot return a promise',
  );
  expect(texts(journal, incident)).toEqual([]);
});

test('the words of an act on an unknown incident', () => {
  expect(() => log(open(), 'nowhere', line('lost'))).toThrow(
    'No incident nowhere is recorded; list them first.',
  );
});

test('a slug that is taken is numbered', () => {
  const journal = open();
  for (let count = 0; count < 3; count += 1) declare(journal);
  declare(journal, { ...CHECKOUT, slug: '2026-11-21-other' });
  expect(journal.incidents().map(({ slug }) => slug)).toEqual([
    '2026-11-21-other',
    '2026-11-21-checkout-returns-500s-3',
    '2026-11-21-checkout-returns-500s-2',
    '2026-11-21-checkout-returns-500s',
  ]);
});

test.each([
  ['NUL and other controls', 'a\0b\u001b[31mc\r\n'],
  ['half of a surrogate pair', 'half \ud83d of \ude00'],
  ['a line of 1 MB', 'x'.repeat(1_000_000)],
  ['what looks like SQL or JSON', `'); DROP TABLE record; -- {"a":"\\u0000"}`],
])('text comes back as it was typed: %s', (_name, text) => {
  const journal = open();
  const incident = declare(journal);
  log(journal, incident, line(text));
  const again = open({ path: journal.path });
  expect(again.records(incident).at(-1)?.body).toMatchObject({ text, typed: text });
  expect(again.incident(incident).entry(1)?.text).toBe(text);
});
