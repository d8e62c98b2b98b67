import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';
import type { Subject } from '../incident/incident.ts';
import { KINDS } from '../incident/record/vocabulary.ts';
import type { Passage } from './passage.ts';

/** The columns of a passage, as they are read. */
export const PASSAGE_COLUMNS = `passage.text, passage.number, passage.kind, passage.label,
  passage.at, passage.is_about AS isAbout`;
export const passageRow = z.object({
  text: z.string(),
  number: z.int().nullable(),
  kind: z.enum(KINDS).nullable(),
  label: z.string().nullable(),
  at: z.int().nullable(),
  isAbout: z.int().transform((bit) => bit === 1),
});
const placed = passageRow.extend({ position: z.int() });

interface Key extends Subject {
  readonly incident: string;
}

type Row = z.input<typeof passageRow>;

/**
 * The texts as they stand, and their full-text index: a projection of the records. The index takes
 * its text from the table ("external content"), so both change together, here and nowhere else. A
 * thing keeps the position that it first had: they are in the order of recording.
 */
export class PassageTable {
  readonly #find: Statement<[Key]>;
  readonly #add: Statement<[Key & Row]>;
  readonly #change: Statement<[Row & { position: number }]>;
  readonly #remove: Statement<[number]>;
  readonly #index: Statement<[number, string]>;
  readonly #unindex: Statement<[number, string]>;
  readonly #reindex: Statement<[]>;
  readonly #clear: readonly Statement<[]>[];

  constructor(db: Database) {
    this.#find = db.prepare(
      `SELECT position, ${PASSAGE_COLUMNS} FROM passage
       WHERE incident = @incident AND sort = @sort AND id = @id`,
    );
    this.#add = db.prepare(
      `INSERT INTO passage (incident, sort, id, text, number, kind, label, at, is_about)
       VALUES (@incident, @sort, @id, @text, @number, @kind, @label, @at, @isAbout)`,
    );
    this.#change = db.prepare(
      `UPDATE passage SET text = @text, number = @number, kind = @kind, label = @label, at = @at,
         is_about = @isAbout
       WHERE position = @position`,
    );
    this.#remove = db.prepare('DELETE FROM passage WHERE position = ?');
    this.#index = db.prepare('INSERT INTO passage_words (rowid, text) VALUES (?, ?)');
    this.#unindex = db.prepare(
      `INSERT INTO passage_words (passage_words, rowid, text) VALUES ('delete', ?, ?)`,
    );
    this.#reindex = db.prepare(`INSERT INTO passage_words (passage_words) VALUES ('rebuild')`);
    this.#clear = [
      db.prepare(`INSERT INTO passage_words (passage_words) VALUES ('delete-all')`),
      db.prepare('DELETE FROM passage'),
    ];
  }

  /** Makes this what the thing is found by; an empty text takes it out. */
  put(incident: string, { sort, id }: Subject, passage: Passage): void {
    const key = { incident, sort, id };
    const row = { ...passage, isAbout: passage.isAbout ? 1 : 0 };
    const found = this.#find.get(key);
    if (found !== undefined) this.#replace(placed.parse(found), passage, row);
    else if (passage.text !== '') {
      const { lastInsertRowid } = this.#add.run({ ...key, ...row });
      this.#index.run(Number(lastInsertRowid), passage.text);
    }
  }

  #replace(before: z.output<typeof placed>, after: Passage, row: Row): void {
    const { position } = before;
    const isSameText = before.text === after.text;
    if (isSameText && isSamePlace(before, after)) return;
    if (!isSameText) this.#unindex.run(position, before.text);
    if (after.text === '') {
      this.#remove.run(position);
      return;
    }
    this.#change.run({ ...row, position });
    if (!isSameText) this.#index.run(position, after.text);
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

function isSamePlace(a: Passage, b: Passage): boolean {
  return (
    a.number === b.number &&
    a.kind === b.kind &&
    a.label === b.label &&
    a.at === b.at &&
    a.isAbout === b.isAbout
  );
}
