import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';
import {
  COMPARABLE_MEASURES,
  type ComparableLength,
  type Measurement,
  unmeasurable,
} from '../incident/measures/comparable.ts';

/** Grows when a measure is defined anew: then what is kept is of no use, and is made again. */
const VERSION = 1;

/** Milliseconds of a length that is known, of one that is only about known; or why there is none. */
type KeptLength = number | readonly ['about', number] | string;

interface Kept {
  readonly version: typeof VERSION;
  readonly isToldAfterwards: boolean;
  readonly lengths: readonly KeptLength[];
}

/** Somebody else has written there. */
const DAMAGED = 'what was measured is damaged';

/** As the file's STRICT table holds it: no other types can stand in these columns. */
interface MeasuredRow {
  readonly incident: string;
  readonly measures: string;
}

const behindRow = z.object({ id: z.string() });

/** What was measured of the incidents, as long as nothing more is recorded of them. */
export class MeasuredTable {
  readonly #put: Statement<[string, number, string]>;
  readonly #of: Statement<[string, number], MeasuredRow>;
  readonly #behind: Statement<[number]>;
  readonly #clear: Statement<[]>;

  constructor(db: Database) {
    this.#put = db.prepare(
      'INSERT OR REPLACE INTO measured (incident, last_position, measures) VALUES (?, ?, ?)',
    );
    this.#of = db.prepare(
      `SELECT incident, measures FROM json_each(?) AS asked JOIN measured ON incident = asked.value
       WHERE json_extract(measures, '$.version') = ?`,
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

  /** By the ids of the incidents. One that was written to since may be among them as it was. */
  of(ids: readonly string[]): ReadonlyMap<string, Measurement> {
    const rows = this.#of.all(JSON.stringify(ids), VERSION);
    const reasons = new Map<string, ComparableLength>();
    const known = new Map<string, Measurement>();
    for (const { incident, measures } of rows) {
      // Not by a schema, row by row: a library holds ten thousand, and somebody waits for them.
      const kept: unknown = JSON.parse(measures);
      known.set(incident, isKept(kept) ? measurement(kept, reasons) : unmeasurable(DAMAGED));
    }
    return known;
  }

  /** Ids of the incidents of which more is recorded than was measured; the one last written to first. */
  behind(): readonly string[] {
    return this.#behind.all(VERSION).map((row) => behindRow.parse(row).id);
  }
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'isToldAfterwards' in value &&
    typeof value.isToldAfterwards === 'boolean' &&
    'lengths' in value &&
    Array.isArray(value.lengths) &&
    value.lengths.length === COMPARABLE_MEASURES.length &&
    value.lengths.every(isKeptLength)
  );
}

function isKeptLength(value: unknown): value is KeptLength {
  if (!Array.isArray(value)) return typeof value === 'number' || typeof value === 'string';
  return value[0] === 'about' && typeof value[1] === 'number';
}

function keepable({ isToldAfterwards, lengths }: Measurement): Kept {
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

/** @param reasons those that were read before: most are the same few */
function measurement(
  { isToldAfterwards, lengths }: Kept,
  reasons: Map<string, ComparableLength>,
): Measurement {
  const missing = (reason: string) => {
    const length = reasons.get(reason) ?? { missing: reason };
    reasons.set(reason, length);
    return length;
  };
  return {
    isToldAfterwards,
    lengths: lengths.map((length) => {
      if (typeof length === 'string') return missing(length);
      if (typeof length === 'number') return { milliseconds: length, about: false };
      return { milliseconds: length[1], about: true };
    }),
  };
}
