/** Where an incident stands, in the words that status pages have taught their readers. */
import type { Incident, Moment } from '../incident.ts';
import { type Mark, marksOf, milestone, resolution } from '../measures/milestones.ts';

export interface Standpoint {
  readonly state: 'investigating' | 'reopened' | 'identified' | 'mitigated' | 'resolved';
  readonly since: Moment;
}

/**
 * The furthest milestone that still holds; what was found out before a reopening does not. It holds
 * also where the entry that says so is internal: to tell another state would be false.
 */
export function whereItStands(incident: Incident): Standpoint {
  const resolved = resolution(incident);
  if (resolved !== undefined) return { state: 'resolved', since: resolved };
  const reopened = milestone(incident, 'reopened');
  const mitigated = lasting(milestone(incident, 'mitigated'), reopened);
  if (mitigated !== undefined) return { state: 'mitigated', since: mitigated };
  const identified = marksOf(incident, 'identified').find((mark) => lasting(mark, reopened));
  if (identified !== undefined) return { state: 'identified', since: identified };
  if (reopened !== undefined) return { state: 'reopened', since: reopened };
  const acknowledged = milestone(incident, 'acknowledged');
  const { declaredAt: at, isDeclaredAbout: approximate } = incident.facts;
  return { state: 'investigating', since: acknowledged ?? { at, approximate } };
}

function lasting(mark: Mark | undefined, reopened: Mark | undefined): Mark | undefined {
  if (mark === undefined || reopened === undefined) return mark;
  const isTimed = mark.at !== null && reopened.at !== null && mark.at !== reopened.at;
  const isLater = isTimed
    ? Number(mark.at) > Number(reopened.at)
    : mark.entry.number > reopened.entry.number;
  return isLater ? mark : undefined;
}
