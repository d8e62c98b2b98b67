import type { Facts, RoleHeld, SeverityChange } from './incident.ts';
import type { BodyOf, IncidentRecord } from './record.ts';

/** What is known of an incident whose declaration has not arrived (yet). */
export const UNDECLARED: Facts = {
  slug: '',
  title: '',
  zone: 'UTC',
  declaredAt: null,
  severities: [],
  services: [],
  roles: [],
  detectedBy: undefined,
  impact: {},
  stated: {},
  document: {},
};

/** Roles that one person holds at a time; others (responder…) any number may hold. */
const SINGLE_ROLES: readonly string[] = ['lead', 'deputy', 'scribe', 'comms'];

/** Folds the records about the incident as a whole. */
export function stepFacts(facts: Facts, record: IncidentRecord): Facts {
  if (record.type === 'incident.declared') return declared(facts, record.body);
  if (record.type === 'incident.amended') return amended(facts, record.body);
  return facts;
}

function declared(facts: Facts, body: BodyOf<'incident.declared'>): Facts {
  const first: SeverityChange[] =
    body.severity === null ? [] : [{ severity: body.severity, at: null }];
  return {
    ...facts,
    title: body.title,
    slug: body.slug,
    zone: body.zone,
    declaredAt: body.at,
    severities: [...first, ...facts.severities],
  };
}

function amended(facts: Facts, body: BodyOf<'incident.amended'>): Facts {
  return {
    ...facts,
    title: body.title ?? facts.title,
    zone: body.zone ?? facts.zone,
    severities: withSeverity(facts.severities, body),
    services: body.services ?? facts.services,
    roles: (body.roles ?? []).reduce((held, role) => withRole(held, role, body.at), facts.roles),
    detectedBy:
      body.detectedBy === undefined
        ? facts.detectedBy
        : { source: body.detectedBy.source, detail: body.detectedBy.detail },
    impact: { ...facts.impact, ...body.impact },
    stated: { ...facts.stated, ...body.stated },
    document: { ...facts.document, ...body.document },
  };
}

/** Puts a change where it belongs in time; one at an unknown time after all the others. */
function withSeverity(
  changes: readonly SeverityChange[],
  { severity, at }: BodyOf<'incident.amended'>,
): readonly SeverityChange[] {
  if (severity === undefined) return changes;
  const later = changes.findIndex((change) => at !== null && change.at !== null && change.at > at);
  return changes.toSpliced(later < 0 ? changes.length : later, 0, { severity, at });
}

function withRole(
  held: readonly RoleHeld[],
  { role, person, until }: { role: string; person: string; until?: number | undefined },
  at: number | null,
): readonly RoleHeld[] {
  const runs = (other: RoleHeld) => other.role === role && other.until === undefined;
  const own = held.find((other) => runs(other) && other.person === person);
  if (own !== undefined && until !== undefined) {
    return held.map((other) => (other === own ? { ...own, until } : other));
  }
  const excludes = (other: RoleHeld) =>
    other.role === role && (other.person === person || SINGLE_ROLES.includes(role));
  const others = held.filter(excludes);
  const ended = held.map((other) =>
    others.includes(other) && at !== null && isHeldAt(other, at) ? { ...other, until: at } : other,
  );
  // Said only afterwards, it lasted until the next one.
  const next = others.flatMap(({ from }) =>
    at !== null && from !== null && from > at ? from : [],
  );
  return [...ended, { role, person, from: at, until: until ?? next.sort((a, b) => a - b).at(0) }];
}

function isHeldAt({ from, until }: RoleHeld, at: number): boolean {
  return (from === null || from <= at) && (until === undefined || until > at);
}
