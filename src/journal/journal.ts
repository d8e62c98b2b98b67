/**
 * The journal: an append-only file of records, which any number of processes may write to. What
 * `act`, `declare` and `adopt` return for is on the disk; when they throw, nothing of it is there.
 * All methods throw `JournalError`; errors of the functions given to them pass through.
 */
import { resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { LiveIncident } from '../incident/fold/fold.ts';
import type { BodyOf, StoredRecord } from '../incident/record/record.ts';
import type { Act, Random } from './act.ts';
import type { Adopted } from './adoption.ts';
import { Answers } from './answers.ts';
import { backUp } from './backup.ts';
import { connect } from './connection.ts';
import { Drafts } from './drafts.ts';
import { FOLLOW_EVERY, type Follower, follow } from './follow.ts';
import type { IncidentSummary } from './incident-summary.ts';
import type { IncidentsWanted } from './incident-table.ts';
import { type Inspection, inspect } from './inspection.ts';
import type { Intake } from './intake.ts';
import { type Explaining, explained, explaining } from './journal-error.ts';
import { LiveIncidents } from './live-incidents.ts';
import { Measured } from './measured.ts';
import type { Mentions } from './mention.ts';
import type { HitsWanted } from './passage-search.ts';
import { Projections } from './projections.ts';
import { fromRow } from './record-row.ts';
import { RecordTable } from './record-table.ts';
import { Recorder } from './recorder.ts';
import { refresh } from './refresh.ts';
import { SourceLookup, type Sources } from './sources.ts';
import { type Found, type FoundWanted, TextSearch } from './text-search.ts';
import { Transactions } from './transactions.ts';
import { Wipe } from './wipe.ts';

export interface JournalOptions {
  readonly path: string;
  /** Gives UTC milliseconds. */
  readonly clock: () => number;
  readonly random: Random;
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
  readonly #records: RecordTable;
  readonly #projections: Projections;
  readonly #lives: LiveIncidents;
  readonly #texts: TextSearch;
  readonly #wipe: Wipe;
  readonly #transactions: Transactions;
  readonly #recorder: Recorder;
  readonly #explaining: Explaining;
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
    this.#records = records;
    this.#projections = projections;
    this.#lives = lives;
    this.#texts = new TextSearch(projections.search, lives);
    this.#wipe = wipe;
    const { incidents } = projections;
    const transactions = new Transactions(db, path, { records, projections, wipe }, lives);
    this.#transactions = transactions;
    this.#recorder = new Recorder({ records, incidents, lives, transactions, clock, random });
    this.#explaining = explaining(path);
  }

  /** All incidents, or those that are wanted, the latest first. */
  incidents(wanted: IncidentsWanted = {}): IncidentSummary[] {
    return this.#explaining(() => this.#projections.incidents.all(wanted));
  }

  /** The ids of the same, in the same order. */
  incidentIds(wanted: IncidentsWanted = {}): readonly string[] {
    return this.#explaining(() => this.#projections.incidents.ids(wanted));
  }

  /** How many incidents there are. */
  countIncidents(): number {
    return this.#explaining(() => this.#projections.incidents.count());
  }

  /**
   * Those that nobody has resolved, the one last written to first. One that was only imported is none of
   * them: it is over, also where its source does not say when.
   */
  unresolved(limit = Number.MAX_SAFE_INTEGER): IncidentSummary[] {
    return this.#explaining(() => this.#projections.incidents.running(limit));
  }

  /**
   * The incident last written to, whatever its state.
   *
   * @param isTold one that was only imported counts as well; else only where there is no other
   */
  lastWritten({ isTold }: { readonly isTold: boolean }): IncidentSummary | undefined {
    return this.#explaining(() => this.#projections.incidents.lastWritten({ isTold }));
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

  /** Finds what was recorded of sources, as long as nobody else writes. */
  sources(): Sources {
    const lookup = new SourceLookup(this.#records);
    return { sourced: (key, incident) => this.#explaining(() => lookup.sourced(key, incident)) };
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
    return this.#recorder.act(incident, author, work);
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
    return this.#recorder.declare(author, declaration, work);
  }

  /**
   * Records what comes from elsewhere into any number of incidents: all of it, or, when `work` throws,
   * nothing. To each of them it is one act of a person. `work` does not wait for anything.
   */
  takeIn<T>({ author }: { author: string }, work: (intake: Intake) => T): T {
    return this.#recorder.takeIn(author, work);
  }

  /**
   * Takes records from elsewhere over as they are, all or none. What is known already stays; what
   * a redaction names is wiped, whichever of the two comes first.
   */
  adopt(records: readonly StoredRecord[]): Adopted {
    return this.#recorder.adopt(records);
  }

  /**
   * The current texts that hold all of these words, the one recorded last first. A word may go on in the
   * text, and neither case nor accents make a difference.
   */
  search(typed: string, wanted: FoundWanted = {}): Found[] {
    return this.#explaining(() => this.#texts.find(typed, wanted));
  }

  /** How many a search finds; those beyond the limit are not counted. */
  countFound(typed: string, wanted: Partial<HitsWanted> = {}): number {
    return this.#explaining(() => this.#texts.count(typed, wanted));
  }

  /**
   * The people and tags that stand in any incident, as they are written in a line: at most `limit` of
   * each, each once, the one used last first. Capital letters make another name, as in a line.
   *
   * @param except the id of an incident that is not asked
   */
  mentions({ limit = 300, except = '' } = {}): Mentions {
    return this.#explaining(() => this.#projections.mentions.all({ limit, except }));
  }

  /**
   * Ids of the incidents in which this tag stands, without regard to case and accents; where none has
   * exactly this one, those with tags that begin so.
   */
  tagged(tag: string): ReadonlySet<string> {
    return this.#explaining(() => this.#projections.mentions.tagged(tag));
  }

  /** The services that are affected in any incident, each once, by the alphabet. */
  services(): readonly string[] {
    return this.#explaining(() => this.#projections.incidents.services());
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
}
