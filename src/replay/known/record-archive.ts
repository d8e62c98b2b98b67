import { actsOf } from '../../incident/fold/acts.ts';
import { Standing } from '../../incident/fold/standing.ts';
import type { Acts, Counters, Incident, Subject } from '../../incident/incident.ts';
import type { IncidentRecord } from '../../incident/record/record.ts';
import type { RecordShelf } from '../stage/script.ts';

/** All records of an incident in order, to be looked at as if only the first ones had come. */
export class RecordArchive {
  readonly records: readonly IncidentRecord[];
  /** The incident that all of them make. */
  readonly whole: Incident;
  /** Those that may count otherwise than as they are, and those that make them do so. */
  readonly unsettled: readonly IncidentRecord[];
  /** The index of each record, by its id. */
  readonly #indexes: ReadonlyMap<string, number>;
  /** By number or label, the records that held it, each from its index on. */
  readonly #holders: ReadonlyMap<string, readonly IncidentRecord[]>;

  constructor(records: readonly IncidentRecord[], whole: Incident) {
    this.records = records;
    this.whole = whole;
    this.#indexes = new Map(records.map(({ id }, index) => [id, index]));
    this.#holders = holdersOf(records);
    this.unsettled = unsettledOf(records);
  }

  upTo(count: number, counters: Counters): RecordShelf {
    return new RecordsSoFar(this, count, counters);
  }

  /** Has this record come among the first so many? */
  isWithin(id: string, count: number): boolean {
    return (this.#indexes.get(id) ?? count) < count;
  }

  /** The id that this number or label led to among the first so many records. */
  holder(name: string, count: number): string | undefined {
    return this.#holders.get(name)?.findLast(({ id }) => this.isWithin(id, count))?.id;
  }
}

/** Two journals may have given the same name out: then the older record takes it over. */
function holdersOf(
  records: readonly IncidentRecord[],
): ReadonlyMap<string, readonly IncidentRecord[]> {
  const holders = new Map<string, IncidentRecord[]>();
  for (const record of records) {
    for (const name of namesOf(record)) {
      const before = holders.get(name);
      const last = before?.at(-1);
      if (before === undefined) holders.set(name, [record]);
      else if (last === undefined || record.id < last.id) before.push(record);
    }
  }
  return holders;
}

function namesOf({ type, body }: IncidentRecord): readonly string[] {
  if (type === 'followup.added') return [body.label];
  if (type !== 'entry.logged') return [];
  const number = String(body.number);
  return body.label === undefined ? [number] : [number, body.label];
}

/** What is undone, redone or read again, with all of its act; and what does that. */
function unsettledOf(records: readonly IncidentRecord[]): readonly IncidentRecord[] {
  const acts = new Set<string>();
  const ids = new Set<string>();
  for (const { type, batch, body } of records) {
    if (type === 'act.undone' || type === 'act.redone') acts.add(batch).add(body.batch);
    if (type === 'records.retimed') {
      acts.add(batch);
      for (const { record } of body.times) ids.add(record);
    }
  }
  return records.filter(({ id, batch }) => acts.has(batch) || ids.has(id));
}

/** The first records of an incident, as if there were no others. */
class RecordsSoFar implements RecordShelf {
  readonly counters: Counters;
  readonly #archive: RecordArchive;
  readonly #count: number;
  #records: readonly IncidentRecord[] | undefined;
  #standing: Standing | undefined;

  constructor(archive: RecordArchive, count: number, counters: Counters) {
    this.#archive = archive;
    this.#count = count;
    this.counters = counters;
  }

  get newest(): IncidentRecord | undefined {
    return this.#archive.records[this.#count - 1];
  }

  get records(): readonly IncidentRecord[] {
    this.#records ??= this.#archive.records.slice(0, this.#count);
    return this.#records;
  }

  named(name: string): Subject | undefined {
    const id = this.#archive.holder(name, this.#count);
    if (id === undefined) return undefined;
    const isEntry = this.history({ sort: 'entry', id }).length > 0;
    return { sort: isEntry ? 'entry' : 'followup', id };
  }

  record(id: string): IncidentRecord | undefined {
    return this.#archive.isWithin(id, this.#count) ? this.#archive.whole.record(id) : undefined;
  }

  acts(author: string): Acts {
    return actsOf(author, this.records);
  }

  act(batch: string): readonly IncidentRecord[] {
    return this.#within(this.#archive.whole.act(batch));
  }

  history(subject: Subject): readonly IncidentRecord[] {
    return this.#within(this.#archive.whole.history(subject));
  }

  see(record: IncidentRecord): IncidentRecord | undefined {
    return this.#standingNow.see(record);
  }

  reading(record: IncidentRecord): IncidentRecord {
    return this.#standingNow.reading(record);
  }

  #within(records: readonly IncidentRecord[]): readonly IncidentRecord[] {
    return records.filter(({ id }) => this.#archive.isWithin(id, this.#count));
  }

  /** Which records count as of then; all that are not in it count as they are. */
  get #standingNow(): Standing {
    if (this.#standing === undefined) {
      this.#standing = new Standing();
      for (const record of this.#within(this.#archive.unsettled)) this.#standing.add(record);
    }
    return this.#standing;
  }
}
