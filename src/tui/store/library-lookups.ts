/** What the journal answers at once of all incidents. */
import type { Journal } from '../../journal/journal.ts';
import { foundByIncident } from '../../library/found-order.ts';
import type { OfLibrary } from '../state/event.ts';

/** What is found of these words, as far as it is read: at most so many, those that were recorded last. */
export function searched(journal: Journal, words: string, most: number): OfLibrary {
  const found = journal.search(words, { limit: most });
  const counted = found.length < most ? 0 : journal.countFound(words);
  const all = Math.max(found.length, counted);
  return { type: 'found', result: { words, texts: foundByIncident(found).flat(), all } };
}

/** In which incidents each of these tags stands. */
export function taggedWith(journal: Journal, tags: readonly string[]): OfLibrary {
  return { type: 'tagged', tagged: new Map(tags.map((tag) => [tag, journal.tagged(tag)])) };
}

/** All incidents by their slugs, the latest first. */
export function allSlugs(journal: Journal): OfLibrary {
  const named = journal.incidents().filter(({ slug }) => slug !== '');
  return { type: 'named', incidents: named.map(({ slug, title }) => ({ slug, title })) };
}
