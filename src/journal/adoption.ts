import type { StoredRecord } from '../incident/record/record.ts';
import { checkForeign, type ForeignRecord, redactedBy, redactForeign } from './foreign-record.ts';
import { JournalError } from './journal-error.ts';
import { fromRow, isSameRecord, type RecordRow, toRow } from './record-row.ts';
import type { RecordTable } from './record-table.ts';
import { understoodRow } from './understood.ts';
import type { Writing } from './writing.ts';

/** How many records were new, and how many the journal had already. */
export interface Adopted {
  readonly added: number;
  readonly known: number;
}

/**
 * Takes records over as they are. What a redaction names, be it known or among them, is taken over
 * without its words, whichever of the two arrives first.
 *
 * @param writingTo begins the writing to the incident with this id
 * @throws JournalError (`conflict`) when a record of the same id but other content is there
 */
export function adopt(
  incoming: readonly StoredRecord[],
  records: RecordTable,
  writingTo: (incident: string) => Writing,
): Adopted {
  let added = 0;
  for (const [incident, foreign] of byIncident(incoming.map(checkForeign))) {
    added += adoptInto(writingTo(incident), records, foreign);
  }
  return { added, known: incoming.length - added };
}

function byIncident(records: readonly ForeignRecord[]): ReadonlyMap<string, ForeignRecord[]> {
  const groups = new Map<string, ForeignRecord[]>();
  for (const record of records) {
    const { incident } = record.stored;
    const group = groups.get(incident);
    if (group === undefined) groups.set(incident, [record]);
    else group.push(record);
  }
  return groups;
}

/** Returns how many records were new. */
function adoptInto(
  writing: Writing,
  records: RecordTable,
  incoming: readonly ForeignRecord[],
): number {
  const redacted = new Set([...records.redacted(writing.id), ...redactedBy(incoming)]);
  let added = 0;
  for (const foreign of incoming) {
    const record = redacted.has(foreign.stored.id) ? redactForeign(foreign) : foreign;
    const known = records.get(record.stored.id);
    if (known === undefined) {
      writing.add(record.stored, record.understood);
      added += 1;
    } else {
      mustBeSame(record, known, redacted);
    }
  }
  return added;
}

function mustBeSame({ stored }: ForeignRecord, known: RecordRow, redacted: Set<string>): void {
  const ours = { stored: fromRow(known), understood: understoodRow(known) };
  const expected = redacted.has(known.id) ? redactForeign(ours) : ours;
  if (isSameRecord(toRow(stored), toRow(expected.stored))) return;
  const message = `Record ${known.id} is known with other content; nothing was taken over, compare the two.`;
  throw new JournalError(message, { code: 'conflict' });
}
