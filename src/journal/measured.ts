/** Measures of incidents, kept in the journal so that many can be compared without reading their records. */
import type { Database } from 'better-sqlite3';
import { type Measurement, measurementOf, unmeasurable } from '../incident/measures/comparable.ts';
import { type Explaining, explaining, JournalError } from './journal-error.ts';
import { MeasuredTable } from './measured-table.ts';
import type { RecordTable } from './record-table.ts';
import { incidentOf } from './understood.ts';

/** So many records are read in one step: some tens of milliseconds. */
const RECORDS_AT_ONCE = 500;

/** Measuring all that is recorded, in steps. */
export interface Measuring {
  /** How many incidents there are to measure; 0 where all are measured already. */
  readonly of: number;
  /** How many of them are measured, and kept. */
  readonly done: number;
  /** Measures some more of them, at least one: short enough that nobody who types waits for it. */
  step(): void;
}

/** All methods throw JournalError. */
export class Measured {
  readonly #db: Database;
  readonly #explaining: Explaining;
  readonly #records: RecordTable;
  #prepared: MeasuredTable | undefined;

  constructor(db: Database, path: string, records: RecordTable) {
    this.#db = db;
    this.#explaining = explaining(path);
    this.#records = records;
  }

  /**
   * Measures, step by step, what is not measured yet: incidents that have records since the last
   * time, the one last written to first. Call `step` until `done` is `of`.
   *
   * @param atOnce how many records a step reads, or as many more as its last incident has
   */
  measuring(atOnce = RECORDS_AT_ONCE): Measuring {
    const behind = this.#explaining(() => this.#table.behind());
    let done = 0;
    return {
      of: behind.length,
      get done() {
        return done;
      },
      step: () => {
        done += this.#explaining(() => this.#measure(behind.slice(done), atOnce));
      },
    };
  }

  /**
   * What was measured of these incidents, by their ids; nothing of one that nobody has measured yet.
   * One that was written to since is among them as it was when it was measured last.
   */
  of(ids: readonly string[]): ReadonlyMap<string, Measurement> {
    return this.#explaining(() => this.#table.of(ids));
  }

  /** Everything will be measured again. */
  forget(): void {
    this.#explaining(() => this.#table.clear());
  }

  /** Most openings of a journal measure nothing: it is made ready only where it is asked. */
  get #table(): MeasuredTable {
    this.#prepared ??= new MeasuredTable(this.#db);
    return this.#prepared;
  }

  /** @returns how many incidents it measured */
  #measure(ids: readonly string[], atOnce: number): number {
    const measured: { id: string; position: number; measurement: Measurement }[] = [];
    let read = 0;
    for (const id of ids) {
      if (read >= atOnce) break;
      const rows = this.#records.ofIncident(id);
      const position = rows.reduce((last, row) => Math.max(last, row.position), 0);
      measured.push({ id, position, measurement: measurementOfRows(id, rows) });
      read += Math.max(1, rows.length);
    }
    // Only the writing is a transaction: nobody who records has to wait for the arithmetic.
    const keep = this.#db.transaction(() => {
      for (const { id, position, measurement } of measured) {
        this.#table.put(id, position, measurement);
      }
    });
    keep.immediate();
    return measured.length;
  }
}

/** A damaged incident is counted as one that cannot be measured, and does not keep the others from it. */
function measurementOfRows(id: string, rows: Parameters<typeof incidentOf>[1]): Measurement {
  try {
    return measurementOf(incidentOf(id, rows));
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    return unmeasurable('its record is damaged');
  }
}
