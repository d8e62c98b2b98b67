import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';
import { BUSY_TIMEOUT } from './connection.ts';

/** How long to wait for readers, in milliseconds: a person is waiting too. */
const PATIENCE = 250;

const checkpoint = z.tuple([z.object({ busy: z.int() })]);
const unwiped = z.object({ redaction: z.string() });

/**
 * Gets overwritten words out of the bytes of the files. SQLite's secure_delete clears what is
 * deleted, but not the copies that it leaves behind when it rearranges a page, nor those in the
 * write-ahead log. So the file is written anew, and the log is emptied.
 */
export class Wipe {
  readonly #db: Database;
  readonly #request: Statement<[string]>;
  readonly #due: Statement<[]>;
  readonly #done: Statement<[string]>;
  /** The redactions before the file was last written anew. */
  #rewritten = '';

  /** What is still to be done after an earlier process is tried at once. */
  constructor(db: Database) {
    this.#db = db;
    this.#request = db.prepare('INSERT INTO unwiped (redaction) VALUES (?)');
    this.#due = db.prepare('SELECT redaction FROM unwiped ORDER BY redaction');
    this.#done = db.prepare('DELETE FROM unwiped WHERE redaction = ?');
    this.attempt();
  }

  /** Notes, in the transaction of a redaction, that the files are to be wiped. */
  request(redaction: string): void {
    this.#request.run(redaction);
  }

  get isComplete(): boolean {
    return this.#due.get() === undefined;
  }

  /** Wipes the files, if that is due and no other process is in the way. */
  attempt(): void {
    const due = this.#due.all().map((row) => unwiped.parse(row).redaction);
    if (due.length === 0) return;
    this.#db.pragma(`busy_timeout = ${PATIENCE}`);
    try {
      this.#rewrite(due.join());
      const [{ busy }] = checkpoint.parse(this.#db.pragma('wal_checkpoint(TRUNCATE)'));
      if (busy === 0) for (const redaction of due) this.#done.run(redaction);
    } catch {
      // What was recorded stands. That this is still to be done stands in the file.
    } finally {
      this.#db.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
    }
  }

  /** Once for the same redactions: only the log may have to be tried again. */
  #rewrite(due: string): void {
    if (due === this.#rewritten) return;
    this.#db.exec('VACUUM');
    this.#rewritten = due;
  }
}
