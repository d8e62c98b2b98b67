import { z } from 'zod';
import { envelope, type IncidentRecord, type StoredRecord } from '../incident/record/record.ts';
import { redact } from '../incident/record/redaction.ts';
import { understand } from '../incident/record/understand.ts';
import { JournalError } from './journal-error.ts';

/** The id's first 48 bits are a time: later ones would not fit into it. */
const LATEST = 2 ** 48 - 1;
/** SQLite's text has no place for half of a surrogate pair, so that it would come back as another. */
const WELL_FORMED = /^\P{Surrogate}+$/u;

const foreign = envelope.extend({
  id: z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'not a UUID in lower case'),
  batch: z.string().regex(WELL_FORMED, 'not well-formed text'),
  incident: z.string().regex(WELL_FORMED, 'not well-formed text'),
  type: z.string().regex(WELL_FORMED, 'not well-formed text'),
  author: z.string().regex(WELL_FORMED, 'not well-formed text'),
  recordedAt: z.int().min(0).max(LATEST),
});

/** A record from elsewhere: as it came, and as this version understands it. */
export interface ForeignRecord {
  readonly stored: StoredRecord;
  readonly understood: IncidentRecord | undefined;
}

/**
 * Checks a record that comes from elsewhere, before it may stay forever.
 *
 * @throws JournalError or BadRecord when it is not of its shape
 */
export function checkForeign(record: StoredRecord): ForeignRecord {
  const result = foreign.safeParse(record);
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`;
    const message = `Record ${record.id} cannot be taken over${where}; nothing was, correct the file.`;
    throw new JournalError(message, { code: 'bad-record' });
  }
  return { stored: record, understood: understand(record) };
}

/** The record without its words. One of an unknown type stays: only its own version knows its words. */
export function redactForeign(record: ForeignRecord): ForeignRecord {
  if (record.understood === undefined) return record;
  const understood = redact(record.understood);
  return { stored: understood, understood };
}

/** The records that these redact. */
export function redactedBy(records: readonly ForeignRecord[]): readonly string[] {
  return records.flatMap(({ understood }) =>
    understood?.type === 'records.redacted' ? understood.body.records : [],
  );
}
