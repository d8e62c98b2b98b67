import type { IncidentSummary } from '../../../src/journal/incident-summary.ts';

/** An incident in a list; by default a resolved one of no severity, which started at noon in Lagos. */
export function summary(fields: Partial<IncidentSummary> = {}): IncidentSummary {
  const startedAt = fields.startedAt === undefined ? Date.UTC(2026, 4, 10, 11) : fields.startedAt;
  return {
    id: 'one',
    slug: '2026-05-10-shop-down',
    title: 'Shop down',
    severity: null,
    severities: [],
    services: [],
    zone: 'Africa/Lagos',
    beganAt: startedAt,
    startedAt,
    isStartAbout: false,
    declaredAt: null,
    resolvedAt: null,
    isResolved: true,
    isImported: false,
    entries: 1,
    lastWrittenAt: Date.UTC(2026, 10, 1),
    lastPosition: 1,
    ...fields,
  };
}
