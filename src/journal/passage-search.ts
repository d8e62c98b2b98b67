/** Looks for what stands in the passages. The newest come first, so that not all have to be put in order. */
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { type Mark, marksBetween, merged, placesOf } from './mark.ts';
import { PASSAGE_COLUMNS, passageRow } from './passage-table.ts';
import type { Query } from './query.ts';

const hitRow = passageRow.extend({
  incident: z.string(),
  slug: z.string(),
  title: z.string(),
  severity: z.string().nullable(),
  zone: z.string(),
  sort: z.enum(['facts', 'entry', 'followup', 'section']),
  id: z.string(),
  marked: z.string(),
});
const extent = z.object({ first: z.int().nullable(), last: z.int().nullable() });
const counted = z.object({ count: z.int() });

/** A thing whose text matches a search, and the incident that it is of. */
export interface Hit extends Omit<z.output<typeof hitRow>, 'marked'> {
  /** What was looked for, in the text, in order. */
  readonly marks: readonly Mark[];
}

/** Of all that match. */
export interface HitsWanted {
  /** At most so many. */
  readonly limit: number;
  /** The id of the incident that they are to be of. */
  readonly incident?: string | undefined;
}

/** They stand around what matches, while the text is on its way here; nobody types them. */
const OPEN = '\u0002';
const CLOSE = '\u0003';

export class PassageSearch {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The things that hold all that is asked for, the one recorded last first. */
  hits(query: Query, wanted: HitsWanted): readonly Hit[] {
    const { from, position, conditions } = matching(query, wanted);
    const isIndexed = query.words !== '';
    const found = this.#db.prepare(
      `SELECT passage.incident, passage.sort, passage.id, ${PASSAGE_COLUMNS}, incident.slug,
         incident.title, incident.severity, incident.zone,
         ${isIndexed ? 'highlight(passage_words, 0, @open, @close)' : 'passage.text'} AS marked
       FROM ${from} CROSS JOIN incident ON incident.id = passage.incident
       WHERE ${conditions} ORDER BY ${position} DESC LIMIT @limit`,
    );
    return found.all(this.#asked(query, wanted)).map((row) => {
      const { marked, ...hit } = hitRow.parse(row);
      const words = isIndexed ? marksBetween(marked, OPEN, CLOSE) : [];
      return { ...hit, marks: merged([...words, ...placesOf(query.parts, hit.text)]) };
    });
  }

  /** How many there are; those beyond the limit are not counted. */
  count(query: Query, wanted: HitsWanted): number {
    const { from, conditions } = matching(query, wanted);
    // All that is asked of the index alone it tells by itself.
    const isPlain = query.words !== '' && query.parts.length === 0 && wanted.incident === undefined;
    const found = this.#db.prepare(
      `SELECT count(*) AS count FROM (
         SELECT 1 FROM ${isPlain ? 'passage_words' : from} WHERE ${conditions} LIMIT @limit)`,
    );
    return counted.parse(found.get(this.#asked(query, wanted))).count;
  }

  #asked({ words, parts }: Query, { limit, incident }: HitsWanted) {
    const [part, ...more] = parts;
    return {
      ...{ words, part, more: JSON.stringify(more), limit, open: OPEN, close: CLOSE },
      ...(incident === undefined ? {} : { incident, ...this.#extent(incident) }),
    };
  }

  /** The positions between which the passages of an incident lie: mostly, no others lie there. */
  #extent(incident: string): { first: number; last: number } {
    const found = this.#db
      .prepare(
        'SELECT min(position) AS first, max(position) AS last FROM passage WHERE incident = ?',
      )
      .get(incident);
    const { first, last } = extent.parse(found);
    return { first: first ?? 0, last: last ?? 0 };
  }
}

/** What is asked for, as SQL: the index stands first, so that the passages are read only for what it gives. */
function matching({ words, parts }: Query, { incident }: HitsWanted) {
  const isIndexed = words !== '';
  const position = isIndexed ? 'passage_words.rowid' : 'passage.position';
  const conditions = [
    ...(isIndexed ? ['passage_words MATCH @words'] : []),
    ...(incident === undefined
      ? []
      : [`${position} BETWEEN ${FIRST} AND ${LAST}`, 'passage.incident = @incident']),
    // By itself, because it is found faster so; mostly there is but one.
    ...(parts.length > 0 ? ['instr(passage.text, @part) > 0'] : []),
    ...(parts.length > 1 ? [HOLDS_MORE_PARTS] : []),
  ].join(' AND ');
  const from = isIndexed
    ? 'passage_words CROSS JOIN passage ON passage.position = passage_words.rowid'
    : 'passage';
  return { from, position, conditions };
}

/** Numbers come as floating ones, which the index takes for no bounds. */
const FIRST = 'CAST(@first AS INTEGER)';
const LAST = 'CAST(@last AS INTEGER)';

const HOLDS_MORE_PARTS = `NOT EXISTS (
  SELECT 1 FROM json_each(@more) AS part WHERE instr(passage.text, part.value) = 0)`;
