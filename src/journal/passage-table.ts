import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';
import type { Subject } from '../incident/incident.ts';
import type { Query } from './query.ts';

const place = z.object({ position: z.int(), text: z.string() });
const hit = z.object({
  incident: z.string(),
  sort: z.enum(['facts', 'entry', 'followup', 'section']),
  id: z.string(),
  text: z.string(),
});

/** A thing whose text matches a search. */
export type Hit = z.infer<typeof hit>;

interface Key extends Subject {
  readonly incident: string;
}

const HOLDS_ALL_PARTS = `NOT EXISTS (
  SELECT 1 FROM json_each(@parts) AS part WHERE instr(passage.text, part.value) = 0)`;

/**
 * The texts as they stand, and their full-text index: a projection of the records. The index takes
 * its text from the table ("external content"), so both change together, here and nowhere else.
 */
export class PassageTable {
  readonly #find: Statement<[Key]>;
  readonly #add: Statement<[Key & { text: string }]>;
  readonly #remove: Statement<[number]>;
  readonly #index: Statement<[number, string]>;
  readonly #unindex: Statement<[number, string]>;
  readonly #searchWords: Statement<[{ words: string; parts: string; limit: number }]>;
  readonly #searchParts: Statement<[{ parts: string; limit: number }]>;
  readonly #reindex: Statement<[]>;
  readonly #clear: readonly Statement<[]>[];

  constructor(db: Database) {
    this.#find = db.prepare(
      `SELECT position, text FROM passage
       WHERE incident = @incident AND sort = @sort AND id = @id`,
    );
    this.#add = db.prepare(
      'INSERT INTO passage (incident, sort, id, text) VALUES (@incident, @sort, @id, @text)',
    );
    this.#remove = db.prepare('DELETE FROM passage WHERE position = ?');
    this.#index = db.prepare('INSERT INTO passage_words (rowid, text) VALUES (?, ?)');
    this.#unindex = db.prepare(
      `INSERT INTO passage_words (passage_words, rowid, text) VALUES ('delete', ?, ?)`,
    );
    this.#searchWords = db.prepare(
      `SELECT incident, sort, id, passage.text
       FROM passage_words JOIN passage ON passage.position = passage_words.rowid
       WHERE passage_words MATCH @words AND ${HOLDS_ALL_PARTS}
       ORDER BY rank, passage.position LIMIT @limit`,
    );
    this.#searchParts = db.prepare(
      `SELECT incident, sort, id, text FROM passage
       WHERE ${HOLDS_ALL_PARTS} ORDER BY position LIMIT @limit`,
    );
    this.#reindex = db.prepare(`INSERT INTO passage_words (passage_words) VALUES ('rebuild')`);
    this.#clear = [
      db.prepare(`INSERT INTO passage_words (passage_words) VALUES ('delete-all')`),
      db.prepare('DELETE FROM passage'),
    ];
  }

  /** Makes `text` what the thing is found by; an empty one takes it out. */
  put(incident: string, subject: Subject, text: string): void {
    const key = { incident, sort: subject.sort, id: subject.id };
    const row = this.#find.get(key);
    if (row !== undefined) {
      const before = place.parse(row);
      if (before.text === text) return;
      this.#unindex.run(before.position, before.text);
      this.#remove.run(before.position);
    }
    if (text === '') return;
    const { lastInsertRowid } = this.#add.run({ ...key, text });
    this.#index.run(Number(lastInsertRowid), text);
  }

  /** The things that hold all that is asked for, best first. */
  search({ words, parts }: Query, limit: number): readonly Hit[] {
    const rows =
      words === ''
        ? this.#searchParts.all({ parts: JSON.stringify(parts), limit })
        : this.#searchWords.all({ words, parts: JSON.stringify(parts), limit });
    return rows.map((row) => hit.parse(row));
  }

  /**
   * Makes the index again, from all texts. After a redaction: for all its secure-delete option, the
   * index keeps some words of deleted texts as the borders of its pages.
   */
  reindex(): void {
    this.#reindex.run();
  }

  clear(): void {
    for (const statement of this.#clear) statement.run();
  }
}
