/** Other incidents, by their slugs. */
import { plainLetters } from '../../incident/line/plain-letters.ts';
import type { Known, Match } from './offer.ts';

/** Those whose slug begins with the word, also behind its date, the latest first. */
export function incidentMatches(
  { incident, incidents = [] }: Known,
  word: string,
  most: number,
): readonly Match[] {
  const typed = plainLetters(word);
  const found: Match[] = [];
  for (const { slug, title } of incidents) {
    if (found.length >= most) break;
    if (slug === incident.facts.slug || !begins(slug, typed)) continue;
    const isWhole = slug === word;
    found.push({ offer: { text: slug, shown: slug, help: title }, isWhole });
  }
  return found;
}

const DATE = /^\d{4}-\d{2}-\d{2}-/;

function begins(slug: string, typed: string): boolean {
  const letters = plainLetters(slug);
  return letters.startsWith(typed) || letters.replace(DATE, '').startsWith(typed);
}
