import type {
  Acts,
  Counters,
  Entry,
  Facts,
  Followup,
  Incident,
  Section,
  Subject,
} from '../../incident/incident.ts';
import type { IncidentRecord } from '../../incident/record/record.ts';
import type { RecordShelf } from './script.ts';
import type { Stage } from './stage.ts';

/** An incident whose things are those on a stage. */
export class StagedIncident implements Incident {
  readonly id: string;
  readonly #stage: Stage;
  readonly #shelf: RecordShelf;

  constructor(id: string, stage: Stage, shelf: RecordShelf) {
    this.id = id;
    this.#stage = stage;
    this.#shelf = shelf;
  }

  get facts(): Facts {
    return this.#stage.facts;
  }

  get timeline(): readonly Entry[] {
    return this.#stage.order.ordered;
  }

  get recorded(): readonly Entry[] {
    return this.#stage.order.recorded;
  }

  get milestoned(): readonly Entry[] {
    return this.#stage.order.inOrder(this.#stage.milestoned.values());
  }

  get followups(): readonly Followup[] {
    return [...this.#stage.followups.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  get sections(): ReadonlyMap<string, Section> {
    return new Map([...this.#stage.sections].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  entry(name: number | string): Entry | undefined {
    return this.#stage.entries.get(this.#idOf(String(name)));
  }

  followup(name: string): Followup | undefined {
    return this.#stage.followups.get(this.#idOf(name));
  }

  #idOf(name: string): string {
    return this.#shelf.named(name)?.id ?? name;
  }

  get counters(): Counters {
    return this.#shelf.counters;
  }

  get newest(): IncidentRecord | undefined {
    return this.#shelf.newest;
  }

  get records(): readonly IncidentRecord[] {
    return this.#shelf.records;
  }

  named(name: string): Subject | undefined {
    return this.#shelf.named(name);
  }

  record(id: string): IncidentRecord | undefined {
    return this.#shelf.record(id);
  }

  acts(author: string): Acts {
    return this.#shelf.acts(author);
  }

  act(batch: string): readonly IncidentRecord[] {
    return this.#shelf.act(batch);
  }

  history(subject: Subject): readonly IncidentRecord[] {
    return this.#shelf.history(subject);
  }

  see(record: IncidentRecord): IncidentRecord | undefined {
    return this.#shelf.see(record);
  }

  reading(record: IncidentRecord): IncidentRecord {
    return this.#shelf.reading(record);
  }
}
