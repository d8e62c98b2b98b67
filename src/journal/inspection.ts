import Database from 'better-sqlite3';
import { z } from 'zod';
import type { Incident, Subject } from '../incident/incident.ts';
import { JournalError } from './journal-error.ts';
import { type Mention, mentionsOf } from './mention.ts';
import type { MentionTable } from './mention-table.ts';
import { fileVersion } from './migrations.ts';
import { findable } from './passage.ts';
import type { Projections } from './projections.ts';
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
export function inspect(
  db: Database.Database,
  records: RecordTable,
  { mentions }: Projections,
): Inspection {
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
      ...incidentProblems(incidents, records, mentions),
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

/** Damaged records, and mentions that are not those that the records make. */
function incidentProblems(
  incidents: readonly string[],
  records: RecordTable,
  mentions: MentionTable,
): readonly string[] {
  const problems: string[] = [];
  let misfits = 0;
  for (const id of incidents) {
    try {
      if (!mentionsFit(incidentOf(id, records.ofIncident(id)), mentions)) misfits += 1;
    } catch (error) {
      if (!(error instanceof JournalError)) throw error;
      problems.push(error.message);
    }
  }
  if (misfits === 0) return problems;
  const of = misfits === 1 ? '1 incident' : `${misfits} incidents`;
  return [...problems, `The people and tags of ${of} do not fit the records; rebuild them.`];
}

function mentionsFit(incident: Incident, mentions: MentionTable): boolean {
  const due = findable(incident).flatMap((subject) =>
    mentionsOf(incident, subject).map((mention) => line({ ...subject, ...mention })),
  );
  const kept = new Set(mentions.ofIncident(incident.id).map(line));
  return kept.size === due.length && due.every((each) => kept.has(each));
}

function line({ sort, id, kind, name, usedAt }: Subject & Mention): string {
  return JSON.stringify([sort, id, kind, name, usedAt]);
}
