/** The whole history of an entry: who changed what, and when. */
import { isUndoable } from '../fold/acts.ts';
import { stepEntry } from '../fold/entry.ts';
import type { Entry, Incident } from '../incident.ts';
import type { IncidentRecord, RecordOf } from '../record/record.ts';
import { describeChange } from './entry-change.ts';
import { Telling } from './telling.ts';

export interface HistoryItem {
  readonly record: IncidentRecord;
  /** What the wall clock showed (UTC milliseconds). */
  readonly clock: number;
  readonly author: string;
  /** As people typed it: clean it for where it is shown. */
  readonly text: string;
  /** Does the record count no more? */
  readonly isUndone: boolean;
}

/**
 * All that was recorded about an entry, in order: also what was undone, and the undoing itself.
 * What was redacted is told without its words.
 *
 * @param id of the entry, also of one that is absent now
 * @param now UTC milliseconds: times of another day show their date
 */
export function entryHistory(incident: Incident, id: string, now: number): readonly HistoryItem[] {
  const past = new Past(incident, new Telling(incident, now));
  return recordsAbout(incident, id).map((record) => ({
    record,
    clock: record.clock,
    author: record.author,
    text: past.tell(record),
    isUndone: incident.see(record) === undefined,
  }));
}

/** The entry's own records, and those about them: read again, redacted, undone, redone. */
function recordsAbout(incident: Incident, id: string): readonly IncidentRecord[] {
  const own = new Set(incident.history({ sort: 'entry', id }).map((record) => record.id));
  const batches = new Set<string>();
  return incident.records.filter((record) => {
    const isAbout = own.has(record.id) || isAboutRecords(record, own);
    if (isAbout) batches.add(record.batch);
    return isAbout || (isMark(record) && batches.has(record.body.batch));
  });
}

function isAboutRecords({ type, body }: IncidentRecord, ids: ReadonlySet<string>): boolean {
  if (type === 'records.redacted') return body.records.some((id) => ids.has(id));
  return type === 'records.retimed' && body.times.some(({ record }) => ids.has(record));
}

type Mark = RecordOf<'act.undone'> | RecordOf<'act.redone'>;

function isMark(record: IncidentRecord): record is Mark {
  return record.type === 'act.undone' || record.type === 'act.redone';
}

/** The entry as it stood at the time, record by record. */
class Past {
  readonly #incident: Incident;
  readonly #telling: Telling;
  #entry: Entry | undefined;
  /** The records so far, by their act, with what was told of them. */
  readonly #told: { readonly record: IncidentRecord; readonly text: string }[] = [];
  readonly #undone = new Set<string>();

  constructor(incident: Incident, telling: Telling) {
    this.#incident = incident;
    this.#telling = telling;
  }

  tell(record: IncidentRecord): string {
    if (isMark(record)) return this.#mark(record);
    const text = this.#change(record);
    this.#told.push({ record, text });
    if (!this.#undone.has(record.batch)) this.#entry = this.#step(this.#entry, record);
    return text;
  }

  #change(record: IncidentRecord): string {
    if (record.type === 'records.redacted') return 'redacted: the words so far are gone for good';
    if (record.type === 'records.retimed') return this.#retiming(record);
    return describeChange(this.#incident.reading(record), this.#entry, this.#telling);
  }

  #retiming({ body }: RecordOf<'records.retimed'>): string {
    const [zone] = body.times.flatMap(({ bare }) => bare ?? []);
    return zone === undefined ? 'time read again' : `time read again, as of ${zone}`;
  }

  /** What is undone may be undone again, where journals were merged: the last one decides. */
  #mark({ type, body: { batch } }: Mark): string {
    if (type === 'act.redone') this.#undone.delete(batch);
    else if (this.#incident.act(batch).every(isUndoable)) this.#undone.add(batch);
    this.#entry = this.#told
      .filter(({ record }) => !this.#undone.has(record.batch))
      .reduce((entry: Entry | undefined, { record }) => this.#step(entry, record), undefined);
    const texts = this.#told.flatMap(({ record, text }) => (record.batch === batch ? text : []));
    return `${type === 'act.undone' ? 'undone' : 'redone'}: ${texts.join('; ')}`;
  }

  #step(entry: Entry | undefined, record: IncidentRecord): Entry | undefined {
    return stepEntry(entry, this.#incident.reading(record));
  }
}
