import Database from 'better-sqlite3';
import { BUSY_TIMEOUT } from './connection.ts';
import { JournalError } from './journal-error.ts';
import type { Projections } from './projections.ts';
import type { RecordTable } from './record-table.ts';

/** How long to wait for other writers, in milliseconds: a person is waiting too. */
const PATIENCE = 250;

/** After so many records no incident more is begun at one opening. */
const RECORDS_AT_ONCE = 10_000;

/**
 * Makes projections of an older schema again, those of the incidents last written to first. A large
 * journal takes several openings: nobody is to wait for all of it, nor another process for the lock.
 */
export function refresh(
  db: Database.Database,
  records: RecordTable,
  projections: Projections,
  atOnce = RECORDS_AT_ONCE,
): void {
  if (projections.stale.isEmpty) return;
  db.pragma(`busy_timeout = ${PATIENCE}`);
  try {
    db.transaction(() => refreshSome(records, projections, atOnce)).immediate();
  } catch (error) {
    // Nobody is kept from recording by this: what is still to be done stands in the file.
    if (!(error instanceof Database.SqliteError)) throw error;
  } finally {
    db.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  }
}

function refreshSome(records: RecordTable, projections: Projections, atOnce: number): void {
  let taken = 0;
  for (const id of projections.stale.all()) {
    if (taken >= atOnce) return;
    const rows = records.ofIncident(id);
    try {
      projections.remake(id, rows);
    } catch (error) {
      // A damaged incident complains when somebody asks for it.
      if (!(error instanceof JournalError)) throw error;
    }
    projections.stale.done(id);
    taken += rows.length;
  }
}
