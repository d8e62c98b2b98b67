import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { declare, log, open } from './helpers.ts';
import { line } from './samples.ts';

/** What another program might try on the file. */
test.each([
  [`UPDATE record SET body = '{}'`, 'records are never changed'],
  ['UPDATE record SET recorded_at = 0', 'records are never changed'],
  [
    `INSERT INTO wiping SELECT id FROM record; UPDATE record SET body = '{}', author = 'eve'`,
    'records are never changed',
  ],
  ['DELETE FROM record', 'records are never deleted'],
  [
    `INSERT OR REPLACE INTO record SELECT position, id, batch, incident, type, version, recorded_at, clock, 'eve', body
     FROM record`,
    'records are only ever appended',
  ],
  [
    `INSERT OR REPLACE INTO record
     SELECT NULL, id, batch, incident, type, version, recorded_at, clock, 'eve', body FROM record`,
    'records are only ever appended',
  ],
  [
    `INSERT INTO record SELECT -5, 'new', batch, incident, type, version, recorded_at, clock, author, body
     FROM record LIMIT 1`,
    'records are only ever appended',
  ],
  [
    `INSERT INTO record SELECT NULL, 'new', batch, incident, type, version, recorded_at, clock, author, 'no JSON'
     FROM record LIMIT 1`,
    'CHECK constraint failed: json_valid(body)',
  ],
])('the file refuses: %s', (sql, complaint) => {
  const journal = open();
  const incident = declare(journal);
  log(journal, incident, line('said is said'));
  const before = journal.records(incident);
  const other = new Database(journal.path);
  onTestFinished(() => {
    other.close();
  });
  // As other programs have it: then REPLACE fires no trigger on DELETE.
  other.pragma('recursive_triggers = OFF');

  expect(() => other.exec(sql)).toThrow(complaint);

  expect(journal.records(incident)).toEqual(before);
});
