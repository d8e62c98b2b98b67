import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';
import type { IncidentSummary } from './incident-summary.ts';

/** A JSON array in a column. */
const names = z
  .string()
  .transform((json): unknown => JSON.parse(json))
  .pipe(z.array(z.string()));

const incidentRow = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  severity: z.string().nullable(),
  services: names,
  zone: z.string(),
  startedAt: z.int().nullable(),
  declaredAt: z.int().nullable(),
  resolvedAt: z.int().nullable(),
  isResolved: z.int().transform((bit) => bit === 1),
  entries: z.int(),
  lastWrittenAt: z.int(),
  lastPosition: z.int(),
});

type IncidentRow = z.input<typeof incidentRow>;

/** The list of incidents: a projection of the records. */
export class IncidentTable {
  readonly #put: Statement<[IncidentRow]>;
  readonly #all: Statement<[]>;
  readonly #bySlug: Statement<[string]>;
  readonly #clear: Statement<[]>;

  constructor(db: Database) {
    this.#put = db.prepare(
      `INSERT OR REPLACE INTO incident
       (id, slug, title, severity, services, zone, started_at, declared_at, resolved_at,
        is_resolved, entries, last_written_at, last_position)
       VALUES (@id, @slug, @title, @severity, @services, @zone, @startedAt, @declaredAt,
        @resolvedAt, @isResolved, @entries, @lastWrittenAt, @lastPosition)`,
    );
    this.#all = db.prepare(
      `SELECT id, slug, title, severity, services, zone, started_at AS startedAt,
        declared_at AS declaredAt, resolved_at AS resolvedAt, is_resolved AS isResolved, entries,
        last_written_at AS lastWrittenAt, last_position AS lastPosition
       FROM incident
       ORDER BY coalesce(started_at, declared_at, last_written_at) DESC, last_position DESC`,
    );
    this.#bySlug = db.prepare('SELECT 1 FROM incident WHERE slug = ?');
    this.#clear = db.prepare('DELETE FROM incident');
  }

  put(summary: IncidentSummary): void {
    this.#put.run({
      ...summary,
      services: JSON.stringify(summary.services),
      isResolved: summary.isResolved ? 1 : 0,
    });
  }

  /** The latest first: by start, else by declaration, else by the last writing; among equals the last written to. */
  all(): IncidentSummary[] {
    return this.#all.all().map((row) => incidentRow.parse(row));
  }

  hasSlug(slug: string): boolean {
    return this.#bySlug.get(slug) !== undefined;
  }

  clear(): void {
    this.#clear.run();
  }
}
