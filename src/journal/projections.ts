import type { Database } from 'better-sqlite3';
import type { Incident, Subject } from '../incident/incident.ts';
import { type Extent, summarize } from './incident-summary.ts';
import { IncidentTable } from './incident-table.ts';
import { findable, passage } from './passage.ts';
import { PassageTable } from './passage-table.ts';
import type { RecordTable } from './record-table.ts';
import { incidentOf } from './understood.ts';

/** What is kept beside the records so that lists and searches need not fold them. */
export class Projections {
  readonly incidents: IncidentTable;
  readonly passages: PassageTable;

  constructor(db: Database) {
    this.incidents = new IncidentTable(db);
    this.passages = new PassageTable(db);
  }

  /** Brings the projections of one incident up to date after these things have changed. */
  update(incident: Incident, changed: Iterable<Subject>, extent: Extent): void {
    this.incidents.put(summarize(incident, extent));
    for (const subject of changed) {
      this.passages.put(incident.id, subject, passage(incident, subject));
    }
  }

  /** Makes all projections again, from the records alone. Inside a transaction. */
  rebuild(records: RecordTable): void {
    this.incidents.clear();
    this.passages.clear();
    for (const id of records.incidents()) {
      const incident = incidentOf(id, records.ofIncident(id));
      this.update(incident, findable(incident), extentOf(id, records));
    }
  }
}

/** How far the records of this incident go, by looking at all of them. */
function extentOf(id: string, records: RecordTable): Extent {
  return {
    lastWrittenAt: records.newest(id)?.recorded_at ?? 0,
    lastPosition: records.lastPosition(id),
  };
}
