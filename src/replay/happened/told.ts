/** What each thing says when it happens. Words are as people typed them. */
import { describe } from '../../incident/describe/describe.ts';
import { Telling } from '../../incident/describe/telling.ts';
import type { Entry, Facts, Followup, Incident, RoleHeld } from '../../incident/incident.ts';
import { countedLines, lineStarts } from '../../incident/record/text-lines.ts';
import { SINGLE_ROLES } from '../../incident/record/vocabulary.ts';
import type { Part } from './entry-parts.ts';

/** `14  14:35  action A1  restarted api-3`. */
export function toldOfEntry(entry: Entry, incident: Incident, now: number): string {
  const { number, label, kind, text, until, detail } = entry;
  const when = new Telling(incident, now).range(entry, until);
  const name = label === undefined ? kind : `${kind} ${label}`;
  const marks = entry.milestones.filter((milestone) => milestone !== text);
  const marked = marks.length === 0 ? '' : `  [${marks.join(', ')}]`;
  const lines = detail === undefined ? 0 : lineStarts(detail).length;
  const more = lines === 0 ? '' : `  (+${countedLines(lines)} of detail)`;
  return `${number}  ${when}  ${name}  ${text}${marked}${more}`;
}

/** `A1 done 14:39 (4m)  no change`, `A1 ended 14:15`. */
export function toldOfPart({ record }: Part, id: string, incident: Incident, now: number): string {
  if (record !== undefined) return describe(record, incident, now);
  const telling = new Telling(incident, now);
  const { until = null, approximate = false } = incident.entry(id) ?? {};
  return `${telling.entry(id)} ended ${telling.time({ at: until, approximate })}`;
}

/** `F1  follow-up  alert on it  (owner bo)`. */
export function toldOfFollowup({ label, task, owner }: Followup): string {
  return `${label}  follow-up  ${task}${owner === undefined ? '' : `  (owner ${owner})`}`;
}

/** `declared "Checkout returns 500s"`. */
export function declarationTold({ title }: Facts): string {
  return `declared "${title}"`;
}

/** `severity sev1 → sev2`; nothing, where it is as it was. */
export function severityTold(before: Facts, after: Facts): readonly string[] {
  const last = before.severities.at(-1)?.severity;
  const now = after.severities.at(-1);
  if (now === undefined || now.severity === last) return [];
  const told = `severity ${last === undefined ? '' : `${last} → `}${now.severity}`;
  if (now.at === null) return [`${told} (time unknown)`];
  return [now.approximate ? `${told} (about then)` : told];
}

const ONE_AT_A_TIME: readonly string[] = SINGLE_ROLES;

/** `lead @ada`, `@ada no longer lead`. Who takes over what one holds at a time says it for both. */
export function rolesTold(
  taken: readonly RoleHeld[],
  left: readonly RoleHeld[],
): readonly string[] {
  const isTakenOver = ({ role }: RoleHeld) =>
    ONE_AT_A_TIME.includes(role) && taken.some((other) => other.role === role);
  return [
    ...taken.map(({ role, person }) => `${role} @${person}`),
    ...left
      .filter((role) => !isTakenOver(role))
      .map(({ role, person }) => `@${person} no longer ${role}`),
  ];
}
