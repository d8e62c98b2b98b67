import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { BUSY_TIMEOUT } from './connection.ts';

/** How long to wait for readers, in milliseconds: a person is waiting too. */
const PATIENCE = 250;

const result = z.tuple([z.object({ busy: z.int() })]);

/**
 * Empties the write-ahead log, where wiped words still stand.
 *
 * @returns whether that was done; not while another process reads or writes
 */
export function emptyLog(db: Database): boolean {
  db.pragma(`busy_timeout = ${PATIENCE}`);
  try {
    const [{ busy }] = result.parse(db.pragma('wal_checkpoint(TRUNCATE)'));
    return busy === 0;
  } catch {
    // What was recorded stands; only this is still to be done.
    return false;
  } finally {
    db.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  }
}
