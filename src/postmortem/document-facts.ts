/** What the document says of the incident as a whole. */

import type { Facts, Incident, RoleHeld } from '../incident/incident.ts';
import { MINUTE } from '../incident/time/duration.ts';
import type { DocumentRole, DocumentSeverity, PostmortemDocument } from './document.ts';
import { knownLength, missingLength } from './lengths.ts';
import type { Times } from './times.ts';

export function documentSeverities(incident: Incident, times: Times): readonly DocumentSeverity[] {
  return incident.facts.severities.map(({ severity, at }, index) => ({
    severity,
    since: index === 0 && at === null ? null : times.show({ at, approximate: false }),
  }));
}

/** Roles in the order in which they were first taken, each with all who held it. */
export function documentRoles(incident: Incident, times: Times): readonly DocumentRole[] {
  const byRole = Map.groupBy(incident.facts.roles, ({ role }) => role);
  return [...byRole].map(([role, held]) => ({
    role,
    holders: held.map(({ person, from, until }) => ({
      person,
      from: times.show({ at: from, approximate: false }),
      until: until === undefined ? null : times.show({ at: until, approximate: false }),
    })),
    shown: held.map((holder) => holderText(holder, times)).join(', '),
  }));
}

function holderText({ person, until }: RoleHeld, times: Times): string {
  if (until === undefined) return person;
  return `${person} (until ${times.show({ at: until, approximate: false }).shown})`;
}

export function documentDetectedBy({ detectedBy }: Facts): PostmortemDocument['detectedBy'] {
  if (detectedBy === undefined) return null;
  return { source: detectedBy.source, detail: detectedBy.detail ?? null };
}

const IMPACT_FIELDS = [
  'description',
  'services',
  'users',
  'share',
  'accounts',
  'requests',
  'notifications',
  'events',
  'business',
  'revenue',
  'other',
] as const;

export function documentImpact({ impact }: Facts): PostmortemDocument['impact'] {
  return IMPACT_FIELDS.flatMap((name) => {
    const text = impact[name];
    return text === undefined ? [] : [{ name, text }];
  });
}

/** `null` when nothing is stated. */
export function documentStated({ stated }: Facts, times: Times): PostmortemDocument['stated'] {
  const { start, end, minutes } = stated;
  if (start === undefined && end === undefined && minutes === undefined) return null;
  return {
    start: times.show({ at: start ?? null, approximate: false }),
    end: times.show({ at: end ?? null, approximate: false }),
    duration:
      minutes === undefined
        ? missingLength('not stated')
        : knownLength(Math.round(minutes * MINUTE), false),
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
