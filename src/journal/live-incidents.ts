import type { Database } from 'better-sqlite3';
import type { LiveIncident } from '../incident/fold/fold.ts';
import { JournalError } from './journal-error.ts';
import type { RecordRow } from './record-row.ts';
import { fromRow } from './record-row.ts';
import type { RecordTable } from './record-table.ts';
import { incidentOf, understoodRow } from './understood.ts';

/** So many are kept: more than one looks at in turns, and fewer than a library holds. */
const KEPT = 50;

/** The incidents that are being looked at, kept level with the file, whoever writes to it. */
export class LiveIncidents {
  readonly #db: Database;
  readonly #records: RecordTable;
  /** The one asked for last stands last. */
  readonly #lives = new Map<string, LiveIncident>();
  readonly #changed = new Set<string>();
  /** SQLite's `data_version`: another number means that another connection wrote. */
  #version: unknown;
  /** All records up to this position are in the incidents that are kept. */
  #seen: number;

  constructor(db: Database, records: RecordTable) {
    this.#db = db;
    this.#records = records;
    this.#version = this.#dataVersion();
    this.#seen = records.lastPosition();
  }

  /** Takes in what others have written since the last time. Next to free when they have not. */
  catchUp(): void {
    const version = this.#dataVersion();
    if (version === this.#version) return;
    for (const row of this.#records.after(this.#seen)) {
      this.#takeIn(row);
      this.#changed.add(row.incident);
      this.#seen = row.position;
    }
    this.#version = version;
  }

  /** @throws JournalError when the journal has no record of it, or a damaged one */
  get(id: string): LiveIncident {
    this.catchUp();
    const known = this.#lives.get(id);
    if (known !== undefined) return this.#put(known);
    const rows = this.#records.ofIncident(id);
    if (rows.length === 0) {
      throw new JournalError(`No incident ${id} is recorded; list them first.`, {
        code: 'unknown-incident',
      });
    }
    return this.#put(incidentOf(id, rows));
  }

  /** Takes what this journal itself has committed: `position` is that of its last record. */
  keep(live: LiveIncident, position: number): void {
    this.#put(live);
    this.pass(position);
  }

  /** What this journal itself has committed up to this position is no news. */
  pass(position: number): void {
    this.#seen = Math.max(this.#seen, position);
  }

  /** Forgets an incident, so that it is read from the file the next time. */
  drop(id: string): void {
    this.#lives.delete(id);
  }

  /** The incidents that others have written to, since this was last asked. */
  takeChanged(): readonly string[] {
    this.catchUp();
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }

  #put(live: LiveIncident): LiveIncident {
    this.#lives.delete(live.id);
    this.#lives.set(live.id, live);
    const [oldest] = this.#lives.keys();
    if (this.#lives.size > KEPT && oldest !== undefined) this.drop(oldest);
    return live;
  }

  #takeIn(row: RecordRow): void {
    const live = this.#lives.get(row.incident);
    if (live === undefined) return;
    // The words that a redaction wiped are still in memory here.
    if (row.type === 'records.redacted') this.drop(row.incident);
    else this.#apply(live, row);
  }

  #apply(live: LiveIncident, row: RecordRow): void {
    try {
      const record = understoodRow(row);
      if (record === undefined) live.noteUnknown(fromRow(row));
      else live.apply(record);
    } catch {
      // Whoever asks for this incident is told; the others must go on.
      this.drop(row.incident);
    }
  }

  #dataVersion(): unknown {
    return this.#db.pragma('data_version', { simple: true });
  }
}
