import type { Counters } from '../../src/incident/incident.ts';
import { mentions } from '../../src/incident/line/mentions.ts';
import { nextId } from '../../src/incident/record/id.ts';
import { NOTHING_COUNTED } from '../../src/incident/record/numbers.ts';
import type { BodyOf, RecordType, StoredRecord } from '../../src/incident/record/record.ts';
import type { Chance } from './chance.ts';

type Logged = BodyOf<'entry.logged'>;

/** Writes down one incident: gives its records their ids, times, numbers and labels, as the journal does. */
export class Scribe {
  readonly records: StoredRecord[] = [];
  readonly #chance: Chance;
  readonly #incident: string;
  readonly #author: string;
  readonly #counted = { ...NOTHING_COUNTED };
  #clock: number;

  /** @param clock UTC milliseconds */
  constructor(chance: Chance, author: string, clock: number) {
    this.#chance = chance;
    this.#author = author;
    this.#clock = clock;
    this.#incident = nextId(clock, undefined, chance.fill);
  }

  /** The clock as it is when the next record is written; it never goes back. */
  waitUntil(clock: number): void {
    this.#clock = Math.max(this.#clock, clock);
  }

  /** @returns the record */
  write<T extends RecordType>(type: T, body: BodyOf<T>): StoredRecord {
    const id = nextId(this.#clock, this.records.at(-1)?.id, this.#chance.fill);
    const [incident, author, clock] = [this.#incident, this.#author, this.#clock];
    const batch = nextId(clock, undefined, this.#chance.fill);
    const record = {
      id,
      batch,
      incident,
      type,
      version: 1,
      recordedAt: clock,
      clock,
      author,
      body,
    };
    this.records.push(record);
    return record;
  }

  /** An entry with what its text mentions; `at` in UTC milliseconds. */
  log(
    text: string,
    at: number | null,
    { kind = 'event', milestones = [], ...more }: Partial<Omit<Logged, 'number' | 'label'>> = {},
  ): StoredRecord {
    const number = this.#next('entries');
    const label = this.#labelFor(kind);
    const { people, tags, links, refs } = mentions(text, () => false);
    const named = { people, tags, links, refs };
    return this.write('entry.logged', {
      ...{ number, ...(label === undefined ? {} : { label }), kind, text, typed: text, at },
      ...{ milestones, ...named, ...more },
    });
  }

  followUp(task: string, at: number, owner: string): void {
    const label = `F${this.#next('followups')}`;
    this.write('followup.added', { label, task, at, owner, purpose: 'preventive' });
  }

  #labelFor(kind: Logged['kind']): string | undefined {
    if (kind === 'action') return `A${this.#next('actions')}`;
    if (kind === 'hypothesis') return `H${this.#next('hypotheses')}`;
    return undefined;
  }

  #next(counter: keyof Counters): number {
    this.#counted[counter] += 1;
    return this.#counted[counter];
  }
}
