/** The severities that an incident had, one after the other. */
import type { Incident, SeverityChange } from '../incident.ts';
import { isDeclaredAfterwards } from './declaration.ts';
import { endpointOf } from './impairment.ts';
import type { Endpoint } from './measure.ts';
import { milestone } from './milestones.ts';

/**
 * The severities in the order of time, each from when it held; that time is `null` where it is not
 * known.
 */
export function severityCourse(incident: Incident): readonly SeverityChange[] {
  return incident.facts.severities.map((change, index) => {
    const { at = null, approximate = false } = heldFrom(incident, change, index) ?? {};
    return { ...change, at, approximate };
  });
}

/**
 * From when a severity held: the one declared with from the incident's start (which may be at an
 * unknown time), else from its declaration, unless that was recorded only afterwards; each further
 * one from its own time.
 *
 * @param index of the change among the incident's severities
 */
export function heldFrom(
  incident: Incident,
  { severity, at, approximate }: SeverityChange,
  index: number,
): Endpoint | undefined {
  if (at !== null || index > 0) return { name: severity, at, approximate, entry: undefined };
  const start = milestone(incident, 'started');
  return start === undefined ? declarationInTime(incident) : endpointOf(start);
}

/** The declaration as one end of a measure, when its time is known, and is one of the incident's course. */
function declarationInTime(incident: Incident): Endpoint | undefined {
  const { declaredAt: at, isDeclaredAbout: approximate, severities } = incident.facts;
  const next = severities[1]?.at ?? null;
  const isTooLate = at === null || (next !== null && next < at) || isDeclaredAfterwards(incident);
  return isTooLate ? undefined : { name: 'declared', at, approximate, entry: undefined };
}
