/** The severities that an incident had, one after the other. */
import type { Incident, SeverityChange } from '../incident.ts';
import { milestone } from './milestones.ts';

/**
 * The severities in the order of time. The one declared with holds from the incident's start, else
 * from its declaration; its time is `null` where neither is known.
 */
export function severityCourse(incident: Incident): readonly SeverityChange[] {
  const { severities, declaredAt, isDeclaredAbout } = incident.facts;
  return severities.map((change, index) => {
    if (index > 0 || change.at !== null) return change;
    const start = milestone(incident, 'started');
    if (start !== undefined && start.at !== null) {
      return { ...change, at: start.at, approximate: start.approximate };
    }
    return { ...change, at: declaredAt, approximate: isDeclaredAbout };
  });
}
