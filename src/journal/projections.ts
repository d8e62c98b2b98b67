import type { Database } from 'better-sqlite3';
import type { Incident, Subject } from '../incident/incident.ts';
import { type Extent, summarize } from './incident-summary.ts';
import { IncidentTable } from './incident-table.ts';
import { mentionsOf } from './mention.ts';
import { MentionTable } from './mention-table.ts';
import { findable, passage } from './passage.ts';
import { PassageSearch } from './passage-search.ts';
import { PassageTable } from './passage-table.ts';
import type { RecordRow } from './record-row.ts';
import type { RecordTable } from './record-table.ts';
import { StaleTable } from './stale-table.ts';
import { incidentOf } from './understood.ts';

/** What is kept beside the records so that lists, searches and completion need not fold them. */
export class Projections {
  readonly incidents: IncidentTable;
  readonly passages: PassageTable;
  readonly search: PassageSearch;
  readonly mentions: MentionTable;
  readonly stale: StaleTable;

  constructor(db: Database) {
    this.incidents = new IncidentTable(db);
    this.passages = new PassageTable(db);
    this.search = new PassageSearch(db);
    this.mentions = new MentionTable(db);
    this.stale = new StaleTable(db);
  }

  /** Brings the projections of one incident up to date after these things have changed. */
  update(incident: Incident, changed: Iterable<Subject>, extent: Extent): void {
    this.incidents.put(summarize(incident, extent));
    for (const subject of changed) {
      this.passages.put(incident.id, subject, passage(incident, subject));
      this.mentions.put(incident.id, subject, mentionsOf(incident, subject));
    }
  }

  /** Makes all projections again, from the records alone. Inside a transaction. */
  rebuild(records: RecordTable): void {
    this.incidents.clear();
    this.passages.clear();
    this.mentions.clear();
    this.stale.clear();
    for (const id of records.incidents()) this.remake(id, records.ofIncident(id));
  }

  /**
   * Makes the projections of one incident again, from all of its records.
   *
   * @throws JournalError (`damaged`) when one of them is
   */
  remake(id: string, rows: readonly RecordRow[]): void {
    const incident = incidentOf(id, rows);
    this.update(incident, findable(incident), extentOf(rows));
  }
}

/** How far an incident's records go: `rows` are all of them, in order. */
function extentOf(rows: readonly RecordRow[]): Extent {
  const lastPosition = rows.reduce((last, { position }) => Math.max(last, position), 0);
  return { lastWrittenAt: rows.at(-1)?.recorded_at ?? 0, lastPosition };
}
