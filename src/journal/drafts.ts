import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';
import { type Explaining, explaining } from './journal-error.ts';

/** A line that was typed but not logged. Times are UTC milliseconds. */
const draft = z.object({
  /** `null` where there is no incident yet. */
  incident: z.string().transform((id) => (id === '' ? null : id)),
  /** Names the terminal session that it was typed in. */
  session: z.string(),
  /** Its place among the drafts of its session: the line that is typed stands first. */
  position: z.int(),
  /** The process that it was typed into. */
  pid: z.int(),
  text: z.string(),
  /** It stood at the prompt no more, and was not thrown away either. */
  isPutAway: z.int().transform((flag) => flag === 1),
  /** When its first key was pressed. */
  startedAt: z.int(),
  savedAt: z.int(),
});
export type Draft = z.output<typeof draft>;
type DraftRow = z.input<typeof draft>;
export type DraftLine = Pick<Draft, 'text' | 'isPutAway' | 'startedAt'>;
export type DraftKey = Pick<Draft, 'incident' | 'session'>;
type RowKey = Pick<DraftRow, 'incident' | 'session'>;
type Heir = Pick<Draft, 'session' | 'pid'>;

const COLUMNS = `incident, session, position, pid, text, is_put_away AS isPutAway,
  started_at AS startedAt, saved_at AS savedAt`;

/** Unfinished lines, by incident and terminal session. All methods throw JournalError. */
export class Drafts {
  readonly #db: Database;
  readonly #explaining: Explaining;
  readonly #clock: () => number;
  readonly #insert: Statement<[DraftRow]>;
  readonly #remove: Statement<[RowKey]>;
  readonly #inherit: Statement<[RowKey & { heir: string; pid: number }]>;
  readonly #ofIncident: Statement<[string]>;

  constructor(db: Database, path: string, clock: () => number) {
    this.#db = db;
    this.#explaining = explaining(path);
    this.#clock = clock;
    this.#insert = db.prepare(
      `INSERT INTO draft (session, incident, position, pid, text, is_put_away, started_at, saved_at)
       VALUES (@session, @incident, @position, @pid, @text, @isPutAway, @startedAt, @savedAt)`,
    );
    this.#remove = db.prepare(
      'DELETE FROM draft WHERE session = @session AND incident = @incident',
    );
    this.#inherit = db.prepare(
      `UPDATE OR REPLACE draft SET session = @heir, pid = @pid
       WHERE session = @session AND incident = @incident RETURNING ${COLUMNS}`,
    );
    this.#ofIncident = db.prepare(
      `SELECT ${COLUMNS} FROM draft WHERE incident = ? ORDER BY saved_at DESC, session, position`,
    );
  }

  /** Keeps the lines of a session as they are now, in place of those before. It waits for nobody. */
  keep({ incident, session, pid }: DraftKey & Heir, lines: readonly DraftLine[]): void {
    const key = { incident: incident ?? '', session };
    const savedAt = this.#clock();
    const write = this.#db.transaction(() => {
      this.#remove.run(key);
      for (const [position, { text, isPutAway, startedAt }] of lines.entries()) {
        const flag = isPutAway ? 1 : 0;
        this.#insert.run({ ...key, position, pid, text, isPutAway: flag, startedAt, savedAt });
      }
    });
    this.#explaining(() => this.#withoutWaiting(() => write.immediate()));
  }

  /** All drafts of an incident, or of the time before any: the latest session first, each in order. */
  of(incident: string | null): Draft[] {
    return understood(this.#explaining(() => this.#ofIncident.all(incident ?? '')));
  }

  /**
   * Makes another session's drafts this one's and returns them, in order: of several that want the
   * same, one gets them, and at no moment they are nobody's. Those that this one has give way.
   */
  inherit({ incident, session }: DraftKey, heir: Heir): Draft[] {
    const from = { incident: incident ?? '', session, heir: heir.session, pid: heir.pid };
    const rows = this.#explaining(() => this.#inherit.all(from));
    return understood(rows).sort((a, b) => a.position - b.position);
  }

  /** Whoever types must not be held up by others' writing: a draft can be kept a moment later. */
  #withoutWaiting(work: () => void): void {
    const patience = this.#db.pragma('busy_timeout', { simple: true });
    this.#db.pragma('busy_timeout = 0');
    try {
      work();
    } finally {
      this.#db.pragma(`busy_timeout = ${patience}`);
    }
  }
}

/** A row that cannot be understood keeps nobody from the others. */
function understood(rows: readonly unknown[]): Draft[] {
  return rows.flatMap((row) => {
    const { data } = draft.safeParse(row);
    return data === undefined ? [] : data;
  });
}
