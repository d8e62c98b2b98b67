import { expect, test } from 'vitest';
import { open } from './helpers.ts';
import { HALF_PAST_TWO, MINUTE } from './samples.ts';

const LINE = { incident: 'incident', session: 'tty1', pid: 100, startedAt: HALF_PAST_TWO };
const nobody = () => false;

test('the draft of a process that is no more is offered, and taken once', () => {
  let now = HALF_PAST_TWO;
  const journal = open({ clock: () => now });
  journal.drafts.save({ ...LINE, text: 'restart' });
  now += MINUTE;
  journal.drafts.save({ ...LINE, text: 'restart did not he' });
  journal.drafts.save({ ...LINE, session: 'tty2', pid: 200, text: 'alive' });

  const next = open({ path: journal.path });
  const draft = { ...LINE, text: 'restart did not he', savedAt: HALF_PAST_TWO + MINUTE };
  expect(next.drafts.orphans((session) => session === 'tty2')).toEqual([draft]);
  expect(next.drafts.take(LINE)).toEqual(draft);
  expect(journal.drafts.take(LINE)).toBeUndefined();
});

test('each incident and session has one draft, and so has the time before any incident', () => {
  let now = HALF_PAST_TWO;
  const journal = open({ clock: () => now });
  const lines = [
    { ...LINE, text: 'a' },
    { ...LINE, incident: 'another', text: 'b' },
    { ...LINE, session: 'tty2', text: 'c' },
    { ...LINE, incident: null, text: 'd' },
  ];
  for (const line of lines) {
    journal.drafts.save(line);
    now += 1;
  }
  expect(journal.drafts.orphans(nobody).map(({ text }) => text)).toEqual(['d', 'c', 'b', 'a']);
  expect(journal.drafts.take({ incident: null, session: 'tty1' })).toMatchObject({
    incident: null,
    text: 'd',
  });
});

test('a draft that is inherited is never nobody’s, and has one heir', () => {
  const journal = open();
  journal.drafts.save({ ...LINE, text: 'restart did not he' });
  const heir = { session: 'tty2', pid: 200 };
  const draft = { ...LINE, ...heir, text: 'restart did not he', savedAt: HALF_PAST_TWO };
  expect(journal.drafts.inherit(LINE, heir)).toEqual(draft);
  expect(journal.drafts.inherit(LINE, { session: 'tty3', pid: 300 })).toBeUndefined();
  expect(journal.drafts.orphans(nobody)).toEqual([draft]);
});

test('an emptied line is no draft', () => {
  const journal = open();
  journal.drafts.save({ ...LINE, text: 'x' });
  journal.drafts.save({ ...LINE, text: '' });
  expect(journal.drafts.orphans(nobody)).toEqual([]);
});
