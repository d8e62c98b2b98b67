/** What the header says of each milestone, before it is decided in which form. */
import type { Incident, Moment } from '../../incident/incident.ts';
import type { Measure } from '../../incident/measures/measure.ts';
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
  /**
   * The response time that ends here. Of the phase that runs now: what it would be if the milestone
   * were reached now.
   */
  readonly length: Length | undefined;
}

/**
 * In the usual order; `reopened` only where the incident was reopened and not resolved since, and
 * then the next resolution behind it.
 *
 * @param now UTC milliseconds: until then lasts the phase that runs
 */
export function milestonePoints(incident: Incident, now: number): readonly MilestonePoint[] {
  const measures = measuresByEnd(incident);
  const reached = MILESTONES.filter((name) => name !== 'reopened').map((name) => ({
    milestone: name,
    moment: milestone(incident, name),
    length: lengthOf(measures.get(name)),
  }));
  if (resolution(incident) !== undefined) return reached;
  const reopened = milestone(incident, 'reopened');
  if (reopened !== undefined) return withReopening(reached, reopened, now);
  const next = nextOf(reached);
  return reached.map((point, index) => {
    const from = measures.get(point.milestone)?.from;
    return index === next && from !== undefined ? { ...point, length: soFar(from, now) } : point;
  });
}

function withReopening(
  points: readonly MilestonePoint[],
  reopened: Moment,
  now: number,
): readonly MilestonePoint[] {
  return [
    ...points.filter((point) => point.milestone !== 'resolved' || isReached(point)),
    { milestone: 'reopened', moment: reopened, length: undefined },
    { milestone: 'resolved', moment: undefined, length: soFar(reopened, now) },
  ];
}

/** Nothing while a clock that is behind has not come to its beginning yet. */
function soFar(from: Moment, now: number): Length | undefined {
  if (from.at === null || now < from.at) return undefined;
  return { milliseconds: now - from.at, about: from.approximate };
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
  const next = nextOf(points);
  return points.filter(
    (point, index) => isReached(point) || (pending === 'next' && index === next),
  );
}

/** The index of the first behind all that are reached. */
function nextOf(points: readonly MilestonePoint[]): number {
  return points.findLastIndex(isReached) + 1;
}

function isReached({ moment }: MilestonePoint): boolean {
  return moment !== undefined;
}

/** The milestone at the end of each response time. */
const ENDS: Readonly<Record<string, Milestone>> = {
  'time to detect': 'detected',
  'time to acknowledge': 'acknowledged',
  'time to identify': 'identified',
  'time to mitigate': 'mitigated',
  'time to resolve': 'resolved',
};

function measuresByEnd(incident: Incident): ReadonlyMap<Milestone, Measure> {
  return new Map(
    responseTimes(incident).flatMap((measure) => {
      const end = ENDS[measure.name];
      return end === undefined ? [] : [[end, measure] as const];
    }),
  );
}

function lengthOf(measure: Measure | undefined): Length | undefined {
  return measure !== undefined && 'milliseconds' in measure ? measure : undefined;
}
