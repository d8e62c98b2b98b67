import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { APPLICATION_ID } from './header.ts';
import { explainedOpening, JournalError } from './journal-error.ts';
import { fileVersion, migrate, shippedMigrations } from './migrations.ts';
import { preparePlace, tooNew } from './place.ts';

/** How long a write waits for other writers, in milliseconds. */
export const BUSY_TIMEOUT = 5_000;

/** While opening: many short waits, since SQLite itself does not wait in every case. Milliseconds. */
const OPENING_TIMEOUT = 25;
const RETRY_AFTER = 10;
const TRIES = 200;

/**
 * Opens the file at `path` as a journal, up to date and durable; creates it where there is none.
 *
 * @throws JournalError when that cannot be done; a file that is not a journal is left as it is
 */
export function connect(path: string): Database.Database {
  const place = resolve(path);
  try {
    const migrations = shippedMigrations();
    preparePlace(place, migrations.length);
    const db = new Database(place, { fileMustExist: true, timeout: OPENING_TIMEOUT });
    try {
      patiently(() => claim(db, place));
      patiently(() => configure(db, place));
      if (fileVersion(db) > migrations.length) throw tooNew(place);
      patiently(() => migrate(db, migrations));
      db.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    throw explainedOpening(error, place);
  }
}

/**
 * Marks a new file as ours. Before write-ahead logging is switched on, so that the mark is in the
 * file itself, where the next one to open it looks for it, and not in the log beside it.
 */
function claim(db: Database.Database, path: string): void {
  if (isOurs(db)) return;
  db.transaction(() => {
    if (isOurs(db)) return;
    if (db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined) {
      const message = `${path} became another program's database; give the path of a journal.`;
      throw new JournalError(message, { code: 'not-a-journal' });
    }
    db.pragma(`application_id = ${APPLICATION_ID}`);
  }).immediate();
}

function isOurs(db: Database.Database): boolean {
  return db.pragma('application_id', { simple: true }) === APPLICATION_ID;
}

function configure(db: Database.Database, path: string): void {
  if (db.pragma('journal_mode = WAL', { simple: true }) !== 'wal') {
    const message = `${path} is on a file system that cannot hold a journal; give another path.`;
    throw new JournalError(message, { code: 'failed' });
  }
  // After WAL: switching it on lowers this to NORMAL, which may lose the newest records with the power.
  db.pragma('synchronous = FULL');
  db.pragma('secure_delete = ON');
  // What is redacted must not linger in temporary files.
  db.pragma('temp_store = MEMORY');
}

/** SQLite does not wait for others where that might be a deadlock, as in switching to WAL: retry. */
function patiently(work: () => void): void {
  for (let tries = 1; ; tries += 1) {
    try {
      work();
      return;
    } catch (error) {
      const isBusy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!isBusy || tries >= TRIES) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_AFTER);
    }
  }
}
