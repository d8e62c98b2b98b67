import type { Facts, SeverityChange } from '../incident.ts';
import type { BodyOf, IncidentRecord } from '../record/record.ts';
import { knownZone } from '../time/zones.ts';
import { withRoles } from './roles.ts';

/** What is known of an incident whose declaration has not arrived (yet). */
export const UNDECLARED: Facts = {
  slug: '',
  title: '',
  zone: 'UTC',
  declaredAt: null,
  isDeclaredAbout: false,
  severities: [],
  services: [],
  roles: [],
  detectedBy: undefined,
  impact: {},
  stated: {},
  document: {},
};

/** Folds the records about the incident as a whole. */
export function stepFacts(facts: Facts, record: IncidentRecord): Facts {
  if (record.type === 'incident.declared') return declared(facts, record.body);
  if (record.type === 'incident.amended') return amended(facts, record.body);
  return facts;
}

function declared(facts: Facts, body: BodyOf<'incident.declared'>): Facts {
  const first: SeverityChange[] =
    body.severity === null ? [] : [{ severity: body.severity, at: null, approximate: false }];
  return {
    ...facts,
    title: body.title,
    slug: body.slug,
    zone: knownZone(body.zone),
    declaredAt: body.at,
    isDeclaredAbout: body.approximate ?? false,
    severities: [...first, ...facts.severities],
  };
}

function amended(facts: Facts, body: BodyOf<'incident.amended'>): Facts {
  return {
    ...facts,
    title: body.title ?? facts.title,
    zone: body.zone === undefined ? facts.zone : knownZone(body.zone),
    severities: withSeverity(facts.severities, body),
    services: withServices(facts.services, body.services),
    roles: withRoles(facts.roles, body),
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
  { severity, at, approximate = false }: BodyOf<'incident.amended'>,
): readonly SeverityChange[] {
  if (severity === undefined) return changes;
  const later = changes.findIndex((change) => at !== null && change.at !== null && change.at > at);
  const place = later < 0 ? changes.length : later;
  return changes.toSpliced(place, 0, { severity, at, approximate });
}

function withServices(
  services: readonly string[],
  change: BodyOf<'incident.amended'>['services'],
): readonly string[] {
  if (change === undefined) return services;
  const others = services.filter((service) => !(change.remove?.includes(service) ?? false));
  return [...new Set([...others, ...(change.add ?? [])])];
}
