import { fold, type LiveIncident } from '../incident/fold.ts';
import type { Subject } from '../incident/incident.ts';
import type { IncidentRecord, StoredRecord } from '../incident/record.ts';
import { redact } from '../incident/redaction.ts';
import { extentOf, type Projections } from './projections.ts';
import { toRow } from './record-row.ts';
import type { RecordTable } from './record-table.ts';
import { understoodRow, understoodRows } from './understood.ts';

/** What one transaction writes to one incident: its records first, then what follows from them. */
export class Writing {
  readonly #records: RecordTable;
  readonly #projections: Projections;
  readonly #changed = new Map<string, Subject>();
  #incident: LiveIncident;
  #isStale = false;
  #isOpen = true;
  #position = 0;
  #hasWiped = false;

  constructor(records: RecordTable, projections: Projections, incident: LiveIncident) {
    this.#records = records;
    this.#projections = projections;
    this.#incident = incident;
  }

  get id(): string {
    return this.#incident.id;
  }

  /** Were words overwritten that are still in SQLite's log? */
  get hasWiped(): boolean {
    return this.#hasWiped;
  }

  /** The incident with all that has been written so far. */
  get incident(): LiveIncident {
    if (this.#isStale) {
      const { id } = this.#incident;
      this.#incident = fold(id, understoodRows(this.#records.ofIncident(id)));
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
    this.#position = this.#records.insert(toRow(record));
    if (understood === undefined) return;
    for (const subject of this.incident.apply(understood)) {
      this.#changed.set(`${subject.sort} ${subject.id}`, subject);
    }
    if (understood.type === 'records.redacted') this.#wipe(understood.body.records);
  }

  /** Writes the projections, as the last thing in the transaction. */
  finish(): void {
    this.close();
    if (this.#position === 0) return;
    const { incident } = this;
    const extent = extentOf(incident.id, this.#records);
    this.#projections.update(incident, this.#changed.values(), extent);
  }

  close(): void {
    this.#isOpen = false;
  }

  /** Overwrites the words of these records in the file. Those of other incidents are not ours to wipe. */
  #wipe(ids: readonly string[]): void {
    for (const id of ids) {
      const row = this.#records.get(id);
      if (row?.incident !== this.#incident.id) continue;
      const record = understoodRow(row);
      if (record === undefined) continue;
      const { body } = toRow(redact(record));
      if (body !== row.body) this.#records.overwrite(id, body);
    }
    // The words are still in memory, in the records that made the incident.
    this.#isStale = true;
    this.#hasWiped = true;
  }
}
