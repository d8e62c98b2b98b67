/** What the document says of the incident as a whole. */

import { IMPACT_FIELDS } from '../../incident/impact-fields.ts';
import type { Facts, Incident } from '../../incident/incident.ts';
import { MINUTE } from '../../incident/time/duration.ts';
import type { DocumentSeverity, PostmortemDocument } from './document.ts';
import { knownLength, missingLength } from './lengths.ts';
import type { Times } from './times.ts';

export function documentSeverities(incident: Incident, times: Times): readonly DocumentSeverity[] {
  return incident.facts.severities.map(({ severity, at, approximate }, index) => ({
    severity,
    since: index === 0 && at === null ? null : times.show({ at, approximate }),
  }));
}

export function documentDetectedBy({ detectedBy }: Facts): PostmortemDocument['detectedBy'] {
  if (detectedBy === undefined) return null;
  return { source: detectedBy.source, detail: detectedBy.detail ?? null };
}

export function documentImpact({ impact }: Facts): PostmortemDocument['impact'] {
  return IMPACT_FIELDS.flatMap(({ name, title }) => {
    const text = impact[name];
    return text === undefined ? [] : [{ name, title, text }];
  });
}

export function documentImpactOf({ impact }: Facts): PostmortemDocument['impactOf'] {
  return {
    description: impact.description ?? null,
    services: impact.services ?? null,
    users: impact.users ?? null,
    share: impact.share ?? null,
    accounts: impact.accounts ?? null,
    requests: impact.requests ?? null,
    notifications: impact.notifications ?? null,
    events: impact.events ?? null,
    business: impact.business ?? null,
    revenue: impact.revenue ?? null,
    other: impact.other ?? null,
  };
}

/** `null` when nothing is stated. */
export function documentStated({ stated }: Facts, times: Times): PostmortemDocument['stated'] {
  const { start, end, minutes, zone } = stated;
  if ([start, end, minutes, zone].every((each) => each === undefined)) return null;
  return {
    start: times.show({ at: start ?? null, approximate: false }),
    end: times.show({ at: end ?? null, approximate: false }),
    duration:
      minutes === undefined
        ? missingLength('not stated')
        : knownLength(Math.round(minutes * MINUTE), false),
    zone: zone ?? null,
  };
}

export function documentMatters({ document }: Facts): PostmortemDocument['document'] {
  return {
    status: document.status ?? null,
    number: document.number ?? null,
    owner: document.owner ?? null,
    authors: document.authors ?? null,
    meeting: document.meeting ?? null,
    recording: document.recording ?? null,
    preparedBy: document.preparedBy ?? null,
    preparedOn: document.preparedOn ?? null,
    reviewedBy: document.reviewedBy ?? null,
    reviewedOn: document.reviewedOn ?? null,
    approvedBy: document.approvedBy ?? null,
    approvedOn: document.approvedOn ?? null,
  };
}
