import type { LiveIncident } from '../incident/fold/fold.ts';
import type { Subject } from '../incident/incident.ts';
import type { IncidentRecord, RecordOf, StoredRecord } from '../incident/record/record.ts';
import { redact } from '../incident/record/redaction.ts';
import type { LiveIncidents } from './live-incidents.ts';
import type { Projections } from './projections.ts';
import { toRow } from './record-row.ts';
import type { RecordTable } from './record-table.ts';
import { incidentOf, understoodRow } from './understood.ts';
import type { Wipe } from './wipe.ts';

/** What a journal's file holds, and what must be done to its bytes. */
export interface Tables {
  readonly records: RecordTable;
  readonly projections: Projections;
  readonly wipe: Wipe;
}

/** What one transaction writes to one incident: its records first, then what follows from them. */
export class Writing {
  readonly #tables: Tables;
  readonly #redactions: string[] = [];
  readonly #changed = new Map<string, Subject>();
  #incident: LiveIncident;
  #isStale = false;
  #isOpen = true;
  #position = 0;

  constructor(tables: Tables, incident: LiveIncident) {
    this.#tables = tables;
    this.#incident = incident;
  }

  get id(): string {
    return this.#incident.id;
  }

  /** The incident with all that has been written so far. */
  get incident(): LiveIncident {
    if (this.#isStale) {
      const { id } = this.#incident;
      this.#incident = incidentOf(id, this.#tables.records.ofIncident(id));
      this.#isStale = false;
    }
    return this.#incident;
  }

  /** Position of the last record written; 0 when there is none. */
  get position(): number {
    return this.#position;
  }

  /** `understood` is the same record, when this version knows its type. */
  add(record: StoredRecord, understood: IncidentRecord | undefined): void {
    if (!this.#isOpen) throw new Error('This act is over: nothing can be recorded in it.');
    this.#position = this.#tables.records.insert(toRow(record));
    if (understood === undefined) {
      this.incident.noteUnknown(record);
      return;
    }
    for (const subject of this.incident.apply(understood)) {
      this.#changed.set(`${subject.sort} ${subject.id}`, subject);
    }
    if (understood.type === 'records.redacted') this.#redact(understood);
  }

  /** Writes the projections, as the last thing in the transaction. */
  finish(): void {
    if (!this.#isOpen) return;
    this.close();
    if (this.#position === 0) return;
    const { incident } = this;
    const newest = this.#tables.records.newest(incident.id);
    const extent = { lastWrittenAt: newest?.recorded_at ?? 0, lastPosition: this.#position };
    this.#tables.projections.update(incident, this.#changed.values(), extent);
    if (this.#redactions.length === 0) return;
    this.#tables.projections.passages.reindex();
    for (const redaction of this.#redactions) this.#tables.wipe.request(redaction);
  }

  close(): void {
    this.#isOpen = false;
  }

  /** Once all is committed: the incident stays in memory, level with the file. */
  keepIn(lives: LiveIncidents): void {
    if (this.#position > 0) lives.keep(this.incident, this.#position);
  }

  /** Overwrites the words of these records. Those of other incidents are not ours to wipe. */
  #redact(redaction: RecordOf<'records.redacted'>): void {
    for (const id of redaction.body.records) {
      const row = this.#tables.records.get(id);
      if (row?.incident !== this.#incident.id) continue;
      const record = understoodRow(row);
      if (record === undefined) continue;
      const { body } = toRow(redact(record));
      if (body !== row.body) this.#tables.records.overwrite(id, body);
    }
    this.#redactions.push(redaction.id);
    // The words are still in memory, in the records that made the incident.
    this.#isStale = true;
  }
}
