/** Searching the texts of all incidents: words as typed → where they stand, and one line around them. */
import { type Excerpt, excerpt } from './excerpt.ts';
import type { LiveIncidents } from './live-incidents.ts';
import { passage } from './passage.ts';
import type { Hit, HitsWanted, PassageSearch } from './passage-search.ts';
import { readQuery } from './query.ts';

/** Where a search found something, with one line of the text around it. */
export interface Found extends Omit<Hit, 'text' | 'marks'>, Excerpt {}

export interface FoundWanted extends Partial<HitsWanted> {
  /** Of an excerpt, in UTF-16 units. */
  readonly length?: number;
}

const LIMIT = 100;
const LENGTH = 120;
/** No more are counted. */
const MOST_COUNTED = 1_000_000;

export class TextSearch {
  readonly #passages: PassageSearch;
  readonly #lives: LiveIncidents;

  constructor(passages: PassageSearch, lives: LiveIncidents) {
    this.#passages = passages;
    this.#lives = lives;
  }

  /** The texts that hold all of these words, the one recorded last first. */
  find(typed: string, { limit = LIMIT, length = LENGTH, incident }: FoundWanted): Found[] {
    const query = readQuery(typed);
    if (query === undefined) return [];
    return this.#passages.hits(query, { limit, incident }).map(({ text, marks, ...hit }) => ({
      ...hit,
      ...this.#placed(hit),
      ...excerpt(text, marks, length),
    }));
  }

  /** How many there are; those beyond the limit are not counted. */
  count(typed: string, { limit = MOST_COUNTED, incident }: Partial<HitsWanted>): number {
    const query = readQuery(typed);
    return query === undefined ? 0 : this.#passages.count(query, { limit, incident });
  }

  /** In a large journal of an older version, what is said of an entry may not be in its list yet. */
  #placed({ incident, sort, id, number }: Omit<Hit, 'text' | 'marks'>): Partial<Found> {
    if (sort !== 'entry' || number !== null) return {};
    const { text: _, ...placed } = passage(this.#lives.get(incident), { sort, id });
    return placed;
  }
}
