/**
 * The journal: an append-only file of records, which any number of processes may write to. What
 * `act`, `declare` and `adopt` return for is on the disk; when they throw, nothing of it is there.
 * All methods throw `JournalError`; errors of the functions given to them pass through.
 */
import { resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import { LiveIncident } from '../incident/fold/fold.ts';
import { nextId } from '../incident/record/id.ts';
import type { BodyOf, StoredRecord } from '../incident/record/record.ts';
import { freeSlug } from '../incident/record/slug.ts';
import { Act, type Random } from './act.ts';
import { type Adopted, adopt } from './adoption.ts';
import { Answers } from './answers.ts';
import { backUp } from './backup.ts';
import { connect } from './connection.ts';
import { Drafts } from './drafts.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { FOLLOW_EVERY, type Follower, follow } from './follow.ts';
import type { IncidentSummary } from './incident-summary.ts';
import type { IncidentsWanted } from './incident-table.ts';
import { type Inspection, inspect } from './inspection.ts';
import { explained } from './journal-error.ts';
import { LiveIncidents } from './live-incidents.ts';
import { meantTags } from './meant-tags.ts';
import { Measured } from './measured.ts';
import type { Mentions } from './mention.ts';
import { passage } from './passage.ts';
import type { Hit, HitsWanted } from './passage-search.ts';
import { Projections } from './projections.ts';
import { readQuery } from './query.ts';
import { fromRow } from './record-row.ts';
import { RecordTable } from './record-table.ts';
import { refresh } from './refresh.ts';
import { Transactions } from './transactions.ts';
import { Wipe } from './wipe.ts';
import type { Writing } from './writing.ts';

export interface JournalOptions {
  readonly path: string;
  /** Gives UTC milliseconds. */
  readonly clock: () => number;
  readonly random: Random;
}

/** Where a search found something, with one line of the text around it. */
export interface Found extends Omit<Hit, 'text' | 'marks'>, Excerpt {}

interface FoundWanted extends Partial<HitsWanted> {
  /** Of an excerpt, in UTF-16 units. */
  readonly length?: number;
}

/**
 * Opens the journal at `path`; creates it, readable by its owner only, where there is none.
 *
 * @throws JournalError when that cannot be done; what is not a journal is left as it is
 */
export function openJournal(options: JournalOptions): Journal {
  const path = resolve(options.path);
  const db = connect(path);
  try {
    return new Journal(db, { ...options, path });
  } catch (error) {
    db.close();
    throw explained(error, path);
  }
}

export class Journal {
  readonly path: string;
  readonly drafts: Drafts;
  readonly answers: Answers;
  readonly measured: Measured;
  readonly #db: Database;
  readonly #clock: () => number;
  readonly #random: Random;
  readonly #records: RecordTable;
  readonly #projections: Projections;
  readonly #lives: LiveIncidents;
  readonly #wipe: Wipe;
  readonly #transactions: Transactions;
  readonly #stops = new Set<() => void>();

  constructor(db: Database, { path, clock, random }: JournalOptions) {
    const records = new RecordTable(db);
    const projections = new Projections(db);
    const lives = new LiveIncidents(db, records);
    const wipe = new Wipe(db);
    refresh(db, records, projections);
    this.path = path;
    this.drafts = new Drafts(db, path, clock);
    this.answers = new Answers(db, path, clock);
    this.measured = new Measured(db, path, records);
    this.#db = db;
    this.#clock = clock;
    this.#random = random;
    this.#records = records;
    this.#projections = projections;
    this.#lives = lives;
    this.#wipe = wipe;
    this.#transactions = new Transactions(db, path, { records, projections, wipe }, lives);
  }

  /** All incidents, or those that are wanted, the latest first. */
  incidents(wanted: IncidentsWanted = {}): IncidentSummary[] {
    return this.#explaining(() => this.#projections.incidents.all(wanted));
  }

  /** How many incidents there are. */
  countIncidents(): number {
    return this.#explaining(() => this.#projections.incidents.count());
  }

  /** Those that nobody has resolved, the one last written to first. */
  unresolved(limit = Number.MAX_SAFE_INTEGER): IncidentSummary[] {
    return this.#explaining(() => this.#projections.incidents.inState(false, limit));
  }

  /** The resolved incident last written to. */
  lastResolved(): IncidentSummary | undefined {
    return this.#explaining(() => this.#projections.incidents.inState(true, 1)).at(0);
  }

  /**
   * The incidents that a name may mean, the latest first, at most `limit`: those with this slug or id;
   * where there are none, those whose slug begins so; where there are none either, whose slug holds it.
   */
  named(name: string, limit: number): IncidentSummary[] {
    return this.#explaining(() => this.#projections.incidents.named(name, limit));
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
   * `work` does not wait for anything: the other processes would have to wait for it.
   */
  act<T>({ incident, author }: { incident: string; author: string }, work: (act: Act) => T): T {
    return this.#transactions.run((write) =>
      work(this.#newAct(author, write(this.#lives.get(incident)))),
    );
  }

  /**
   * Records a new incident, and what `work` adds in the same act. Where the slug is taken, the
   * incident gets the first free one of `slug-2`, `slug-3`…
   */
  declare<T>(
    { author }: { author: string },
    declaration: BodyOf<'incident.declared'>,
    work: (act: Act) => T,
  ): T {
    const { incidents } = this.#projections;
    return this.#transactions.run((write) => {
      const act = this.#newAct(author, write(new LiveIncident(this.#newId())));
      const slug = freeSlug(declaration.slug, (taken) => incidents.hasSlug(taken));
      act.record({ type: 'incident.declared', body: { ...declaration, slug } });
      return work(act);
    });
  }

  /**
   * Takes records from elsewhere over as they are, all or none. What is known already stays; what
   * a redaction names is wiped, whichever of the two comes first.
   */
  adopt(records: readonly StoredRecord[]): Adopted {
    return this.#transactions.run((write) => {
      const writingTo = (id: string): Writing =>
        write(this.#records.newest(id) ? this.#lives.get(id) : new LiveIncident(id));
      return adopt(records, this.#records, writingTo);
    });
  }

  /**
   * The current texts that hold all of these words, the one recorded last first. A word may go on in the
   * text, and neither case nor accents make a difference.
   */
  search(typed: string, { limit = 100, length = 120, incident }: FoundWanted = {}): Found[] {
    const query = readQuery(typed);
    if (query === undefined) return [];
    return this.#explaining(() =>
      this.#projections.search.hits(query, { limit, incident }).map(({ text, marks, ...hit }) => ({
        ...hit,
        ...this.#placed(hit),
        ...excerpt(text, marks, length),
      })),
    );
  }

  /** How many a search finds; those beyond the limit are not counted. */
  countFound(typed: string, { limit = 1_000_000, incident }: Partial<HitsWanted> = {}): number {
    const query = readQuery(typed);
    if (query === undefined) return 0;
    return this.#explaining(() => this.#projections.search.count(query, { limit, incident }));
  }

  /**
   * The people and tags that stand in any incident, as they are written in a line: at most `limit` of
   * each, each once, the one used last first. Capital letters make another name, as in a line.
   *
   * @param except the id of an incident that is not asked
   */
  mentions({ limit = 300, except = '' } = {}): Mentions {
    const { mentions } = this.#projections;
    return this.#explaining(() => ({
      people: mentions.latest('person', { limit, except }),
      tags: mentions.latest('tag', { limit, except }),
    }));
  }

  /**
   * Ids of the incidents in which this tag stands, without regard to case and accents; where none has
   * exactly this one, those with tags that begin so.
   */
  tagged(tag: string): ReadonlySet<string> {
    return this.#explaining(() => {
      const { mentions } = this.#projections;
      return mentions.incidentsWith('tag', meantTags(tag, mentions.names('tag')));
    });
  }

  /** Ids of the incidents that other processes have written to since this was last asked. */
  poll(): readonly string[] {
    return this.#explaining(() => this.#lives.takeChanged());
  }

  /** Polls by itself until the function that it returns is called, or the journal is closed. */
  follow(follower: Follower, every = FOLLOW_EVERY): () => void {
    const stop = follow(() => this.poll(), follower, every);
    this.#stops.add(stop);
    return stop;
  }

  /**
   * Have the words of all redactions left the bytes of the files? Not while another process was
   * reading just then; each later act, and each opening, tries again.
   */
  get wipeIsComplete(): boolean {
    return this.#explaining(() => this.#wipe.isComplete);
  }

  /** Makes the list of incidents, the search index and the known names again from the records. */
  rebuild(): void {
    this.#transactions.run(() => {
      this.measured.forget();
      this.#projections.rebuild(this.#records);
    });
  }

  /** Reads the whole file and says what is wrong with it. */
  inspect(): Inspection {
    return this.#explaining(() => inspect(this.#db, this.#records, this.#projections));
  }

  /** Writes a copy to a new file, readable by its owner only. */
  backUp(path: string): void {
    backUp(this.#db, path);
  }

  close(): void {
    for (const stop of this.#stops) stop();
    this.#explaining(() => this.#db.close());
  }

  /** In a large journal of an older version, what is said of an entry may not be in its list yet. */
  #placed({ incident, sort, id, number }: Omit<Hit, 'text' | 'marks'>): Partial<Found> {
    if (sort !== 'entry' || number !== null) return {};
    const { text: _, ...placed } = passage(this.#lives.get(incident), { sort, id });
    return placed;
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
