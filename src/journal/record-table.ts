import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';
import { type NewRow, type RecordRow, recordRow } from './record-row.ts';

const COLUMNS = 'position, id, batch, incident, type, version, recorded_at, clock, author, body';

const newest = z.object({ recorded_at: z.int(), id: z.string() });
const named = z.object({ incident: z.string() });
const total = z.object({ last: z.int() });
const counted = z.object({ count: z.int() });
const listed = z.object({ value: z.string() });

/** Where an incident's next record comes after. */
export type Newest = z.infer<typeof newest>;

/** The statements on the table of records, each prepared once. */
export class RecordTable {
  readonly #insert: Statement<[NewRow]>;
  readonly #byId: Statement<[string]>;
  readonly #ofIncident: Statement<[string]>;
  readonly #after: Statement<[number]>;
  readonly #newest: Statement<[string]>;
  readonly #incidents: Statement<[]>;
  readonly #last: Statement<[]>;
  readonly #lastOf: Statement<[string]>;
  readonly #count: Statement<[]>;
  readonly #redacted: Statement<[string]>;
  readonly #ofFrame: Statement<[string]>;
  readonly #bySource: Statement<[string]>;
  readonly #bySourceIn: Statement<[string, string]>;
  readonly #marksOfAct: Statement<[{ incident: string; batch: string }]>;
  readonly #allow: Statement<[string]>;
  readonly #overwrite: Statement<[{ id: string; body: string }]>;
  readonly #forbid: Statement<[]>;

  constructor(db: Database) {
    this.#insert = db.prepare(
      `INSERT INTO record (id, batch, incident, type, version, recorded_at, clock, author, body)
       VALUES (@id, @batch, @incident, @type, @version, @recorded_at, @clock, @author, @body)`,
    );
    this.#byId = db.prepare(`SELECT ${COLUMNS} FROM record WHERE id = ?`);
    this.#ofIncident = db.prepare(
      `SELECT ${COLUMNS} FROM record WHERE incident = ? ORDER BY recorded_at, id`,
    );
    this.#after = db.prepare(`SELECT ${COLUMNS} FROM record WHERE position > ? ORDER BY position`);
    this.#newest = db.prepare(
      `SELECT recorded_at, id FROM record WHERE incident = ?
       ORDER BY recorded_at DESC, id DESC LIMIT 1`,
    );
    this.#incidents = db.prepare('SELECT DISTINCT incident FROM record ORDER BY incident');
    this.#last = db.prepare('SELECT coalesce(max(position), 0) AS last FROM record');
    this.#lastOf = db.prepare(
      'SELECT coalesce(max(position), 0) AS last FROM record WHERE incident = ?',
    );
    this.#count = db.prepare('SELECT count(*) AS count FROM record');
    this.#redacted = db.prepare(
      `SELECT name.value FROM record, json_each(record.body, '$.records') AS name
       WHERE incident = ? AND record.type = 'records.redacted' AND version = 1`,
    );
    this.#ofFrame = db.prepare(
      `SELECT ${COLUMNS} FROM record WHERE incident = ? AND type NOT LIKE 'entry.%'
       ORDER BY recorded_at, id`,
    );
    const hasKey = `body ->> '$.source.key' = ?`;
    this.#bySource = db.prepare(
      `SELECT ${COLUMNS} FROM record WHERE ${hasKey} ORDER BY recorded_at, id`,
    );
    // The plus keeps SQLite from going through the whole incident, which is in order already.
    this.#bySourceIn = db.prepare(
      `SELECT ${COLUMNS} FROM record WHERE ${hasKey} AND +incident = ? ORDER BY recorded_at, id`,
    );
    this.#marksOfAct = db.prepare(
      `SELECT ${COLUMNS} FROM record
       WHERE incident = @incident
         AND type IN ('act.undone', 'act.redone', 'incident.declared', 'records.redacted')
         AND (batch = @batch OR body ->> '$.batch' = @batch)
       ORDER BY recorded_at, id`,
    );
    this.#allow = db.prepare('INSERT INTO wiping (record) VALUES (?)');
    this.#overwrite = db.prepare('UPDATE record SET body = @body WHERE id = @id');
    this.#forbid = db.prepare('DELETE FROM wiping');
  }

  /** Appends a record; its arrival position lies after all others. */
  insert(row: NewRow): number {
    return Number(this.#insert.run(row).lastInsertRowid);
  }

  get(id: string): RecordRow | undefined {
    const row = this.#byId.get(id);
    return row === undefined ? undefined : recordRow.parse(row);
  }

  /** All records of an incident, ordered by (recordedAt, id). */
  ofIncident(incident: string): readonly RecordRow[] {
    return this.#ofIncident.all(incident).map((row) => recordRow.parse(row));
  }

  /** The records of an incident that are about no entry, in the same order. */
  ofFrame(incident: string): readonly RecordRow[] {
    return this.#ofFrame.all(incident).map((row) => recordRow.parse(row));
  }

  /** All records that arrived after this position, in the order of arrival. */
  after(position: number): readonly RecordRow[] {
    return this.#after.all(position).map((row) => recordRow.parse(row));
  }

  newest(incident: string): Newest | undefined {
    const row = this.#newest.get(incident);
    return row === undefined ? undefined : newest.parse(row);
  }

  incidents(): readonly string[] {
    return this.#incidents.all().map((row) => named.parse(row).incident);
  }

  /** The newest arrival position, of all incidents or of one; 0 where there is none. */
  lastPosition(incident?: string): number {
    return total.parse(incident === undefined ? this.#last.get() : this.#lastOf.get(incident)).last;
  }

  /** How many records there are, of all incidents. */
  count(): number {
    return counted.parse(this.#count.get()).count;
  }

  /** The ids that the redactions of this incident name. */
  redacted(incident: string): ReadonlySet<string> {
    return new Set(this.#redacted.all(incident).map((row) => listed.parse(row).value));
  }

  /** The records that took over what has this key in its source: of any incident, or of one. */
  bySource(key: string, incident?: string): readonly RecordRow[] {
    const rows =
      incident === undefined ? this.#bySource.all(key) : this.#bySourceIn.all(key, incident);
    return rows.map((row) => recordRow.parse(row));
  }

  /** Does an act count as absent? */
  isUndone(incident: string, batch: string): boolean {
    const rows = this.#marksOfAct.all({ incident, batch }).map((row) => recordRow.parse(row));
    // What cannot be undone stands, whatever a record says.
    if (rows.some((row) => row.batch === batch)) return false;
    return rows.at(-1)?.type === 'act.undone';
  }

  /** Replaces the body of a record. Inside a transaction, and for a redaction only. */
  overwrite(id: string, body: string): void {
    this.#allow.run(id);
    this.#overwrite.run({ id, body });
    this.#forbid.run();
  }
}
