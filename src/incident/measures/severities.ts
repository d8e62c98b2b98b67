/** How long the incident stood at each severity. */

import type { Incident } from '../incident.ts';
import { endpointOf, type Gap, meets, resolvedGaps } from './impairment.ts';
import { type Interval, total, without } from './intervals.ts';
import { between, type Endpoint, isTimed, type Measure, sum } from './measure.ts';
import { resolution } from './milestones.ts';
import { heldFrom } from './severity-course.ts';

/**
 * Time at each severity, in the order in which they were first reached. The one declared with
 * counts from the incident's start (else from its declaration), each further one from its own time,
 * to the next one or to the resolution. Stretches in which the incident stood resolved, before it
 * was reopened, do not count.
 */
export function timesAtSeverity(incident: Incident): readonly Measure[] {
  const gaps = resolvedGaps(incident);
  const bySeverity = new Map<string, Measure[]>();
  const { severities } = incident.facts;
  const over = end(incident);
  severities.forEach((change, index) => {
    const from = heldFrom(incident, change, index);
    if (change.at !== null && isAfter(from, over)) return;
    const next = severities[index + 1];
    const following = next === undefined ? undefined : heldFrom(incident, next, index + 1);
    const to = following === undefined || isAfter(following, over) ? over : following;
    const period = between(change.severity, from, to, {
      from: 'no started time',
      to: 'not resolved',
    });
    bySeverity.set(change.severity, [
      ...(bySeverity.get(change.severity) ?? []),
      outside(period, gaps),
    ]);
  });
  return [...bySeverity].map(([severity, periods]) => sum(severity, periods, 'not resolved'));
}

/** A severity that was stated only after the resolution says nothing of the incident's course. */
function isAfter(change: Endpoint | undefined, over: Endpoint | undefined): boolean {
  return isTimed(change) && isTimed(over) && change.at >= over.at;
}

function end(incident: Incident): Endpoint | undefined {
  const mark = resolution(incident);
  return mark === undefined ? undefined : endpointOf(mark);
}

/** The period without the gaps; of a gap that may lie in it, both ends must be known. */
function outside(period: Measure, gaps: readonly Gap[]): Measure {
  if ('missing' in period) return period;
  const near = gaps.filter((gap) => meets(period.stretches, gap));
  const taken: Interval[] = [];
  for (const { from, to } of near) {
    const gap = between('resolved', from, to, { from: '', to: '' });
    if ('missing' in gap) {
      return { name: period.name, from: period.from, to: period.to, missing: gap.missing };
    }
    taken.push(...gap.stretches);
  }
  const stretches = period.stretches.flatMap((stretch) => without(stretch, taken));
  const about = period.about || near.some(({ from, to }) => from.approximate || to.approximate);
  return { ...period, milliseconds: total(stretches), about, stretches };
}
