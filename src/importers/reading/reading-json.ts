/** Readings as plain data that other programs read. */
import { clockAt, formatDay, formatIso } from '../../incident/time/clock.ts';
import type { ReadFinding } from './read-finding.ts';
import type { ReadEntry, ReadFacts, ReadFollowup, ReadIncident, ReadZone } from './reading.ts';
import type { ReadingJson } from './reading-schema.ts';

/** What is said of the incident as a whole. */
export function incidentJson({
  key,
  file,
  facts,
  zone,
  inferred,
}: ReadIncident): ReadingJson['incident'] {
  const { detectedBy } = facts;
  const isNamed = zone.stated !== undefined;
  return {
    ...{ key, file, title: facts.title },
    zone: isNamed ? zone.name : null,
    zoneWritten: zone.stated ?? null,
    assumedZone: isNamed ? null : zone.name,
    severity: facts.severity ?? null,
    declared: local(facts.declaredAt, zone),
    services: [...facts.services],
    roles: facts.roles.map(({ role, person, until }) => ({
      ...{ role, person },
      ...(until === undefined ? {} : { until: local(until, zone) }),
    })),
    detectedBy: detectedBy
      ? { source: detectedBy.source, detail: detectedBy.detail ?? null }
      : null,
    impact: present(facts.impact),
    document: present(facts.document),
    inferred: [...inferred],
  };
}

export function statedJson({ stated }: ReadFacts, zone: ReadZone): ReadingJson['stated'] {
  const { start, end, minutes } = stated;
  return {
    start: local(start, zone),
    end: local(end, zone),
    durationMinutes: minutes ?? null,
  };
}

export function entryJson(entry: ReadEntry, zone: ReadZone): ReadingJson['entries'][number] {
  const { key, at, approximate, kind, text, typed } = entry;
  const own = { name: entry.zone, stated: entry.isZoneOwn ? entry.zone : zone.stated };
  return {
    ...{ line: entry.line ?? null, key, at: local(at, own), date: dayOf(entry) },
    ...{ until: local(entry.until, own), approximate, zone: entry.zone },
    ...{ kind, milestones: [...entry.milestones], outcome: entry.outcome ?? null },
    ...{ text, detail: entry.detail ?? null, speaker: entry.speaker ?? null },
    ...{ people: [...entry.people], tags: [...entry.tags], links: [...entry.links], typed },
    ...{ proposed: [...entry.proposed], inferred: [...entry.inferred] },
  };
}

export function followupJson(followup: ReadFollowup): ReadingJson['followups'][number] {
  const { line, key, task, owner, due, purpose, area, horizon, status, ticket } = followup;
  return {
    ...{ line: line ?? null, key, task, owner: owner ?? null, due: due ?? null },
    ...{ purpose: purpose ?? null, area: area ?? null, horizon: horizon ?? null },
    ...{ status, ticket: ticket ?? null },
  };
}

/** A finding, or a section: what has a line, and is plain otherwise. */
export function lineJson<T extends Pick<ReadFinding, 'line'>>(
  placed: T,
): Omit<T, 'line'> & { line: number | null } {
  return { ...placed, line: placed.line ?? null };
}

/** A day that the source says, or else that of the time, unless nobody knows it. */
function dayOf({ at, date, zone, isDayAssumed }: ReadEntry): string | null {
  if (isDayAssumed === true) return null;
  return date ?? (at === null ? null : formatDay(clockAt(at, zone)));
}

/** Local to its zone; its offset stands with it only where the source names the zone. */
function local(at: number | null | undefined, { name, stated }: ReadZone): string | null {
  if (at == null) return null;
  const iso = formatIso(at, name);
  return stated === undefined ? iso.replace(/(?:Z|[+-]\d\d:\d\d)$/, '') : iso;
}

function present<T>(values: Readonly<Record<string, T | null | undefined>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value == null ? [] : [[name, value]])),
  );
}
