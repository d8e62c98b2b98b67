/**
 * The fold: from records to the incident. Deterministic in the set of records: whatever the order
 * in which they arrive, the incident is the one that they make in the order of recording.
 */

import type {
  Acts,
  Counters,
  Entry,
  Facts,
  Followup,
  Incident,
  Section,
  Subject,
} from '../incident.ts';
import { count, countUnknown, NOTHING_COUNTED } from '../record/numbers.ts';
import type { IncidentRecord, StoredRecord } from '../record/record.ts';
import { actsOf } from './acts.ts';
import { stepEntry } from './entry.ts';
import { type FoldedFacts, stepFacts, UNDECLARED } from './facts.ts';
import { stepFollowup } from './followup.ts';
import { byRecording, position } from './order.ts';
import { stepSection } from './section.ts';
import { Shelf } from './shelf.ts';
import { Standing } from './standing.ts';
import { Timeline } from './timeline.ts';

/** The incident that these records make. They are all of one incident, in any order. */
export function fold(id: string, records: Iterable<IncidentRecord>): LiveIncident {
  const incident = new LiveIncident(id);
  for (const record of [...records].sort(byRecording)) incident.apply(record);
  return incident;
}

/** An incident that takes in one record at a time, at the cost of the things that it is about. */
export class LiveIncident implements Incident {
  readonly id: string;
  facts: Facts = UNDECLARED.facts;
  counters: Counters = NOTHING_COUNTED;
  readonly #records: IncidentRecord[] = [];
  readonly #standing = new Standing();
  readonly #names = new Map<string, string>();
  readonly #entries = new Map<string, Entry>();
  readonly #followups = new Map<string, Followup>();
  readonly #sections = new Map<string, Section>();
  readonly #timeline = new Timeline();
  readonly #milestoned = new Map<string, Entry>();
  readonly #shelves = {
    facts: new Shelf<FoldedFacts>(UNDECLARED, stepFacts, (_id, _before, after) => {
      this.facts = after.facts;
    }),
    entry: new Shelf<Entry | undefined>(undefined, stepEntry, (id, before, after) => {
      hang(this.#entries, id, after);
      hang(this.#milestoned, id, after !== undefined && marks(after) ? after : undefined);
      this.#placeEntry(before, after);
    }),
    followup: new Shelf<Followup | undefined>(undefined, stepFollowup, (id, _before, after) => {
      hang(this.#followups, id, after);
    }),
    section: new Shelf<Section | undefined>(undefined, stepSection, (id, _before, after) => {
      hang(this.#sections, id, after);
    }),
  };

  constructor(id: string) {
    this.id = id;
  }

  /**
   * Takes one record in; one that is known already changes nothing.
   *
   * @returns what the record changed, or may have changed
   */
  apply(record: IncidentRecord): readonly Subject[] {
    if (this.#standing.record(record.id) !== undefined) return [];
    this.#records.splice(position(this.#records, record, byRecording), 0, record);
    this.#name(record);
    const affected = distinct(this.#standing.add(record).flatMap(subjects));
    const own = subjects(record);
    for (const { sort, id } of own) this.#shelves[sort].add(id, record, this.#standing.see);
    for (const { sort, id } of affected) this.#shelves[sort].refold(id, this.#standing.see);
    return distinct([...own, ...affected]);
  }

  /** Takes note of a record that this version does not understand: its number stays taken. */
  noteUnknown({ body }: StoredRecord): void {
    this.counters = countUnknown(this.counters, body);
  }

  get timeline(): readonly Entry[] {
    return this.#timeline.ordered;
  }

  get recorded(): readonly Entry[] {
    return this.#timeline.recorded;
  }

  get milestoned(): readonly Entry[] {
    return this.#timeline.inOrder(this.#milestoned.values());
  }

  get followups(): readonly Followup[] {
    return [...this.#followups.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  get sections(): ReadonlyMap<string, Section> {
    return new Map([...this.#sections].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  get newest(): IncidentRecord | undefined {
    return this.#records.at(-1);
  }

  entry(name: number | string): Entry | undefined {
    return this.#entries.get(this.#names.get(String(name)) ?? String(name));
  }

  followup(name: string): Followup | undefined {
    return this.#followups.get(this.#names.get(name) ?? name);
  }

  named(name: string): Subject | undefined {
    const id = this.#names.get(name);
    if (id === undefined) return undefined;
    return { sort: this.#shelves.entry.records(id).length > 0 ? 'entry' : 'followup', id };
  }

  record(id: string): IncidentRecord | undefined {
    return this.#standing.record(id);
  }

  acts(author: string): Acts {
    return actsOf(author, this.#records);
  }

  act(batch: string): readonly IncidentRecord[] {
    return this.#standing.batch(batch);
  }

  get records(): readonly IncidentRecord[] {
    return this.#records;
  }

  see(record: IncidentRecord): IncidentRecord | undefined {
    return this.#standing.see(record);
  }

  reading(record: IncidentRecord): IncidentRecord {
    return this.#standing.reading(record);
  }

  history({ sort, id }: Subject): readonly IncidentRecord[] {
    return this.#shelves[sort].records(id);
  }

  /** Numbers and labels are taken for good, also when the act that took them is undone. */
  #name(record: IncidentRecord): void {
    this.counters = count(this.counters, record);
    if (record.type !== 'entry.logged' && record.type !== 'followup.added') return;
    const { label } = record.body;
    const number = record.type === 'entry.logged' ? String(record.body.number) : undefined;
    for (const name of [number, label]) {
      if (name === undefined) continue;
      // Two journals may have given the same one out: the older record keeps it.
      const holder = this.#names.get(name);
      if (holder === undefined || record.id < holder) this.#names.set(name, record.id);
    }
  }

  #placeEntry(before: Entry | undefined, after: Entry | undefined): void {
    if (after !== undefined) this.#timeline.put(after);
    else if (before !== undefined) this.#timeline.remove(before);
  }
}

function marks(entry: Entry): boolean {
  return entry.milestones.length > 0 && entry.retracted === undefined;
}

function hang<T>(map: Map<string, T>, id: string, thing: T | undefined): void {
  if (thing === undefined) map.delete(id);
  else map.set(id, thing);
}

/** What a record is about. Some are about other records, and so about no thing of their own. */
function subjects(record: IncidentRecord): readonly Subject[] {
  switch (record.type) {
    case 'incident.declared':
    case 'incident.amended':
      return [{ sort: 'facts', id: 'facts' }];
    case 'entry.logged':
      return [{ sort: 'entry', id: record.id }];
    case 'entry.amended':
    case 'entry.settled':
    case 'entry.reopened':
    case 'entry.retracted':
    case 'entry.restored':
      return [{ sort: 'entry', id: record.body.entry }];
    case 'followup.added':
      return [{ sort: 'followup', id: record.id }];
    case 'followup.amended':
      return [{ sort: 'followup', id: record.body.followup }];
    case 'section.written':
      return [{ sort: 'section', id: record.body.section }];
    case 'act.undone':
    case 'act.redone':
    case 'records.retimed':
    case 'records.redacted':
      return [];
  }
}

function distinct(subjects: readonly Subject[]): readonly Subject[] {
  if (subjects.length < 2) return subjects;
  const byKey = new Map(subjects.map((subject) => [`${subject.sort} ${subject.id}`, subject]));
  return [...byKey.values()];
}
