/** What stood above the timeline as it was known. */
import { type Entry, type Incident, severity } from '../../incident/incident.ts';
import { durationSoFar, responseTimes } from '../../incident/measures/measures.ts';
import { resolution } from '../../incident/measures/milestones.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { TrackHead, TrackResolved, TrackRole, TrackRunning } from '../track.ts';

/** @param at the instant of the step that it is for, in UTC milliseconds */
export function knownHead(incident: Incident, at: number): TrackHead {
  const stated = severity(incident);
  const isResolved = resolution(incident) !== undefined;
  return {
    severity: stated === undefined ? undefined : safeLine(stated).toUpperCase(),
    roles: rolesOf(incident),
    running: isResolved ? undefined : runningOf(incident, at),
    resolved: isResolved ? resolvedOf(incident) : undefined,
  };
}

function rolesOf({ facts }: Incident): readonly TrackRole[] {
  return facts.roles.map(({ role, person, from, until }) => {
    return { role: safeLine(role), person: safeLine(person), from: from ?? undefined, until };
  });
}

/** Since its start, else since its declaration. */
function runningOf(incident: Incident, at: number): TrackRunning | undefined {
  const { from, ...measure } = durationSoFar(incident, at);
  if ('milliseconds' in measure && typeof from?.at === 'number') {
    return { name: 'start', since: from.at, about: measure.about ? true : undefined };
  }
  const { declaredAt, isDeclaredAbout } = incident.facts;
  if (declaredAt === null) return undefined;
  return { name: 'declared', since: declaredAt, about: isDeclaredAbout ? true : undefined };
}

function resolvedOf(incident: Incident): TrackResolved {
  const measure = responseTimes(incident).find(({ name }) => name === 'time to resolve');
  if (measure === undefined || 'missing' in measure) return {};
  return { after: measure.milliseconds, about: measure.about ? true : undefined };
}

/**
 * The entry that was written down last, from which the silence counts. In a merged journal it is not
 * always the one with the highest number.
 *
 * @param before the one before the step, where it is still there
 * @param changed ids of the entries that the step brought or changed
 */
export function newestAfter(
  incident: Incident,
  before: Entry | undefined,
  changed: readonly string[],
): Entry | undefined {
  const { recorded } = incident;
  const last = recorded.at(-1);
  const isThere = before !== undefined && incident.entry(before.id) !== undefined;
  const candidates = isThere ? changed.flatMap((id) => incident.entry(id) ?? []) : recorded;
  let newest = isThere ? before : last;
  for (const entry of candidates) {
    const isNewer = newest === undefined || entry.recordedAt > newest.recordedAt;
    const isLast = entry === last && entry.recordedAt === newest?.recordedAt;
    if (isNewer || isLast) newest = entry;
  }
  return newest;
}
