import type { LiveIncident } from '../incident/fold/fold.ts';
import { nextId } from '../incident/record/id.ts';
import { numbered } from '../incident/record/numbers.ts';
import type { Change, IncidentRecord, StoredRecord } from '../incident/record/record.ts';
import { BadRecord, understand } from '../incident/record/understand.ts';
import { JournalError } from './journal-error.ts';
import { fromRow, toRow } from './record-row.ts';
import type { RecordTable } from './record-table.ts';
import { understoodRow } from './understood.ts';
import type { Writing } from './writing.ts';

/** Fills its argument with random bytes. */
export type Random = (bytes: Uint8Array) => Uint8Array;

/** Where an act writes to. */
type Written = Pick<Writing, 'incident' | 'add'>;

/** What all records of an act have in common. */
export interface Stamp {
  readonly batch: string;
  readonly author: string;
  /** UTC milliseconds. */
  readonly clock: number;
}

/** One act of a person while it is being recorded: all of its records are committed, or none. */
export class Act {
  readonly batch: string;
  readonly #writing: Written;
  readonly #records: RecordTable;
  readonly #stamp: Stamp;
  readonly #random: Random;

  constructor(writing: Written, records: RecordTable, stamp: Stamp, random: Random) {
    this.batch = stamp.batch;
    this.#writing = writing;
    this.#records = records;
    this.#stamp = stamp;
    this.#random = random;
  }

  /** The incident as it stands after what this act has recorded. Ask for it again after `record`. */
  get incident(): LiveIncident {
    return this.#writing.incident;
  }

  /**
   * Records a change: gives it its id, its times, and its number and label.
   *
   * @throws JournalError when the change is not of its type's shape, or redacts what is not there
   */
  record(change: Change): IncidentRecord {
    const record = this.#stamped(change);
    if (record.type === 'records.redacted') record.body.records.forEach(this.#mustBeWipeable);
    this.#writing.add(record, record);
    return record;
  }

  #stamped(change: Change): IncidentRecord {
    const { batch, author, clock } = this.#stamp;
    const newest = this.#records.newest(this.incident.id);
    const recordedAt = Math.max(clock, newest?.recorded_at ?? clock);
    const id = nextId(recordedAt, newest?.id, this.#random);
    const incident = this.incident.id;
    const { type, body } = numbered(change, this.incident.counters);
    const record = { id, batch, incident, type, version: 1, recordedAt, clock, author, body };
    // First as it is, since JSON makes null of what is no number; then as the file will give it back.
    return understood(fromRow(toRow(understood(record))));
  }

  readonly #mustBeWipeable = (id: string): void => {
    const row = this.#records.get(id);
    if (row?.incident !== this.incident.id || understoodRow(row) === undefined) {
      const message = `Record ${id} is not in this incident, or of a newer version; nothing was redacted.`;
      throw new JournalError(message, { code: 'unknown-record' });
    }
  };
}

function understood(stored: StoredRecord): IncidentRecord {
  const record = understand(stored);
  if (record === undefined) throw new BadRecord(`No such type of record: ${stored.type}.`);
  return record;
}
