/** What the header says of each milestone, before it is decided in which form. */
import type { Incident, Moment } from '../../incident/incident.ts';
import { responseTimes } from '../../incident/measures/measures.ts';
import { milestone, resolution } from '../../incident/measures/milestones.ts';
import { MILESTONES, type Milestone } from '../../incident/record/vocabulary.ts';

interface Length {
  /** May be negative. */
  readonly milliseconds: number;
  readonly about: boolean;
}

export interface MilestonePoint {
  readonly milestone: Milestone;
  /** `undefined` while it is not reached. */
  readonly moment: Moment | undefined;
  /** The response time that ends here. */
  readonly length: Length | undefined;
}

/** In the usual order; `reopened` only where the incident was reopened and not resolved since. */
export function milestonePoints(incident: Incident): readonly MilestonePoint[] {
  const lengths = lengthsByEnd(incident);
  const isResolved = resolution(incident) !== undefined;
  return MILESTONES.map((name) => ({
    milestone: name,
    moment: milestone(incident, name),
    length: lengths.get(name),
  })).filter(
    (point) => point.milestone !== 'reopened' || (point.moment !== undefined && !isResolved),
  );
}

/** Which milestones are shown of those that are not reached. */
export type Pending = 'all' | 'next' | 'none';

/**
 * All that are reached, and of the others these. The next one is the first behind all that are
 * reached: what was skipped on the way there is not waited for.
 */
export function withPending(
  points: readonly MilestonePoint[],
  pending: Pending,
): readonly MilestonePoint[] {
  if (pending === 'all') return points;
  const next = points.findLastIndex(isReached) + 1;
  return points.filter(
    (point, index) => isReached(point) || (pending === 'next' && index === next),
  );
}

function isReached({ moment }: MilestonePoint): boolean {
  return moment !== undefined;
}

/** The response times that are known, by the name of the milestone at their end. */
function lengthsByEnd(incident: Incident): ReadonlyMap<string, Length> {
  return new Map(
    responseTimes(incident).flatMap((measure) =>
      'milliseconds' in measure && measure.to !== undefined ? [[measure.to.name, measure]] : [],
    ),
  );
}
