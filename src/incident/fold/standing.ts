import type { IncidentRecord, RecordOf } from '../record/record.ts';
import { redact } from '../record/redaction.ts';
import { retime } from '../record/retiming.ts';
import { isUndoable } from './acts.ts';
import { byRecording, position } from './order.ts';

interface Batch {
  readonly records: IncidentRecord[];
  /** The undoings and redoings of this act, in order: the last one decides. */
  readonly marks: (RecordOf<'act.undone'> | RecordOf<'act.redone'>)[];
  undoable: boolean;
}

/** Which records count, and how: without their words, or with times that were read again. */
export class Standing {
  readonly #records = new Map<string, IncidentRecord>();
  readonly #batches = new Map<string, Batch>();
  readonly #redacted = new Set<string>();
  /** By the record that they retime, in order: the last one whose act stands counts. */
  readonly #retimings = new Map<string, RecordOf<'records.retimed'>[]>();

  record(id: string): IncidentRecord | undefined {
    return this.#records.get(id);
  }

  batch(id: string): readonly IncidentRecord[] {
    return this.#batches.get(id)?.records ?? [];
  }

  /** The record as it counts now: as it is, read again, without its words, or not at all. */
  readonly see = (record: IncidentRecord): IncidentRecord | undefined =>
    this.#isAbsent(record) ? undefined : this.reading(record);

  /** The record as it reads now, also when it is undone: read again, or without its words. */
  reading(record: IncidentRecord): IncidentRecord {
    const retiming = this.#retimings.get(record.id)?.findLast((each) => !this.#isAbsent(each));
    const times = retiming?.body.times.find((time) => time.record === record.id);
    const read = times === undefined ? record : retime(record, times);
    return this.#redacted.has(record.id) ? redact(read) : read;
  }

  #isAbsent(record: IncidentRecord): boolean {
    return isUndone(this.#batches.get(record.batch));
  }

  /** Takes a record in, and returns the earlier ones whose standing changed by it. */
  add(record: IncidentRecord): readonly IncidentRecord[] {
    this.#records.set(record.id, record);
    const own = this.#batch(record.batch);
    const before = isUndone(own);
    own.records.splice(position(own.records, record, byRecording), 0, record);
    own.undoable &&= isUndoable(record);
    const freed = before && !isUndone(own) ? own.records.filter(({ id }) => id !== record.id) : [];
    return [...freed, ...this.#affected(record)].flatMap((each) => [each, ...this.#targets(each)]);
  }

  #affected(record: IncidentRecord): readonly IncidentRecord[] {
    switch (record.type) {
      case 'act.undone':
      case 'act.redone':
        return this.#mark(record);
      case 'records.redacted':
        for (const id of record.body.records) this.#redacted.add(id);
        return this.#known(record.body.records);
      case 'records.retimed':
        for (const { record: id } of record.body.times) this.#addRetiming(id, record);
        return this.#targets(record);
      default:
        return [];
    }
  }

  #addRetiming(id: string, record: RecordOf<'records.retimed'>): void {
    const retimings = this.#retimings.get(id) ?? [];
    retimings.splice(position(retimings, record, byRecording), 0, record);
    this.#retimings.set(id, retimings);
  }

  /** The records that a retiming is about: they change with its own standing. */
  #targets(record: IncidentRecord): readonly IncidentRecord[] {
    if (record.type !== 'records.retimed') return [];
    return this.#known(record.body.times.map((time) => time.record));
  }

  #known(ids: readonly string[]): readonly IncidentRecord[] {
    return ids.flatMap((id) => this.#records.get(id) ?? []);
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
