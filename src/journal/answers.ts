import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { type Explaining, explaining } from './journal-error.ts';

const row = z.object({
  /** The id of the incident that was replayed. */
  incident: z.string(),
  /** The id of what was decided then; of several things that were decided at once, the first. */
  entry: z.string(),
  /** Who would have done so. */
  trainee: z.string(),
  /** The time in the replay, in UTC milliseconds. */
  at: z.int(),
  /** What the trainee would have done; as it was typed. */
  text: z.string(),
  /** When it was answered, in UTC milliseconds. */
  givenAt: z.int(),
});

/** What somebody in training would have done before a decision of the past. */
export type Answer = Readonly<z.infer<typeof row>>;

const KEEP = `INSERT INTO answer (incident, entry, trainee, at, text, given_at)
  VALUES (@incident, @entry, @trainee, @at, @text, @givenAt)
  ON CONFLICT (incident, trainee, entry)
  DO UPDATE SET at = excluded.at, text = excluded.text, given_at = excluded.given_at`;
const OF_INCIDENT = `SELECT incident, entry, trainee, at, text, given_at AS givenAt FROM answer
  WHERE incident = ? ORDER BY at, entry, trainee`;

/**
 * Answers of people in training. They are no part of the record: no export of an incident holds
 * them, and they may be deleted. All methods throw JournalError.
 */
export class Answers {
  readonly #db: Database;
  readonly #explaining: Explaining;
  readonly #clock: () => number;

  constructor(db: Database, path: string, clock: () => number) {
    this.#db = db;
    this.#explaining = explaining(path);
    this.#clock = clock;
  }

  /** Keeps an answer, in place of what the same trainee answered there before; it is on the disk then. */
  keep(answer: Omit<Answer, 'givenAt'>): void {
    const whole = { ...answer, givenAt: this.#clock() };
    const { trainee, text } = whole;
    // Columns of text have no place for half of a surrogate pair.
    const given = { ...whole, trainee: trainee.toWellFormed(), text: text.toWellFormed() };
    this.#explaining(() => this.#db.prepare<[Answer]>(KEEP).run(given));
  }

  /** All answers about an incident, in the order of its time. */
  of(incident: string): readonly Answer[] {
    const rows = this.#explaining(() => this.#db.prepare(OF_INCIDENT).all(incident));
    return rows.map((found) => row.parse(found));
  }
}
