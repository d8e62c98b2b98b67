/** What each thing says when it happens. Words are as people typed them. */
import { describe, entryName, entryWords } from '../../incident/describe/describe.ts';
import { Telling } from '../../incident/describe/telling.ts';
import type { Entry, Facts, Incident, RoleHeld } from '../../incident/incident.ts';
import { SINGLE_ROLES } from '../../incident/record/vocabulary.ts';
import type { Told } from '../told.ts';
import type { Part } from './entry-parts.ts';

/** An entry as it appears. */
export function toldOfEntry(entry: Entry, incident: Incident, now: number): Told {
  const { at, until, approximate, number } = entry;
  const ends = until === undefined ? undefined : { at: until, approximate: false };
  const aside = ends && `until ${new Telling(incident, now).time(ends)}`;
  return {
    entry: { number, name: entryName(entry) },
    text: entryWords(entry),
    isAbout: at !== null && approximate,
    aside: at === null ? 'time unknown' : aside,
  };
}

/** `A1 done (4m)  no change`, `A1 ended`; with its time where that is another than now. */
export function toldOfPart({ record }: Part, id: string, incident: Incident, now: number): Told {
  const beside = { at: now, within: 0 };
  if (record !== undefined) return { text: describe(record, incident, now, beside) };
  const telling = new Telling(incident, now, beside);
  const { until = null, approximate = false } = incident.entry(id) ?? {};
  return { text: `${telling.entry(id)} ended${telling.when({ at: until, approximate })}` };
}

/** `declared "Checkout returns 500s"`. */
export function declarationTold({ title }: Facts): Told {
  return { text: `declared "${title}"` };
}

/** `severity sev1 → sev2`; nothing, where it is as it was. */
export function severityTold(before: Facts, after: Facts): readonly Told[] {
  const last = before.severities.at(-1)?.severity;
  const now = after.severities.at(-1);
  if (now === undefined || now.severity === last) return [];
  const text = `severity ${last === undefined ? '' : `${last} → `}${now.severity}`;
  if (now.at === null) return [{ text, aside: 'time unknown' }];
  return [{ text, isAbout: now.approximate }];
}

const ONE_AT_A_TIME: readonly string[] = SINGLE_ROLES;

/** `lead @ada`, `@ada no longer lead`. Who takes over what one holds at a time says it for both. */
export function rolesTold(taken: readonly RoleHeld[], left: readonly RoleHeld[]): readonly Told[] {
  const isTakenOver = ({ role }: RoleHeld) =>
    ONE_AT_A_TIME.includes(role) && taken.some((other) => other.role === role);
  return [
    ...taken.map(({ role, person }) => ({ text: `${role} @${person}` })),
    ...left
      .filter((role) => !isTakenOver(role))
      .map(({ role, person }) => ({ text: `@${person} no longer ${role}` })),
  ];
}
