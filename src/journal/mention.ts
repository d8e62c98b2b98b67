import type { Incident, Subject } from '../incident/incident.ts';
import { isMentionable } from '../incident/line/mentions.ts';
import type { IncidentRecord } from '../incident/record/record.ts';

/** A person or a tag that a thing names, without the sigil. */
export interface Mention {
  readonly kind: 'person' | 'tag';
  readonly name: string;
  /** `recordedAt` of the newest record that says the name there. UTC milliseconds. */
  readonly usedAt: number;
}

/** People and tags of all incidents, without their sigils, the one used last first. */
export interface Mentions {
  readonly people: readonly string[];
  readonly tags: readonly string[];
}

type Name = Omit<Mention, 'usedAt'>;

/**
 * Whom and what a thing mentions as it stands now, each once: people also as owner of a follow-up or
 * in a role. Only what a line could mention, so not `[redacted]`, nor an owner of two words.
 */
export function mentionsOf(incident: Incident, subject: Subject): readonly Mention[] {
  const names = standingNames(incident, subject).filter(({ name }) => isMentionable(name));
  if (names.length === 0) return [];
  const lastUses = usesOf(incident, subject);
  const standing = new Set(names.map(keyOf));
  return [...lastUses].flatMap(([key, mention]) => (standing.has(key) ? mention : []));
}

function standingNames(incident: Incident, { sort, id }: Subject): readonly Name[] {
  switch (sort) {
    case 'facts':
      return people(incident.facts.roles.map(({ person }) => person));
    case 'entry': {
      const entry = incident.entry(id);
      if (entry === undefined || entry.retracted !== undefined) return [];
      return [...people(entry.people), ...tags(entry.tags)];
    }
    case 'followup':
      return people([incident.followup(id)?.owner]);
    case 'section':
      return [];
  }
}

/** By kind and name, what the records about a thing say, each with its last use. */
function usesOf(incident: Incident, subject: Subject): ReadonlyMap<string, Mention> {
  const uses = new Map<string, Mention>();
  for (const record of incident.history(subject)) {
    const seen = incident.see(record);
    if (seen === undefined) continue;
    const usedAt = seen.recordedAt;
    for (const name of namesIn(seen)) uses.set(keyOf(name), { ...name, usedAt });
  }
  return uses;
}

function namesIn(record: IncidentRecord): readonly Name[] {
  switch (record.type) {
    case 'incident.amended':
      return people((record.body.roles ?? []).map(({ person }) => person));
    case 'entry.logged':
    case 'entry.amended':
      return [...people(record.body.people ?? []), ...tags(record.body.tags ?? [])];
    case 'followup.added':
    case 'followup.amended':
      return people([record.body.owner]);
    default:
      return [];
  }
}

function people(names: readonly (string | null | undefined)[]): readonly Name[] {
  return names.flatMap((name) => (name == null ? [] : { kind: 'person', name }));
}

function tags(names: readonly string[]): readonly Name[] {
  return names.map((name) => ({ kind: 'tag', name }));
}

function keyOf({ kind, name }: Name): string {
  return `${kind} ${name}`;
}
