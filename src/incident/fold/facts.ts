import type { Facts, SeverityChange } from '../incident.ts';
import type { BodyOf, IncidentRecord } from '../record/record.ts';
import { knownZone } from '../time/zones.ts';
import { withRoles } from './roles.ts';

/** The facts, and what a further record needs to know to change them. */
export interface FoldedFacts {
  readonly facts: Facts;
  /**
   * Every severity that was said, in order of time. One that was said again while it held is no
   * change, but it is one as soon as another is put before it in time.
   */
  readonly severitiesSaid: readonly SeverityChange[];
}

const NOTHING: Facts = {
  slug: '',
  title: '',
  zone: 'UTC',
  isZoneAssumed: false,
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

/** What is known of an incident whose declaration has not arrived (yet). */
export const UNDECLARED: FoldedFacts = { facts: NOTHING, severitiesSaid: [] };

/** Folds the records about the incident as a whole. */
export function stepFacts(folded: FoldedFacts, record: IncidentRecord): FoldedFacts {
  const { facts, severitiesSaid: said } = folded;
  if (record.type === 'incident.declared') {
    return withSeverities(declared(facts, record.body), [
      ...declaredSeverity(record.body),
      ...said,
    ]);
  }
  if (record.type === 'incident.amended') {
    return withSeverities(amended(facts, record.body), withSeverity(said, record.body));
  }
  return folded;
}

function withSeverities(facts: Facts, severitiesSaid: readonly SeverityChange[]): FoldedFacts {
  const severities = severitiesSaid.filter(
    ({ severity }, index) => severity !== severitiesSaid[index - 1]?.severity,
  );
  return { facts: { ...facts, severities }, severitiesSaid };
}

function declaredSeverity({ severity }: BodyOf<'incident.declared'>): readonly SeverityChange[] {
  return severity === null ? [] : [{ severity, at: null, approximate: false }];
}

function declared(facts: Facts, body: BodyOf<'incident.declared'>): Facts {
  return {
    ...facts,
    title: body.title,
    slug: body.slug,
    zone: knownZone(body.zone),
    isZoneAssumed: body.zoneAssumed ?? false,
    ...declaredThen(body),
  };
}

function declaredThen({
  at,
  approximate = false,
}: Pick<BodyOf<'incident.declared'>, 'at' | 'approximate'>) {
  return { declaredAt: at, isDeclaredAbout: approximate };
}

function amended(facts: Facts, body: BodyOf<'incident.amended'>): Facts {
  return {
    ...facts,
    title: body.title ?? facts.title,
    ...(body.zone === undefined ? {} : { zone: knownZone(body.zone), isZoneAssumed: false }),
    ...(body.declared === undefined ? {} : declaredThen(body)),
    services: withServices(facts.services, body.services),
    roles: withRoles(facts.roles, body),
    detectedBy:
      body.detectedBy === undefined
        ? facts.detectedBy
        : { source: body.detectedBy.source, detail: body.detectedBy.detail },
    impact: standing({ ...facts.impact, ...body.impact }),
    stated: withStated(facts.stated, body.stated),
    document: withDocument(facts.document, body.document),
  };
}

/** `null` takes a field away again. */
function standing<T>(fields: Readonly<Record<string, T | null | undefined>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value == null ? [] : [[name, value]])),
  );
}

function withStated(
  { zone: before, ...numbers }: Facts['stated'],
  change: BodyOf<'incident.amended'>['stated'] = {},
): Facts['stated'] {
  const { zone: said, ...changed } = change;
  const zone = said === undefined ? before : said;
  return { ...standing({ ...numbers, ...changed }), ...(zone == null ? {} : { zone }) };
}

function withDocument(
  { status: before, ...words }: Facts['document'],
  change: BodyOf<'incident.amended'>['document'] = {},
): Facts['document'] {
  const { status: said, ...changed } = change;
  const status = said === undefined ? before : said;
  return { ...(status == null ? {} : { status }), ...standing({ ...words, ...changed }) };
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
