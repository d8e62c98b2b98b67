import type { IncidentRecord } from '../incident/record/record.ts';
import type { RecordTable } from './record-table.ts';
import { understoodRow } from './understood.ts';

/** What was recorded of a thing that has a key in its source. */
export interface Sourced {
  readonly record: IncidentRecord;
  /** Has its act been undone since? */
  readonly isUndone: boolean;
}

/** Finds what was recorded of sources. */
export interface Sources {
  /** What was recorded under this key, in any incident or in one, in the order of recording. */
  sourced(key: string, incident?: string): readonly Sourced[];
}

/** As long as nobody else writes: which acts are undone is asked once. */
export class SourceLookup implements Sources {
  readonly #records: RecordTable;
  /** By incident and act. */
  readonly #undone = new Map<string, boolean>();

  constructor(records: RecordTable) {
    this.#records = records;
  }

  sourced(key: string, incident?: string): readonly Sourced[] {
    return this.#records.bySource(key, incident).flatMap((row) => {
      const record = understoodRow(row);
      return record === undefined ? [] : { record, isUndone: this.#isUndone(record) };
    });
  }

  #isUndone({ incident, batch }: IncidentRecord): boolean {
    const key = `${incident} ${batch}`;
    const known = this.#undone.get(key);
    if (known !== undefined) return known;
    const isUndone = this.#records.isUndone(incident, batch);
    this.#undone.set(key, isUndone);
    return isUndone;
  }
}
