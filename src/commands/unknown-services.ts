/** A service that was asked for and that no incident names: maybe another one is meant. */
import { plainLetters } from '../incident/line/plain-letters.ts';
import { near } from '../incident/line/verbs/suggestion.ts';
import type { Journal } from '../journal/journal.ts';
import type { IncidentFilter } from '../library/filter/filter.ts';
import type { Session } from './session.ts';
import { shown } from './shown.ts';

/** So many are named, where several may be meant. */
const MOST_NAMED = 3;

export function sayUnknownServices(
  session: Session,
  journal: Journal,
  { services }: IncidentFilter,
): void {
  if (services.length === 0) return;
  const known = journal.services();
  const plain = new Set(known.map(plainLetters));
  for (const service of services.filter((name) => !plain.has(plainLetters(name)))) {
    const meant = nearServices(service, known).map(shown).join(', ');
    const others = meant === '' ? '.' : `: is it ${meant}?`;
    session.say(`No incident names the service ${shown(service)}${others}`);
  }
}

/** Slips first, then those whose name it is a part of. */
function nearServices(typed: string, known: readonly string[]): readonly string[] {
  const word = plainLetters(typed);
  const slips = near(word, known, plainLetters);
  const longer = known.filter((service) => plainLetters(service).includes(word));
  return [...new Set([...slips, ...longer])].slice(0, MOST_NAMED);
}
