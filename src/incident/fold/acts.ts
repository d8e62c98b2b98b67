import type { Acts } from '../incident.ts';
import type { IncidentRecord } from '../record/record.ts';

/**
 * What `/undo` and `/redo` of one author would take, the next one last. `records` are all of the
 * incident's, in order. A new act empties the redo; an act of many records counts once.
 */
export function actsOf(author: string, records: readonly IncidentRecord[]): Acts {
  const done: string[] = [];
  let undone: string[] = [];
  // Where two journals met, the records of an act may stand apart.
  const seen = new Set<string>();
  for (const record of records) {
    if (record.author !== author) continue;
    if (record.type === 'act.undone') move(record.body.batch, done, undone);
    else if (record.type === 'act.redone') move(record.body.batch, undone, done);
    else if (!seen.has(record.batch)) {
      seen.add(record.batch);
      done.push(record.batch);
      undone = [];
    }
  }
  return { done, undone };
}

function move(batch: string, from: string[], to: string[]): void {
  const index = from.lastIndexOf(batch);
  if (index < 0) return;
  from.splice(index, 1);
  to.push(batch);
}

/** Can an act that holds such a record be undone? A declaration, a redaction and an undo cannot. */
export function isUndoable(record: IncidentRecord): boolean {
  switch (record.type) {
    case 'incident.declared':
    case 'records.redacted':
    case 'act.undone':
    case 'act.redone':
      return false;
    default:
      return true;
  }
}
