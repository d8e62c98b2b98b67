/**
 * What an incident's record says in numbers. Nothing is guessed and nothing clamped: a measure
 * without both its ends is missing and says why; one whose ends are in the wrong order is negative.
 * The word for the same thing differs between tools, so each measure names its two ends.
 */

import type { Incident } from '../incident.ts';
import type { Milestone } from '../record/vocabulary.ts';
import { endpointOf } from './impairment.ts';
import { between, type Endpoint, type Measure } from './measure.ts';
import { milestone, resolution } from './milestones.ts';

const RESPONSE = [
  { name: 'time to detect', from: 'started', to: 'detected' },
  { name: 'time to acknowledge', from: 'detected', to: 'acknowledged' },
  { name: 'time to identify', from: 'started', to: 'identified' },
  { name: 'time to mitigate', from: 'started', to: 'mitigated' },
] as const;

/** Time to detect, acknowledge, identify, mitigate and resolve, in this order. */
export function responseTimes(incident: Incident): readonly Measure[] {
  return [
    ...RESPONSE.map(({ name, from, to }) =>
      between(name, markOf(incident, from), markOf(incident, to), {
        from: `no ${from} time`,
        to: `no ${to} time`,
      }),
    ),
    timeToResolve(incident),
  ];
}

/** From the first start to the last resolution, while no reopening followed that one. */
function timeToResolve(incident: Incident): Measure {
  const resolved = resolution(incident);
  const isReopened = resolved === undefined && milestone(incident, 'resolved') !== undefined;
  return between(
    'time to resolve',
    markOf(incident, 'started'),
    resolved === undefined ? undefined : endpointOf(resolved),
    { from: 'no started time', to: isReopened ? 'reopened, not resolved since' : 'not resolved' },
  );
}

function markOf(incident: Incident, name: Milestone): Endpoint | undefined {
  const mark = milestone(incident, name);
  return mark === undefined ? undefined : endpointOf(mark);
}

/**
 * How long an unresolved incident has lasted at `now` (UTC milliseconds); missing once it is
 * resolved, because then the time to resolve says it.
 */
export function durationSoFar(incident: Incident, now: number): Measure {
  const name = 'duration so far';
  const from = markOf(incident, 'started');
  if (resolution(incident) !== undefined) return { name, from, to: undefined, missing: 'resolved' };
  const to = { name: 'now', at: now, approximate: false, entry: undefined };
  return between(name, from, to, { from: 'no started time', to: '' });
}
