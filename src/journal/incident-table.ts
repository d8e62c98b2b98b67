import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';
import type { IncidentSummary } from './incident-summary.ts';

/** A row, as the file's STRICT table holds it: no other types can stand in these columns. */
interface IncidentRow
  extends Omit<
    IncidentSummary,
    'severities' | 'services' | 'isStartAbout' | 'isResolved' | 'isImported'
  > {
  /** JSON arrays. */
  readonly severities: string;
  readonly services: string;
  readonly isStartAbout: 0 | 1;
  readonly isResolved: 0 | 1;
  readonly isImported: 0 | 1;
}

const names = z.array(z.string());
const counted = z.object({ count: z.int() });

const SELECT = `SELECT id, slug, title, severity, severities, services, zone,
  began_at AS beganAt, started_at AS startedAt, is_start_about AS isStartAbout, declared_at AS declaredAt,
  resolved_at AS resolvedAt, is_resolved AS isResolved, is_imported AS isImported, entries,
  last_written_at AS lastWrittenAt, last_position AS lastPosition
  FROM incident`;
const BEGAN = 'coalesce(began_at, last_written_at)';
const LATEST_FIRST = `ORDER BY ${BEGAN} DESC, last_position DESC`;

/** Which incidents of all; what is absent does not matter. */
export interface IncidentsWanted {
  readonly isResolved?: boolean | undefined;
  /** They began, or where that is not known were written to, from this instant to that one: UTC milliseconds. */
  readonly from?: number | undefined;
  readonly until?: number | undefined;
  /** They ever had one of these. */
  readonly severities?: readonly string[];
  readonly ids?: ReadonlySet<string> | undefined;
  /** At most so many. */
  readonly limit?: number | undefined;
}

const HAD_SEVERITY = `EXISTS (
  SELECT 1 FROM json_each(severities) AS had, json_each(@severities) AS asked
  WHERE had.value = asked.value)`;

/** Behind every slug that begins with what it is put behind. */
const BEYOND = '\u{10ffff}';

/** The list of incidents: a projection of the records. */
export class IncidentTable {
  readonly #db: Database;
  readonly #put: Statement<[IncidentRow]>;
  readonly #bySlug: Statement<[string]>;

  constructor(db: Database) {
    this.#db = db;
    this.#put = db.prepare(
      `INSERT OR REPLACE INTO incident
       (id, slug, title, severity, severities, services, zone, began_at, started_at,
        is_start_about, declared_at, resolved_at, is_resolved, is_imported, entries, last_written_at, last_position)
       VALUES (@id, @slug, @title, @severity, @severities, @services, @zone, @beganAt, @startedAt,
        @isStartAbout, @declaredAt, @resolvedAt, @isResolved, @isImported, @entries, @lastWrittenAt,
        @lastPosition)`,
    );
    this.#bySlug = db.prepare('SELECT 1 FROM incident WHERE slug = ?');
  }

  put(summary: IncidentSummary): void {
    this.#put.run({
      ...summary,
      severities: JSON.stringify(summary.severities),
      services: JSON.stringify(summary.services),
      isStartAbout: summary.isStartAbout ? 1 : 0,
      isResolved: summary.isResolved ? 1 : 0,
      isImported: summary.isImported ? 1 : 0,
    });
  }

  /** The latest first: by when they began, else by the last writing; among equals the last written to. */
  all(wanted: IncidentsWanted): IncidentSummary[] {
    return this.#read(...asked(wanted));
  }

  /** The ids of the same, in the same order. */
  ids(wanted: IncidentsWanted): readonly string[] {
    const [end, values] = asked(wanted);
    const ids = this.#db.prepare<[Asked], string>(`SELECT id FROM incident ${end}`).pluck();
    return ids.all(values);
  }

  count(): number {
    return counted.parse(this.#db.prepare('SELECT count(*) AS count FROM incident').get()).count;
  }

  /** Those that nobody has resolved, and that are told as they happen: the one last written to first. */
  running(limit: number): IncidentSummary[] {
    const end =
      'WHERE is_resolved = 0 AND is_imported = 0 ORDER BY last_position DESC LIMIT @limit';
    return this.#read(end, { limit });
  }

  /** @param isTold one that was only imported counts as well */
  lastWritten({ isTold }: { readonly isTold: boolean }): IncidentSummary | undefined {
    const order = isTold ? '' : 'is_imported,';
    return this.#read(`ORDER BY ${order} last_position DESC LIMIT 1`, {}).at(0);
  }

  /** Those with this slug or id; where there are none, whose slug begins so; else, whose slug holds it. */
  named(name: string, limit: number): IncidentSummary[] {
    if (name === '') return [];
    // As all slugs are.
    const lower = name.toLowerCase();
    for (const condition of [
      'slug = @lower OR id = @name',
      'slug >= @lower AND slug < @beyond',
      'instr(slug, @lower) > 0',
    ]) {
      const end = `WHERE ${condition} ${LATEST_FIRST} LIMIT @limit`;
      const found = this.#read(end, { name, beyond: lower + BEYOND, lower, limit });
      if (found.length > 0) return found;
    }
    return [];
  }

  /** All that are affected by any of them, each once, by the alphabet. */
  services(): readonly string[] {
    const services = this.#db.prepare<[], string>(
      `SELECT DISTINCT named.value FROM incident, json_each(incident.services) AS named
       ORDER BY named.value`,
    );
    return services.pluck().all();
  }

  hasSlug(slug: string): boolean {
    return this.#bySlug.get(slug) !== undefined;
  }

  clear(): void {
    this.#db.exec('DELETE FROM incident');
  }

  /** @param end of the statement; `values` may hold more than it asks for */
  #read(end: string, values: Asked): IncidentSummary[] {
    const rows = this.#db.prepare<[Asked], IncidentRow>(`${SELECT} ${end}`).all(values);
    const read = namesReader();
    // Not by a schema, row by row: a library holds ten thousand, and somebody waits for them.
    return rows.map((row) => ({
      ...row,
      severities: read(row.severities),
      services: read(row.services),
      isStartAbout: row.isStartAbout === 1,
      isResolved: row.isResolved === 1,
      isImported: row.isImported === 1,
    }));
  }
}

/** Reads JSON arrays of names; of many rows, most have the same few. */
function namesReader(): (json: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (json) => {
    const before = known.get(json);
    if (before !== undefined) return before;
    const read = names.parse(JSON.parse(json));
    known.set(json, read);
    return read;
  };
}

type Asked = Readonly<Record<string, string | number>>;

/** The end of a statement, and the values for it. */
function asked(wanted: IncidentsWanted): readonly [end: string, values: Asked] {
  const { severities = [], ids, isResolved, from, until, limit } = wanted;
  const conditions = [
    ...(isResolved === undefined ? [] : ['is_resolved = @resolved']),
    ...(from === undefined ? [] : [`${BEGAN} >= @from`]),
    ...(until === undefined ? [] : [`${BEGAN} <= @until`]),
    ...(severities.length === 0 ? [] : [HAD_SEVERITY]),
    ...(ids === undefined ? [] : ['id IN (SELECT value FROM json_each(@ids))']),
  ].map((condition, index) => `${index === 0 ? 'WHERE' : 'AND'} ${condition}`);
  const values = {
    ...{ resolved: isResolved === true ? 1 : 0, from: from ?? 0, until: until ?? 0 },
    severities: JSON.stringify(severities),
    ids: JSON.stringify([...(ids ?? [])]),
    limit: limit ?? -1,
  };
  return [`${conditions.join(' ')} ${LATEST_FIRST} LIMIT @limit`, values];
}
