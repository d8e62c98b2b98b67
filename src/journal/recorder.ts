/** Records what people do: each act in one transaction, with the ids and times that it gets there. */
import { LiveIncident } from '../incident/fold/fold.ts';
import { nextId } from '../incident/record/id.ts';
import type { BodyOf, StoredRecord } from '../incident/record/record.ts';
import { freeSlug } from '../incident/record/slug.ts';
import { Act, type Random } from './act.ts';
import { type Adopted, adopt } from './adoption.ts';
import type { IncidentTable } from './incident-table.ts';
import { Intake, type Opened } from './intake.ts';
import type { LiveIncidents } from './live-incidents.ts';
import type { RecordTable } from './record-table.ts';
import type { Transactions } from './transactions.ts';
import type { Writing } from './writing.ts';

interface RecorderOptions {
  readonly records: RecordTable;
  readonly incidents: IncidentTable;
  readonly lives: LiveIncidents;
  readonly transactions: Transactions;
  /** Gives UTC milliseconds. */
  readonly clock: () => number;
  readonly random: Random;
}

export class Recorder {
  readonly #options: RecorderOptions;

  constructor(options: RecorderOptions) {
    this.#options = options;
  }

  act<T>(incident: string, author: string, work: (act: Act) => T): T {
    const { transactions, lives } = this.#options;
    return transactions.run((write) => work(this.#newAct(author, write(lives.get(incident)))));
  }

  declare<T>(author: string, declaration: BodyOf<'incident.declared'>, work: (act: Act) => T): T {
    const { transactions, incidents } = this.#options;
    return transactions.run((write) => {
      const act = this.#newAct(author, write(new LiveIncident(this.#newId())));
      const slug = freeSlug(declaration.slug, (taken) => incidents.hasSlug(taken));
      act.record({ type: 'incident.declared', body: { ...declaration, slug } });
      return work(act);
    });
  }

  adopt(incoming: readonly StoredRecord[]): Adopted {
    const { transactions, lives, records } = this.#options;
    return transactions.run((write) => {
      const writingTo = (id: string): Writing =>
        write(records.newest(id) ? lives.get(id) : new LiveIncident(id));
      return adopt(incoming, records, writingTo);
    });
  }

  takeIn<T>(author: string, work: (intake: Intake) => T): T {
    const { transactions, lives, records, incidents } = this.#options;
    return transactions.run((write) => {
      const declare = (declaration: BodyOf<'incident.declared'>): Opened => {
        const writing = write.sieved(this.#newId());
        const act = this.#newAct(author, writing);
        const slug = freeSlug(declaration.slug, (taken) => incidents.hasSlug(taken));
        act.record({ type: 'incident.declared', body: { ...declaration, slug } });
        return { act, writing };
      };
      const open = (incident: string): Opened => {
        const writing = write(lives.get(incident));
        return { act: this.#newAct(author, writing), writing };
      };
      return work(new Intake({ declare, open, records, incident: (id) => lives.get(id) }));
    });
  }

  #newAct(author: string, writing: Pick<Writing, 'incident' | 'add'>): Act {
    const { records, clock, random } = this.#options;
    // Columns of text have no place for half of a surrogate pair.
    const stamp = { batch: this.#newId(), author: author.toWellFormed(), clock: clock() };
    return new Act(writing, records, stamp, random);
  }

  #newId(): string {
    const { clock, random } = this.#options;
    return nextId(clock(), undefined, random);
  }
}
