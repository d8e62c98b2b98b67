/**
 * The journal: an append-only file of records, which any number of processes may write to. What
 * `act`, `declare` and `adopt` return for is on the disk; when they throw, nothing of it is there.
 * All methods throw `JournalError`; errors of the functions given to them pass through.
 */
import { resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import { LiveIncident } from '../incident/fold.ts';
import { nextId } from '../incident/id.ts';
import type { BodyOf, StoredRecord } from '../incident/record.ts';
import { Act, type Random } from './act.ts';
import { type Adopted, adoptInto } from './adoption.ts';
import { backUp } from './backup.ts';
import { connect } from './connection.ts';
import { Drafts } from './drafts.ts';
import { excerpt } from './excerpt.ts';
import { FOLLOW_EVERY, type Follower, follow } from './follow.ts';
import { checkForeign } from './foreign-record.ts';
import type { IncidentSummary } from './incident-summary.ts';
import { type Inspection, inspect } from './inspection.ts';
import { explained } from './journal-error.ts';
import { LiveIncidents } from './live-incidents.ts';
import type { Hit } from './passage-table.ts';
import { Projections } from './projections.ts';
import { readQuery, termsOf } from './query.ts';
import { fromRow } from './record-row.ts';
import { RecordTable } from './record-table.ts';
import { freeSlug } from './slug.ts';
import { emptyLog } from './wipe.ts';
import { Writing } from './writing.ts';

export interface JournalOptions {
  readonly path: string;
  /** Gives UTC milliseconds. */
  readonly clock: () => number;
  readonly random: Random;
}

/** Where a search found something; `excerpt` is one line of the text around it. */
export interface Found extends Omit<Hit, 'text'> {
  readonly excerpt: string;
}

/**
 * Opens the journal at `path`; creates it, readable by its owner only, where there is none.
 *
 * @throws JournalError when that cannot be done; what is not a journal is left as it is
 */
export function openJournal(options: JournalOptions): Journal {
  return new Journal(connect(options.path), { ...options, path: resolve(options.path) });
}

export class Journal {
  readonly path: string;
  readonly drafts: Drafts;
  readonly #db: Database;
  readonly #clock: () => number;
  readonly #random: Random;
  readonly #records: RecordTable;
  readonly #projections: Projections;
  readonly #lives: LiveIncidents;
  readonly #stops = new Set<() => void>();
  #wipeIsComplete = true;

  constructor(db: Database, { path, clock, random }: JournalOptions) {
    this.path = path;
    this.#db = db;
    this.#clock = clock;
    this.#random = random;
    this.#records = new RecordTable(db);
    this.#projections = new Projections(db);
    this.#lives = new LiveIncidents(db, this.#records);
    this.drafts = new Drafts(db, path, clock);
  }

  /** All incidents, the latest first. */
  incidents(): IncidentSummary[] {
    return this.#explaining(() => this.#projections.incidents.all());
  }

  /**
   * An incident, level with the file. Ask for it each time: what was returned before may be behind
   * after another process redacts in it, or ahead of the file after an act that failed.
   */
  incident(id: string): LiveIncident {
    return this.#explaining(() => this.#lives.get(id));
  }

  /** All records of an incident as they are stored, by (recordedAt, id), of unknown types too. */
  records(id: string): StoredRecord[] {
    return this.#explaining(() => this.#records.ofIncident(id).map(fromRow));
  }

  /**
   * Records one act of a person: everything that `work` records, or, when it throws, nothing.
   * `work` does not wait: the other processes do, for it.
   */
  act<T>({ incident, author }: { incident: string; author: string }, work: (act: Act) => T): T {
    return this.#transact((write) => work(this.#newAct(author, write(this.#lives.get(incident)))));
  }

  /** Records a new incident, and what `work` adds in the same act. A slug that is taken gets `-2`, `-3`… */
  declare<T>(
    { author }: { author: string },
    declaration: BodyOf<'incident.declared'>,
    work: (act: Act) => T,
  ): T {
    return this.#transact((write) => {
      const incident = new LiveIncident(this.#newId());
      const act = this.#newAct(author, write(incident));
      const slug = freeSlug(declaration.slug, (taken) =>
        this.#projections.incidents.hasSlug(taken),
      );
      act.record({ type: 'incident.declared', body: { ...declaration, slug } });
      return work(act);
    });
  }

  /**
   * Takes records from elsewhere over as they are, all or none. What is known already stays; what
   * a redaction names is wiped, whichever of the two comes first.
   */
  adopt(records: readonly StoredRecord[]): Adopted {
    return this.#transact((write) => {
      const byIncident = Map.groupBy(records.map(checkForeign), ({ stored }) => stored.incident);
      const totals = { added: 0, known: 0 };
      for (const [id, incoming] of byIncident) {
        const isKnown = this.#records.newest(id) !== undefined;
        const writing = write(isKnown ? this.#lives.get(id) : new LiveIncident(id));
        const { added, known } = adoptInto(writing, this.#records, incoming, id);
        totals.added += added;
        totals.known += known;
      }
      return totals;
    });
  }

  /** The current texts that hold all of these words, best first. */
  search(typed: string, limit = 100): Found[] {
    const query = readQuery(typed);
    if (query === undefined) return [];
    const hits = this.#explaining(() => this.#projections.passages.search(query, limit));
    const terms = termsOf(typed);
    return hits.map(({ text, ...hit }) => ({ ...hit, excerpt: excerpt(text, terms) }));
  }

  /** Ids of the incidents that other processes have written to since the last time. */
  poll(): readonly string[] {
    return this.#explaining(() => this.#lives.takeChanged());
  }

  /** Polls by itself, until the function that it returns is called or the journal is closed. */
  follow(follower: Follower, every = FOLLOW_EVERY): () => void {
    const stop = follow(() => this.poll(), follower, every);
    this.#stops.add(stop);
    return stop;
  }

  /**
   * Have the words of all redactions made here left the files? Not while another process was
   * reading just then; each later act tries again.
   */
  get wipeIsComplete(): boolean {
    return this.#wipeIsComplete;
  }

  /** Makes the list of incidents and the search index again from the records. */
  rebuild(): void {
    this.#transact(() => this.#projections.rebuild(this.#records));
  }

  /** Reads the whole file and says what is wrong with it. */
  inspect(): Inspection {
    return this.#explaining(() => inspect(this.#db, this.#records));
  }

  /** Writes a copy to a new file. */
  backUp(path: string): void {
    backUp(this.#db, path);
  }

  close(): void {
    for (const stop of this.#stops) stop();
    this.#explaining(() => this.#db.close());
  }

  #transact<T>(work: (write: (incident: LiveIncident) => Writing) => T): T {
    if (this.#db.inTransaction) throw new Error('An act cannot be recorded inside another.');
    const writings: Writing[] = [];
    const write = (incident: LiveIncident): Writing => {
      const writing = new Writing(this.#records, this.#projections, incident);
      writings.push(writing);
      return writing;
    };
    try {
      const result = this.#committed(() => {
        this.#lives.catchUp();
        const done = work(write);
        for (const writing of writings) writing.finish();
        return done;
      });
      this.#keep(writings);
      return result;
    } catch (error) {
      for (const writing of writings) this.#discard(writing);
      throw explained(error, this.path);
    }
  }

  #committed<T>(work: () => T): T {
    return this.#db.transaction(work).immediate();
  }

  #keep(writings: readonly Writing[]): void {
    for (const { incident, position } of writings) {
      if (position > 0) this.#lives.keep(incident, position);
    }
    const isWiped = writings.some((writing) => writing.hasWiped);
    if (isWiped || !this.#wipeIsComplete) this.#wipeIsComplete = emptyLog(this.#db);
  }

  #discard(writing: Writing): void {
    writing.close();
    this.#lives.drop(writing.id);
  }

  #newAct(author: string, writing: Writing): Act {
    const stamp = { batch: this.#newId(), author: wellFormed(author), clock: this.#clock() };
    return new Act(writing, this.#records, stamp, this.#random);
  }

  #newId(): string {
    return nextId(this.#clock(), undefined, this.#random);
  }

  #explaining<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explained(error, this.path);
    }
  }
}

/** Columns of text have no place for half of a surrogate pair. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\u{fffd}');
}
