/** What the texts of all incidents are searched for, and what of them is found. */
import type { Found } from '../../journal/text-search.ts';

/** What a search came to. */
export interface SearchResult {
  readonly words: string;
  /** Those of each incident together, of what was recorded last: as many as have been read. */
  readonly texts: readonly Found[];
  /** How many there are in all. */
  readonly all: number;
}

/** So many are read at first; twice as many, whenever one comes to their end. */
export const FOUND_AT_FIRST = 200;

/** Which of the things that are found is meant. */
export type FoundThing = Pick<Found, 'incident' | 'sort' | 'id'>;

/** It stays as it is once the screen is left: to come back to it is to go on from there. */
export interface Searching {
  /** The words that were asked for last; `undefined` where they are to be asked for anew. */
  readonly asked: string | undefined;
  readonly result: SearchResult | undefined;
  /** `undefined` where nobody has chosen: the first is. */
  readonly chosen: FoundThing | undefined;
}

export const NOT_SEARCHED: Searching = { asked: undefined, result: undefined, chosen: undefined };

export function isSameThing(a: FoundThing, b: FoundThing): boolean {
  return a.incident === b.incident && a.sort === b.sort && a.id === b.id;
}

/** The place of the one that is chosen; -1 where nothing is found. */
export function chosenPlace({ result, chosen }: Searching): number {
  const texts = result?.texts ?? [];
  const place = chosen === undefined ? -1 : texts.findIndex((each) => isSameThing(each, chosen));
  return place === -1 && texts.length > 0 ? 0 : place;
}

export function chosenText(searching: Searching): Found | undefined {
  return searching.result?.texts[chosenPlace(searching)];
}
