import type { Facts, SeverityChange } from '../incident.ts';
import type { BodyOf, IncidentRecord } from '../record/record.ts';
import { heldAs, withRoles } from './roles.ts';

/** What is known of an incident whose declaration has not arrived (yet). */
export const UNDECLARED: Facts = {
  slug: '',
  title: '',
  zone: 'UTC',
  declaredAt: null,
  isDeclaredBare: false,
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
    body.severity === null ? [] : [{ severity: body.severity, at: null, isBare: false }];
  return {
    ...facts,
    title: body.title,
    slug: body.slug,
    zone: body.zone,
    declaredAt: body.at,
    isDeclaredBare: body.bare ?? false,
    severities: [...first, ...facts.severities],
  };
}

function amended(facts: Facts, body: BodyOf<'incident.amended'>): Facts {
  return {
    ...facts,
    title: body.title ?? facts.title,
    zone: body.zone ?? facts.zone,
    declaredAt: body.declared === undefined ? facts.declaredAt : body.declared,
    severities: body.severities?.reduce(withSeverity, []) ?? withSeverity(facts.severities, body),
    services: body.services ?? facts.services,
    roles: body.held?.map(heldAs) ?? withRoles(facts.roles, body),
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
  { severity, at, bare }: Pick<BodyOf<'incident.amended'>, 'severity' | 'at' | 'bare'>,
): readonly SeverityChange[] {
  if (severity === undefined) return changes;
  const later = changes.findIndex((change) => at !== null && change.at !== null && change.at > at);
  return changes.toSpliced(later < 0 ? changes.length : later, 0, said({ severity, at, bare }));
}

function said({
  severity,
  at,
  bare,
}: {
  severity: string;
  at: number | null;
  bare?: boolean | undefined;
}): SeverityChange {
  return { severity, at, isBare: bare ?? false };
}
