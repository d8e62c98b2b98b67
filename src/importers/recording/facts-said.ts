/** What records say of an incident as a whole, field by field. */
import type { Incident } from '../../incident/incident.ts';
import type { BodyOf, IncidentRecord } from '../../incident/record/record.ts';
import { REDACTED } from '../../incident/record/redaction.ts';

type Amended = BodyOf<'incident.amended'>;

/** A field by its path, and what was said of it, as text that can be compared. */
export type Said = readonly [path: string, value: string];

interface Saying {
  readonly value: string;
  /** The file that it was imported from; `undefined` where a person has said it. */
  readonly file: string | undefined;
}

/** By the path of the field, all that was said of it, in order. */
export type SaidBefore = ReadonlyMap<string, readonly Saying[]>;

const FACTS = { sort: 'facts', id: 'facts' } as const;

/** Were facts of it redacted? Which ones those were, nothing tells any more. */
export function isRedacted(incident: Incident): boolean {
  return incident
    .history(FACTS)
    .some(({ body }) => 'source' in body && body.source?.file === REDACTED);
}

/** What stands in the records of an incident, whoever wrote them. */
export function saidBefore(incident: Incident): SaidBefore {
  const said = new Map<string, Saying[]>();
  for (const record of incident.history(FACTS)) {
    const seen = incident.see(record);
    if (seen === undefined) continue;
    for (const [path, value] of saidIn(seen)) {
      const before = said.get(path) ?? [];
      before.push({ value, file: fileOf(seen) });
      said.set(path, before);
    }
  }
  return said;
}

function fileOf({ body }: IncidentRecord): string | undefined {
  return 'source' in body && body.source?.key !== undefined ? body.source.file : undefined;
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
