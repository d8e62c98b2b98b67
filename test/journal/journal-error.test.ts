import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { explained, explainedOpening, JournalError } from '../../src/journal/journal-error.ts';

test.each([
  ['SQLITE_BUSY', 'busy: Another process keeps J locked; nothing was recorded, try again.'],
  [
    'SQLITE_BUSY_SNAPSHOT',
    'busy: Another process keeps J locked; nothing was recorded, try again.',
  ],
  [
    'SQLITE_FULL',
    'full: No space is left for J; nothing was recorded, free some space and try again.',
  ],
  [
    'SQLITE_READONLY_DBMOVED',
    "no-permission: J cannot be written by you; change its permissions (and its folder's), or give another path.",
  ],
  [
    'SQLITE_CORRUPT_VTAB',
    'damaged: J is damaged (raw words); copy it away, then restore a backup.',
  ],
  [
    'SQLITE_IOERR_WRITE',
    'failed: J cannot be read or written (raw words); check the disk, try again.',
  ],
])('%s is explained', (code, explanation) => {
  const cause = new Database.SqliteError('raw words', code);
  const error = explained(cause, 'J');
  expect(error).toMatchObject({ name: 'JournalError', cause });
  expect(error instanceof JournalError && `${error.code}: ${error.message}`).toBe(explanation);
});

test("the file system's words are explained where a file is opened, and pass where an act runs", () => {
  const error = Object.assign(new Error('EACCES: raw words'), { code: 'EACCES', syscall: 'open' });
  expect(explainedOpening(error, 'J')).toMatchObject({ code: 'no-permission', cause: error });
  expect(explained(error, 'J')).toBe(error);
});

test('what is not understood passes as it is', () => {
  const error = new TypeError('a mistake in the program');
  expect(explainedOpening(error, 'J')).toBe(error);
});
