import { fold, type LiveIncident } from '../incident/fold/fold.ts';
import type { IncidentRecord, StoredRecord } from '../incident/record/record.ts';
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

/**
 * The incident that these rows make. Records of unknown types are no part of it, but the numbers in
 * them stay taken.
 *
 * @throws JournalError as for one row
 */
export function incidentOf(id: string, rows: readonly NewRow[]): LiveIncident {
  const known: IncidentRecord[] = [];
  const unknown: StoredRecord[] = [];
  for (const row of rows) {
    const record = understoodRow(row);
    if (record === undefined) unknown.push(fromRow(row));
    else known.push(record);
  }
  const incident = fold(id, known);
  for (const record of unknown) incident.noteUnknown(record);
  return incident;
}
