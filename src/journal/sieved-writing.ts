import { fold, LiveIncident } from '../incident/fold/fold.ts';
import type { Subject } from '../incident/incident.ts';
import type { IncidentRecord, RecordOf, StoredRecord } from '../incident/record/record.ts';
import { summarize } from './incident-summary.ts';
import type { LiveIncidents } from './live-incidents.ts';
import { mentionsOf } from './mention.ts';
import { passage } from './passage.ts';
import { toRow } from './record-row.ts';
import { incidentOf } from './understood.ts';
import type { Tables } from './writing.ts';

type Logged = RecordOf<'entry.logged'>;

/**
 * The writing of a new incident with very many entries, at the memory of a few: only those stay that
 * the list of incidents needs. An entry without a milestone is written, and forgotten with the next one.
 */
export class SievedWriting {
  readonly id: string;
  readonly #tables: Tables;
  #sieve: LiveIncident;
  /** The entry written last, on its own. */
  #latest: LiveIncident | undefined;
  /** Of the entries that were forgotten, the earliest. */
  #first: Logged | undefined;
  #forgotten = 0;
  #isOpen = true;
  #position = 0;

  constructor(tables: Tables, id: string) {
    this.id = id;
    this.#tables = tables;
    this.#sieve = new LiveIncident(id);
  }

  /** The incident with its facts, sections, follow-ups, numbers, and the entries with milestones. */
  get incident(): LiveIncident {
    return this.#sieve;
  }

  add(record: StoredRecord, understood: IncidentRecord | undefined): void {
    if (!this.#isOpen) throw new Error('This act is over: nothing can be recorded in it.');
    if (understood === undefined) throw new Error(`${record.type} is of no known type.`);
    this.#position = this.#tables.records.insert(toRow(record));
    if (understood.type === 'entry.logged' && understood.body.milestones.length === 0) {
      this.#pass(understood);
    } else if (this.#isOfLatest(understood)) {
      this.#put(understood);
    } else this.#keep(understood);
  }

  /** Writes the summary, and lets go of what was kept for it. */
  finish(): void {
    if (!this.#isOpen) return;
    this.close();
    const { records, projections } = this.#tables;
    const newest = records.newest(this.id);
    const extent = { lastWrittenAt: newest?.recorded_at ?? 0, lastPosition: this.#position };
    projections.update(this.#whole(), [], extent);
    // A declaration is weighed against all entries; then there are few.
    if (this.#sieve.facts.declaredAt === null) {
      const summary = summarize(this.#sieve, extent);
      projections.incidents.put({ ...summary, entries: summary.entries + this.#left });
    }
    this.#sieve = new LiveIncident(this.id);
    this.#latest = undefined;
  }

  close(): void {
    this.#isOpen = false;
  }

  /** Once all is committed: whoever asks for the incident gets it from the file. */
  keepIn(lives: LiveIncidents): void {
    lives.drop(this.id);
    lives.pass(this.#position);
  }

  /** Entries that the sieve does not hold: the earliest of them it does in the end. */
  get #left(): number {
    return this.#first === undefined ? this.#forgotten : this.#forgotten - 1;
  }

  #whole(): LiveIncident {
    if (this.#sieve.facts.declaredAt !== null) {
      return incidentOf(this.id, this.#tables.records.ofIncident(this.id));
    }
    if (this.#first !== undefined) this.#sieve.apply(this.#first);
    return this.#sieve;
  }

  #pass(entry: Logged): void {
    this.#forgotten += 1;
    this.#sieve.noteUnknown(entry);
    if (isEarlier(entry, this.#first)) this.#first = entry;
    this.#latest = fold(this.id, []);
    this.#put(entry);
  }

  #keep(record: IncidentRecord): void {
    for (const subject of this.#sieve.apply(record)) {
      if (subject.sort === 'entry' && this.#sieve.entry(subject.id) === undefined) {
        throw new Error(`${record.type} is about an entry that is out of sight.`);
      }
      this.#project(this.#sieve, subject);
    }
  }

  /** Is it about the entry that was written last, and forgotten? */
  #isOfLatest(record: IncidentRecord): boolean {
    if (record.type !== 'entry.settled' && record.type !== 'entry.reopened') return false;
    return this.#latest?.entry(record.body.entry) !== undefined;
  }

  #put(record: IncidentRecord): void {
    const alone = this.#latest;
    if (alone === undefined) return;
    for (const subject of alone.apply(record)) this.#project(alone, subject);
  }

  /** At once: what is found stands in the order of recording. */
  #project(incident: LiveIncident, subject: Subject): void {
    const { passages, mentions } = this.#tables.projections;
    passages.put(this.id, subject, passage(incident, subject));
    mentions.put(this.id, subject, mentionsOf(incident, subject));
  }
}

function isEarlier({ body }: Logged, first: Logged | undefined): boolean {
  if (body.at === null) return false;
  const before = first?.body.at;
  return typeof before !== 'number' || body.at < before;
}
