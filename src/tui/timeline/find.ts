/** Finding entries by their number, their label, or by words that all must be there. */
import type { Entry } from '../../incident/incident.ts';
import { plainLetters } from '../../incident/line/plain-letters.ts';
import { indexOf } from './index-of.ts';
import { remembered } from './remembered.ts';
import { searchText, termsOf } from './search-text.ts';

interface Search {
  /** The id of the selected entry. */
  readonly from: string | undefined;
  /** Down, or up. */
  readonly direction: 1 | -1;
  /** May it be the selected entry itself, as while the words are still being typed? */
  readonly isInclusive: boolean;
}

interface Matches {
  /** Indexes of all matching entries, in order. */
  readonly indexes: readonly number[];
  /** That of the entry with this number or label. */
  readonly named: number | undefined;
}

const matchesOf = remembered((entries, query): Matches => {
  const name = query.trim().toUpperCase();
  const number = Number(name);
  const words = termsOf(query).map(({ text }) => plainLetters(text));
  const indexes: number[] = [];
  let named: number | undefined;
  for (const [index, entry] of words.length === 0 ? [] : entries.entries()) {
    const isNamed = entry.number === number || entry.label === name;
    if (isNamed) named ??= index;
    if (isNamed || words.every((word) => searchText(entry).includes(word))) indexes.push(index);
  }
  return { indexes, named };
});

/**
 * The id of the next entry that matches; behind the last one comes the first. While a number or a
 * label is typed, it is the entry of that name, wherever it stands.
 *
 * @param entries those that can be seen
 */
export function findEntry(
  entries: readonly Entry[],
  query: string,
  { from, direction, isInclusive }: Search,
): string | undefined {
  const { indexes, named } = matchesOf(entries, query);
  if (isInclusive && named !== undefined) return entries[named]?.id;
  const start = indexOf(entries, from) ?? (direction > 0 ? -1 : entries.length);
  const next = nextOf(indexes, isInclusive ? start : start + direction, direction);
  return next === undefined ? undefined : entries[next]?.id;
}

/** The first index in this direction, from the start on and then around. */
function nextOf(indexes: readonly number[], start: number, direction: 1 | -1): number | undefined {
  return direction > 0
    ? (indexes.find((index) => index >= start) ?? indexes.at(0))
    : (indexes.findLast((index) => index <= start) ?? indexes.at(-1));
}

/** How many entries match, and which of them this one is, counted from 1: `3 of 17`. */
export function matchPlace(
  entries: readonly Entry[],
  query: string,
  id: string | undefined,
): { readonly place: number | undefined; readonly count: number } {
  const { indexes } = matchesOf(entries, query);
  const index = indexOf(entries, id);
  const place = index === undefined ? -1 : indexes.indexOf(index);
  return { place: place < 0 ? undefined : place + 1, count: indexes.length };
}
