import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';
import { COMPARABLE_MEASURES, type Measurement } from '../incident/measures/comparable.ts';

/** Grows when a measure is defined anew: then what is kept is of no use, and is made again. */
const VERSION = 1;

/** Milliseconds of a length that is known, of one that is only about known; or why there is none. */
const keptLength = z.union([z.int(), z.tuple([z.literal('about'), z.int()]), z.string()]);

const kept = z.object({
  version: z.literal(VERSION),
  isToldAfterwards: z.boolean(),
  lengths: z.array(keptLength).length(COMPARABLE_MEASURES.length),
});

const measuredRow = z.object({
  incident: z.string(),
  measures: z
    .string()
    .transform((json): unknown => JSON.parse(json))
    .pipe(kept),
});

const behindRow = z.object({ id: z.string() });

/** What was measured of the incidents, as long as nothing more is recorded of them. */
export class MeasuredTable {
  readonly #put: Statement<[string, number, string]>;
  readonly #all: Statement<[number]>;
  readonly #behind: Statement<[number]>;
  readonly #clear: Statement<[]>;

  constructor(db: Database) {
    this.#put = db.prepare(
      'INSERT OR REPLACE INTO measured (incident, last_position, measures) VALUES (?, ?, ?)',
    );
    this.#all = db.prepare(
      "SELECT incident, measures FROM measured WHERE json_extract(measures, '$.version') = ?",
    );
    this.#behind = db.prepare(
      `SELECT incident.id FROM incident LEFT JOIN measured ON measured.incident = incident.id
       WHERE measured.last_position IS NOT incident.last_position
        OR json_extract(measured.measures, '$.version') IS NOT ?
       ORDER BY incident.last_position DESC`,
    );
    this.#clear = db.prepare('DELETE FROM measured');
  }

  clear(): void {
    this.#clear.run();
  }

  /** @param position of the last of the records that were measured */
  put(incident: string, position: number, measurement: Measurement): void {
    this.#put.run(incident, position, JSON.stringify(keepable(measurement)));
  }

  /** By the incident's id. An incident that was written to since may be among them as it was. */
  all(): ReadonlyMap<string, Measurement> {
    const rows = this.#all.all(VERSION).map((row) => measuredRow.parse(row));
    return new Map(rows.map(({ incident, measures }) => [incident, measurement(measures)]));
  }

  /** Ids of the incidents of which more is recorded than was measured; the one last written to first. */
  behind(): readonly string[] {
    return this.#behind.all(VERSION).map((row) => behindRow.parse(row).id);
  }
}

function keepable({ isToldAfterwards, lengths }: Measurement): z.infer<typeof kept> {
  return {
    version: VERSION,
    isToldAfterwards,
    lengths: lengths.map((length) => {
      if ('missing' in length) return length.missing;
      const { milliseconds, about } = length;
      return about ? ['about', milliseconds] : milliseconds;
    }),
  };
}

function measurement({ isToldAfterwards, lengths }: z.infer<typeof kept>): Measurement {
  return {
    isToldAfterwards,
    lengths: lengths.map((length) => {
      if (typeof length === 'string') return { missing: length };
      if (typeof length === 'number') return { milliseconds: length, about: false };
      return { milliseconds: length[1], about: true };
    }),
  };
}
