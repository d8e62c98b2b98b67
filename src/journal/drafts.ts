import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';
import { explained } from './journal-error.ts';

/** A line that was typed but not logged. Times are UTC milliseconds. */
const draft = z.object({
  /** `null` where there is no incident yet. */
  incident: z.string().transform((id) => (id === '' ? null : id)),
  /** Names the terminal session that it was typed in. */
  session: z.string(),
  /** The process that it was typed into. */
  pid: z.int(),
  text: z.string(),
  /** When its first key was pressed. */
  startedAt: z.int(),
  savedAt: z.int(),
});
export type Draft = z.output<typeof draft>;
type DraftRow = z.input<typeof draft>;
export type DraftKey = Pick<Draft, 'incident' | 'session'>;
type RowKey = Pick<DraftRow, 'incident' | 'session'>;

const COLUMNS = 'incident, session, pid, text, started_at AS startedAt, saved_at AS savedAt';

/** Unfinished lines, one per incident and terminal session. All methods throw JournalError. */
export class Drafts {
  readonly #path: string;
  readonly #clock: () => number;
  readonly #save: Statement<[DraftRow]>;
  readonly #take: Statement<[RowKey]>;
  readonly #all: Statement<[]>;
  readonly #inherit: Statement<[RowKey & { heir: string; pid: number }]>;

  constructor(db: Database, path: string, clock: () => number) {
    this.#path = path;
    this.#clock = clock;
    this.#save = db.prepare(
      `INSERT OR REPLACE INTO draft (session, incident, pid, text, started_at, saved_at)
       VALUES (@session, @incident, @pid, @text, @startedAt, @savedAt)`,
    );
    this.#take = db.prepare(
      `DELETE FROM draft WHERE session = @session AND incident = @incident RETURNING ${COLUMNS}`,
    );
    this.#inherit = db.prepare(
      `UPDATE OR REPLACE draft SET session = @heir, pid = @pid
       WHERE session = @session AND incident = @incident RETURNING ${COLUMNS}`,
    );
    this.#all = db.prepare(
      `SELECT ${COLUMNS} FROM draft ORDER BY saved_at DESC, session, incident`,
    );
  }

  /** Keeps the line as it is now; an empty one is removed. */
  save(line: Omit<Draft, 'savedAt'>): void {
    if (line.text === '') {
      this.take(line);
      return;
    }
    const row = { ...line, incident: line.incident ?? '', savedAt: this.#clock() };
    this.#explaining(() => this.#save.run(row));
  }

  /** The drafts of sessions that are no more, the latest first. */
  orphans(isAlive: (session: string) => boolean): Draft[] {
    const rows = this.#explaining(() => this.#all.all());
    return rows.map((row) => draft.parse(row)).filter(({ session }) => !isAlive(session));
  }

  /**
   * Makes another session's draft this one's and returns it: of several that want the same one, one
   * gets it, and at no moment it is nobody's. A draft that this one has gives way to it.
   */
  inherit(
    { incident, session }: DraftKey,
    heir: Pick<Draft, 'session' | 'pid'>,
  ): Draft | undefined {
    const from = { incident: incident ?? '', session, heir: heir.session, pid: heir.pid };
    const row = this.#explaining(() => this.#inherit.get(from));
    return row === undefined ? undefined : draft.parse(row);
  }

  /** Removes a draft and returns it: of several processes that take the same one, one gets it. */
  take({ incident, session }: DraftKey): Draft | undefined {
    const row = this.#explaining(() => this.#take.get({ incident: incident ?? '', session }));
    return row === undefined ? undefined : draft.parse(row);
  }

  #explaining<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explained(error, this.#path);
    }
  }
}
