import type { IncidentRecord } from '../incident/record/record.ts';
import { BadRecord, understand } from '../incident/record/understand.ts';
import { JournalError } from './journal-error.ts';
import { fromRow, type NewRow } from './record-row.ts';

/**
 * The record in a row of the file, or `undefined` when this version does not know its type.
 *
 * @throws JournalError (`damaged`) when its body is not of its type's shape: nothing writes that
 */
export function understoodRow(row: NewRow): IncidentRecord | undefined {
  try {
    return understand(fromRow(row));
  } catch (error) {
    if (!(error instanceof BadRecord)) throw error;
    const message = `${error.message} The journal is damaged there; export the records, then restore a backup.`;
    throw new JournalError(message, { code: 'damaged', cause: error });
  }
}

/** The records in these rows, those of unknown types left out. */
export function understoodRows(rows: readonly NewRow[]): readonly IncidentRecord[] {
  return rows.map(understoodRow).filter((record) => record !== undefined);
}
