import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/journal/answers.ts';
import { declare, failure, log, open } from './helpers.ts';
import { HALF_PAST_TWO, line, MINUTE } from './samples.ts';

const ROLLBACK = {
  incident: 'incident',
  entry: 'entry-14',
  trainee: 'grace',
  at: HALF_PAST_TWO,
  text: 'Look at the disks first.\nThen page @ops.',
};

test('an answer is kept as it was typed, with the time at which it was given', () => {
  const now = HALF_PAST_TWO + 9 * MINUTE;
  const journal = open({ clock: () => now });
  journal.answers.keep(ROLLBACK);
  const again = open({ path: journal.path });
  expect(again.answers.of('incident')).toEqual([{ ...ROLLBACK, givenAt: now }]);
  expect(again.answers.of('another')).toEqual([]);
});

test('asked again, the same trainee replaces the answer; nobody else does', () => {
  let now = HALF_PAST_TWO;
  const journal = open({ clock: () => now });
  journal.answers.keep(ROLLBACK);
  journal.answers.keep({ ...ROLLBACK, trainee: 'ada', text: 'Roll back.' });
  now += MINUTE;
  journal.answers.keep({ ...ROLLBACK, at: HALF_PAST_TWO + 5, text: 'Roll back at once.' });
  expect(journal.answers.of('incident').map(told)).toEqual([
    'ada at +0 given +0: Roll back.',
    'grace at +5 given +60000: Roll back at once.',
  ]);
});

function told({ trainee, at, givenAt, text }: Answer): string {
  return `${trainee} at +${at - HALF_PAST_TWO} given +${givenAt - HALF_PAST_TWO}: ${text}`;
}

test('answers come in the order of the time in the replay', () => {
  const journal = open();
  for (const [entry, minutes] of [
    ['entry-3', 20],
    ['entry-1', 30],
    ['entry-2', 10],
  ] as const) {
    journal.answers.keep({ ...ROLLBACK, entry, at: HALF_PAST_TWO + minutes * MINUTE });
  }
  const entries = journal.answers.of('incident').map(({ entry }) => entry);
  expect(entries).toEqual(['entry-2', 'entry-3', 'entry-1']);
});

test('they are no part of the record, and outlive that its projections are made again', () => {
  const journal = open();
  const incident = declare(journal);
  const entry = log(journal, incident, line('disk is full'));
  const before = journal.records(incident);
  journal.answers.keep({ ...ROLLBACK, incident, entry, text: 'an unheard-of proposal' });
  journal.rebuild();
  expect(journal.records(incident)).toEqual(before);
  expect(journal.search('unheard')).toEqual([]);
  expect(journal.answers.of(incident)).toHaveLength(1);
  expect(journal.inspect().problems).toEqual([]);
});

test('half of a surrogate pair has no place in a column of text', () => {
  const journal = open();
  journal.answers.keep({ ...ROLLBACK, text: 'fire \ud83d', trainee: 'ad\ude00a' });
  expect(journal.answers.of('incident')).toMatchObject([
    { text: 'fire \ufffd', trainee: 'ad\ufffda' },
  ]);
});

test('what the file cannot take is said in one line', () => {
  const journal = open();
  const other = new Database(journal.path);
  other.exec('DROP TABLE answer');
  other.close();
  expect(failure(journal.path, () => journal.answers.keep(ROLLBACK))).toBe(
    'failed: PATH cannot be read or written (no such table: answer); check the disk, try again.',
  );
});
