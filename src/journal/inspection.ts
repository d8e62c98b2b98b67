import Database from 'better-sqlite3';
import { z } from 'zod';
import { JournalError } from './journal-error.ts';
import { fileVersion } from './migrations.ts';
import type { RecordTable } from './record-table.ts';
import { incidentOf } from './understood.ts';

/** The state of a journal's file. */
export interface Inspection {
  readonly version: number;
  readonly journalMode: string;
  /** 2 is FULL: what is acknowledged survives a loss of power. */
  readonly synchronous: number;
  readonly secureDelete: boolean;
  readonly records: number;
  readonly incidents: number;
  /** In words; none when all is well. */
  readonly problems: readonly string[];
}

const checked = z.array(z.object({ integrity_check: z.string() }));

/** Reads the whole file: this may take seconds. */
export function inspect(db: Database.Database, records: RecordTable): Inspection {
  const incidents = records.incidents();
  return {
    version: fileVersion(db),
    journalMode: String(db.pragma('journal_mode', { simple: true })),
    synchronous: Number(db.pragma('synchronous', { simple: true })),
    secureDelete: db.pragma('secure_delete', { simple: true }) === 1,
    records: records.count(),
    incidents: incidents.length,
    problems: [
      ...fileProblems(db),
      ...indexProblems(db),
      ...incidents.flatMap((id) => recordProblems(records, id)),
    ],
  };
}

function fileProblems(db: Database.Database): readonly string[] {
  return checked
    .parse(db.pragma('integrity_check'))
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok');
}

function indexProblems(db: Database.Database): readonly string[] {
  try {
    // With rank 1 the index is compared to the texts too, not only to itself.
    db.exec(`INSERT INTO passage_words (passage_words, rank) VALUES ('integrity-check', 1)`);
    return [];
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    return [`The search index does not fit the records (${error.message}); rebuild it.`];
  }
}

function recordProblems(records: RecordTable, incident: string): readonly string[] {
  try {
    incidentOf(incident, records.ofIncident(incident));
    return [];
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    return [error.message];
  }
}
