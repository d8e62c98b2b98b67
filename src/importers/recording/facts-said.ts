/** What records say of an incident as a whole, field by field. */
import type { Incident } from '../../incident/incident.ts';
import type { BodyOf, IncidentRecord } from '../../incident/record/record.ts';

type Amended = BodyOf<'incident.amended'>;

/** A field by its path, and what was said of it, as text that can be compared. */
export type Said = readonly [path: string, value: string];

interface Saying {
  readonly value: string;
  readonly isImported: boolean;
}

/** By the path of the field, all that was said of it, in order. */
export type SaidBefore = ReadonlyMap<string, readonly Saying[]>;

const FACTS = { sort: 'facts', id: 'facts' } as const;

/** What stands in the records of an incident, whoever wrote them. */
export function saidBefore(incident: Incident): SaidBefore {
  const said = new Map<string, Saying[]>();
  for (const record of incident.history(FACTS)) {
    const seen = incident.see(record);
    if (seen === undefined) continue;
    for (const [path, value] of saidIn(seen)) {
      const before = said.get(path) ?? [];
      before.push({ value, isImported: isImported(seen) });
      said.set(path, before);
    }
  }
  return said;
}

function isImported(record: IncidentRecord): boolean {
  return 'source' in record.body && record.body.source?.key !== undefined;
}

function saidIn(record: IncidentRecord): readonly Said[] {
  if (record.type === 'incident.amended') return saidOf(record.body);
  if (record.type !== 'incident.declared') return [];
  const { title, severity, at } = record.body;
  return [
    ['title', JSON.stringify(title)],
    ...(severity === null ? [] : [['severity', JSON.stringify(severity)] as const]),
    ...(at === null ? [] : [['declared', JSON.stringify(at)] as const]),
  ];
}

/** Each service and each role is a field of its own. */
export function saidOf(body: Amended): readonly Said[] {
  const { title, severity, detectedBy, services, roles } = body;
  return [
    ...fields('', { title, severity, detectedBy }),
    ...(body.declared === undefined ? [] : fields('', { declared: body.at })),
    ...fields('impact.', body.impact ?? {}),
    ...fields('stated.', body.stated ?? {}),
    ...fields('document.', body.document ?? {}),
    ...[...(services?.add ?? []), ...(services?.remove ?? [])].map(servicePath),
    ...(roles ?? []).map((role) => rolePath(role)),
  ];
}

function servicePath(service: string): Said {
  return [`service ${service}`, 'named'];
}

function rolePath({ role, person }: { role: string; person: string }): Said {
  return [`${role} ${person}`, 'named'];
}

function fields(prefix: string, values: object): readonly Said[] {
  return Object.entries(values).flatMap(([name, value]): readonly Said[] =>
    value === undefined ? [] : [[`${prefix}${name}`, JSON.stringify(value)]],
  );
}
