/** People and tags that were used before: in this incident, and behind them in the others. */
import type { Incident } from '../../incident/incident.ts';
import { isMentionable } from '../../incident/line/mentions.ts';
import { plainLetters } from '../../incident/line/plain-letters.ts';
import type { Known } from './offer.ts';

/** A name, without its sign, and in the form in which it is compared. */
export interface UsedName {
  readonly name: string;
  readonly plain: string;
  readonly digits: string;
}

/** The ones used last first, each once. */
export interface UsedNames {
  readonly people: readonly UsedName[];
  readonly tags: readonly UsedName[];
}

type Names = Pick<Known, 'people' | 'tags'>;

interface Kept {
  readonly elsewhere: Names;
  /** How many records the incident had, which takes more of them in in place. */
  readonly records: number;
  readonly names: UsedNames;
}

/** This is asked with each key, and only a record brings another name. */
const kept = new WeakMap<Incident, Kept>();

export function usedNames({ incident, people, tags }: Known): UsedNames {
  const before = kept.get(incident);
  if (
    before?.records === incident.records.length &&
    before.elsewhere.people === people &&
    before.elsewhere.tags === tags
  ) {
    return before.names;
  }
  const here = namesHere(incident);
  const names = {
    people: mentionable([...here.people, ...people]),
    tags: mentionable([...here.tags, ...tags]),
  };
  kept.set(incident, { elsewhere: { people, tags }, records: incident.records.length, names });
  return names;
}

/** What is no name for a line would be something else there. */
function mentionable(names: readonly string[]): readonly UsedName[] {
  return [...new Set(names)]
    .filter(isMentionable)
    .map((name) => ({ name, plain: plainLetters(name), digits: digitsOf(name) }));
}

/** Its digits alone, in any script. */
export function digitsOf(name: string): string {
  return name.replaceAll(/\P{N}/gu, '');
}

/** Those that stand, the ones used last first: what was corrected or taken back is not offered again. */
function namesHere({ facts, followups, recorded }: Incident): Names {
  const people = new LastUses();
  const tags = new LastUses();
  // Of those recorded at the same time, as in a batch, the last one comes first too.
  for (const entry of recorded.toReversed()) {
    if (entry.retracted !== undefined) continue;
    for (const person of entry.people) people.note(person, entry.recordedAt);
    for (const tag of entry.tags) tags.note(tag, entry.recordedAt);
  }
  for (const { person, from } of facts.roles) people.note(person, from ?? 0);
  for (const { owner, at } of followups) if (owner !== undefined) people.note(owner, at ?? 0);
  // When it was said of the document is not recorded with it.
  for (const person of documentPeople(facts)) people.note(person, 0);
  return { people: people.newestFirst(), tags: tags.newestFirst() };
}

function documentPeople({ document }: Incident['facts']): readonly string[] {
  const { owner, authors = '', preparedBy, reviewedBy, approvedBy } = document;
  return [owner, ...authors.split(/[,;]\s*/), preparedBy, reviewedBy, approvedBy].filter(
    (name) => name !== undefined,
  );
}

/** When each name was used last; UTC milliseconds. */
class LastUses {
  readonly #uses = new Map<string, number>();

  note(name: string, at: number): void {
    this.#uses.set(name, Math.max(at, this.#uses.get(name) ?? at));
  }

  newestFirst(): readonly string[] {
    return [...this.#uses].sort(([, a], [, b]) => b - a).map(([name]) => name);
  }
}
