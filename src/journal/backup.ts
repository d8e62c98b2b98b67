import { closeSync, fsyncSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import { explainedOpening, JournalError } from './journal-error.ts';

/**
 * Writes a copy of the journal as it is now, also while others write to it. The copy is one file,
 * readable by its owner only, and is on the disk when this returns.
 *
 * @throws JournalError, also when there is a file at `path` already
 */
export function backUp(db: Database, path: string): void {
  const place = resolve(path);
  try {
    // SQLite writes into an empty file, which so has the right mode from the beginning.
    closeSync(openSync(place, 'wx', 0o600));
    db.prepare('VACUUM INTO ?').run(place);
    sync(place);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      const message = `${place} exists already and was left as it is; give another path.`;
      throw new JournalError(message, { code: 'not-a-file', cause: error });
    }
    throw explainedOpening(error, place);
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
