import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';

const named = z.object({ id: z.string() });

/** The incidents whose projections are of an older schema. */
export class StaleTable {
  readonly #all: Statement<[]>;
  readonly #done: Statement<[string]>;
  readonly #clear: Statement<[]>;

  constructor(db: Database) {
    this.#all = db.prepare(
      `SELECT stale_incident.id FROM stale_incident LEFT JOIN incident USING (id)
       ORDER BY last_position DESC`,
    );
    this.#done = db.prepare('DELETE FROM stale_incident WHERE id = ?');
    this.#clear = db.prepare('DELETE FROM stale_incident');
  }

  get isEmpty(): boolean {
    return this.#all.get() === undefined;
  }

  /** Their ids, that of the incident last written to first. */
  all(): readonly string[] {
    return this.#all.all().map((row) => named.parse(row).id);
  }

  done(id: string): void {
    this.#done.run(id);
  }

  clear(): void {
    this.#clear.run();
  }
}
