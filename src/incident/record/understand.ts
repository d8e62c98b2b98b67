/**
 * From stored records to records that this version understands. Every type is at version 1 so far;
 * when one gets a version 2, its older bodies are brought up to date here, before they are checked.
 */
import { z } from 'zod';
import {
  bodies,
  envelope,
  type IncidentRecord,
  type RecordType,
  type StoredRecord,
} from './record.ts';

const known = <T extends RecordType>(type: T) =>
  envelope.extend({ type: z.literal(type), version: z.literal(1), body: bodies[type] });

const incidentRecord = z.discriminatedUnion('type', [
  known('incident.declared'),
  known('incident.amended'),
  known('entry.logged'),
  known('entry.amended'),
  known('entry.settled'),
  known('entry.reopened'),
  known('entry.retracted'),
  known('entry.restored'),
  known('followup.added'),
  known('followup.amended'),
  known('section.written'),
  known('act.undone'),
  known('act.redone'),
  known('records.retimed'),
  known('records.redacted'),
]);

/** A record whose type is known but whose body is not of that type's shape. */
export class BadRecord extends Error {
  override readonly name = 'BadRecord';
}

/**
 * The record as this version understands it, or `undefined` for a type or version that it does not
 * know: those are kept in the journal, and skipped.
 *
 * @throws BadRecord when the type and version are known and the body is not of their shape
 */
export function understand(stored: StoredRecord): IncidentRecord | undefined {
  if (!Object.hasOwn(bodies, stored.type) || stored.version !== 1) return undefined;
  const result = incidentRecord.safeParse(stored);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue === undefined ? '' : ` at ${issue.path.join('.')}: ${issue.message}`;
  throw new BadRecord(`Record ${stored.id} (${stored.type}) is not of its type's shape${where}.`);
}
