import type { LiveIncident } from '../incident/fold/fold.ts';
import type { BodyOf } from '../incident/record/record.ts';
import type { Act } from './act.ts';
import type { RecordTable } from './record-table.ts';
import { type Sourced, SourceLookup, type Sources } from './sources.ts';
import { incidentOf } from './understood.ts';
import type { Writing } from './writing.ts';

/** An act, and the writing that it fills. */
export interface Opened {
  readonly act: Act;
  readonly writing: Pick<Writing, 'finish'>;
}

interface IntakeOptions {
  readonly declare: (declaration: BodyOf<'incident.declared'>) => Opened;
  readonly open: (incident: string) => Opened;
  readonly records: RecordTable;
  readonly incident: (id: string) => LiveIncident;
}

/**
 * What comes from elsewhere while it is being recorded, into one incident after the other, in one
 * transaction: all of it is committed, or nothing.
 */
export class Intake implements Sources {
  readonly #options: IntakeOptions;
  readonly #sources: SourceLookup;
  #writing: Opened['writing'] | undefined;

  constructor(options: IntakeOptions) {
    this.#options = options;
    this.#sources = new SourceLookup(options.records);
  }

  /**
   * Begins a new incident: where the slug is taken, it gets the next free one. The act's incident
   * knows little of its entries, so that very many of them find room: what is about an entry follows
   * directly on it.
   */
  declare(declaration: BodyOf<'incident.declared'>): Act {
    return this.#next(() => this.#options.declare(declaration));
  }

  /** Goes on with an incident. What was begun before is over. */
  act(incident: string): Act {
    return this.#next(() => this.#options.open(incident));
  }

  /** An incident as it stands, to be read. */
  incident(id: string): LiveIncident {
    return this.#options.incident(id);
  }

  /** An incident without its entries: its facts, sections and follow-ups, however many entries it has. */
  frame(id: string): LiveIncident {
    return incidentOf(id, this.#options.records.ofFrame(id));
  }

  /** What was recorded under this key, in any incident or in one, in the order of recording. */
  sourced(key: string, incident?: string): readonly Sourced[] {
    return this.#sources.sourced(key, incident);
  }

  #next(begin: () => Opened): Act {
    // The list of incidents must know its slug, and its memory is needed.
    this.#writing?.finish();
    const { act, writing } = begin();
    this.#writing = writing;
    return act;
  }
}
