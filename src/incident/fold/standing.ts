import type { IncidentRecord, RecordOf } from '../record/record.ts';
import { redact } from '../record/redaction.ts';
import { isUndoable } from './acts.ts';
import { byRecording, position } from './order.ts';

interface Batch {
  readonly records: IncidentRecord[];
  /** The undoings and redoings of this act, in order: the last one decides. */
  readonly marks: (RecordOf<'act.undone'> | RecordOf<'act.redone'>)[];
  undoable: boolean;
}

/** Which records count, and which of them count without their words. */
export class Standing {
  readonly #records = new Map<string, IncidentRecord>();
  readonly #batches = new Map<string, Batch>();
  readonly #redacted = new Set<string>();

  record(id: string): IncidentRecord | undefined {
    return this.#records.get(id);
  }

  batch(id: string): readonly IncidentRecord[] {
    return this.#batches.get(id)?.records ?? [];
  }

  /** The record as it counts now: as it is, without its words, or not at all. */
  readonly see = (record: IncidentRecord): IncidentRecord | undefined => {
    if (isUndone(this.#batches.get(record.batch))) return undefined;
    return this.#redacted.has(record.id) ? redact(record) : record;
  };

  /** Takes a record in, and returns the earlier ones whose standing changed by it. */
  add(record: IncidentRecord): readonly IncidentRecord[] {
    this.#records.set(record.id, record);
    const own = this.#batch(record.batch);
    const before = isUndone(own);
    own.records.splice(position(own.records, record, byRecording), 0, record);
    own.undoable &&= isUndoable(record);
    const freed = before && !isUndone(own) ? own.records.filter(({ id }) => id !== record.id) : [];
    return [...freed, ...this.#affected(record)];
  }

  #affected(record: IncidentRecord): readonly IncidentRecord[] {
    if (record.type === 'act.undone' || record.type === 'act.redone') return this.#mark(record);
    if (record.type !== 'records.redacted') return [];
    return record.body.records.flatMap((id) => {
      this.#redacted.add(id);
      return this.#records.get(id) ?? [];
    });
  }

  #mark(mark: RecordOf<'act.undone'> | RecordOf<'act.redone'>): readonly IncidentRecord[] {
    const batch = this.#batch(mark.body.batch);
    const before = isUndone(batch);
    batch.marks.splice(position(batch.marks, mark, byRecording), 0, mark);
    return isUndone(batch) === before ? [] : batch.records;
  }

  #batch(id: string): Batch {
    let batch = this.#batches.get(id);
    if (batch === undefined) {
      batch = { records: [], marks: [], undoable: true };
      this.#batches.set(id, batch);
    }
    return batch;
  }
}

function isUndone(batch: Batch | undefined): boolean {
  return batch?.undoable === true && batch.marks.at(-1)?.type === 'act.undone';
}
