/** What the journal answers at once of all incidents. */
import type { Found, Journal } from '../../journal/journal.ts';
import type { OfLibrary } from '../state/event.ts';

/** Nobody looks through more. */
const MOST = 200;

/** What is found of these words: that of each incident together, what was recorded last first. */
export function searched(journal: Journal, words: string): OfLibrary {
  const found = journal.search(words, { limit: MOST + 1 });
  const groups = new Map<string, Found[]>();
  for (const each of found.slice(0, MOST)) {
    const group = groups.get(each.incident);
    if (group === undefined) groups.set(each.incident, [each]);
    else group.push(each);
  }
  const texts = [...groups.values()].flat();
  return { type: 'found', result: { words, texts, isMore: found.length > MOST } };
}

/** In which incidents each of these tags stands. */
export function taggedWith(journal: Journal, tags: readonly string[]): OfLibrary {
  return { type: 'tagged', tagged: new Map(tags.map((tag) => [tag, journal.tagged(tag)])) };
}

/** All incidents by their slugs, the latest first. */
export function namedIncidents(journal: Journal): OfLibrary {
  const named = journal.incidents().filter(({ slug }) => slug !== '');
  return { type: 'named', incidents: named.map(({ slug, title }) => ({ slug, title })) };
}
