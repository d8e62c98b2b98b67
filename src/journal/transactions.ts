import type { Database } from 'better-sqlite3';
import type { LiveIncident } from '../incident/fold/fold.ts';
import { explained } from './journal-error.ts';
import type { LiveIncidents } from './live-incidents.ts';
import { SievedWriting } from './sieved-writing.ts';
import { type Tables, Writing } from './writing.ts';

/** Begins the writing to an incident in the transaction that runs. */
export interface Write {
  (incident: LiveIncident): Writing;
  /** To a new one, in little memory however much is written to it. */
  sieved(id: string): SievedWriting;
}

/** Runs what writes: each time one transaction, durable when it returns, and gone when it throws. */
export class Transactions {
  readonly #db: Database;
  readonly #path: string;
  readonly #tables: Tables;
  readonly #lives: LiveIncidents;

  constructor(db: Database, path: string, tables: Tables, lives: LiveIncidents) {
    this.#db = db;
    this.#path = path;
    this.#tables = tables;
    this.#lives = lives;
  }

  /** Takes the write lock, catches up with the file, runs `work`, writes what follows, and commits. */
  run<T>(work: (write: Write) => T): T {
    if (this.#db.inTransaction) throw new Error('An act cannot be recorded inside another.');
    const writings: (Writing | SievedWriting)[] = [];
    const begun = <W extends Writing | SievedWriting>(writing: W): W => {
      writings.push(writing);
      return writing;
    };
    const write: Write = Object.assign(
      (incident: LiveIncident) => begun(new Writing(this.#tables, incident)),
      { sieved: (id: string) => begun(new SievedWriting(this.#tables, id)) },
    );
    const transaction = this.#db.transaction(() => {
      this.#lives.catchUp();
      const result = work(write);
      for (const writing of writings) writing.finish();
      return result;
    });
    try {
      const result = transaction.immediate();
      this.#keep(writings);
      return result;
    } catch (error) {
      for (const writing of writings) this.#discard(writing);
      throw explained(error, this.#path);
    }
  }

  #keep(writings: readonly (Writing | SievedWriting)[]): void {
    for (const writing of writings) writing.keepIn(this.#lives);
    this.#tables.wipe.attempt();
  }

  #discard(writing: Writing | SievedWriting): void {
    writing.close();
    this.#lives.drop(writing.id);
  }
}
