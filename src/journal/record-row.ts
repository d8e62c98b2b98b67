import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { StoredRecord } from '../incident/record/record.ts';

/** A record as it stands in the file. */
export const recordRow = z.object({
  position: z.int(),
  id: z.string(),
  batch: z.string(),
  incident: z.string(),
  type: z.string(),
  version: z.int(),
  recorded_at: z.int(),
  clock: z.int(),
  author: z.string(),
  body: z.string(),
});
export type RecordRow = z.infer<typeof recordRow>;
export type NewRow = Omit<RecordRow, 'position'>;

/** JSON keeps every string as it is, also with NUL characters and half surrogate pairs. */
export function toRow(record: StoredRecord): NewRow {
  return {
    id: record.id,
    batch: record.batch,
    incident: record.incident,
    type: record.type,
    version: record.version,
    recorded_at: record.recordedAt,
    clock: record.clock,
    author: record.author,
    body: JSON.stringify(record.body ?? null),
  };
}

export function fromRow(row: NewRow): StoredRecord {
  const body: unknown = JSON.parse(row.body);
  return {
    id: row.id,
    batch: row.batch,
    incident: row.incident,
    type: row.type,
    version: row.version,
    recordedAt: row.recorded_at,
    clock: row.clock,
    author: row.author,
    body,
  };
}

/** Do two rows hold the same record? The order of keys in a body is no difference. */
export function isSameRecord(a: NewRow, b: NewRow): boolean {
  return isDeepStrictEqual(fromRow(a), fromRow(b));
}
