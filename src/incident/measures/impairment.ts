/** When the system was impaired: from its start to its resolution, and again from each reopening. */
import type { Incident } from '../incident.ts';
import { type Interval, overlap } from './intervals.ts';
import { between, type Endpoint, type Measure, sum } from './measure.ts';
import { type Mark, milestone, resolution, turningPoints } from './milestones.ts';

/** A window of impairment; without an end when no resolution followed. */
export interface Window {
  readonly from: Endpoint;
  readonly to: Endpoint | undefined;
}

/** A mark as one end of a measure. */
export function endpointOf(mark: Mark): Endpoint {
  const { at, approximate, date, entry } = mark;
  return { name: mark.milestone, at, approximate, date, entry };
}

/** A time in which it stood resolved before it was reopened. */
export interface Gap {
  readonly from: Endpoint;
  readonly to: Endpoint;
}

/**
 * The gaps between the windows, in order of time: each from the last resolution before a reopening
 * to that. They are known also where no start is.
 */
export function resolvedGaps(incident: Incident): readonly Gap[] {
  const gaps: Gap[] = [];
  let resolved: Mark | undefined;
  for (const mark of turningPoints(incident)) {
    if (mark.milestone === 'resolved') {
      // One at an unknown time counts only where no other does.
      if (mark.at !== null || resolved?.at == null) resolved = mark;
    } else if (resolved !== undefined) {
      gaps.push({ from: endpointOf(resolved), to: endpointOf(mark) });
      resolved = undefined;
    }
  }
  return gaps;
}

/** The windows in order of time; a reopening within a window changes nothing. */
export function windows(incident: Incident): readonly Window[] {
  const start = milestone(incident, 'started');
  if (start === undefined) return [];
  const gaps = resolvedGaps(incident);
  const end = resolution(incident);
  const ends = [...gaps.map(({ from }) => from), end && endpointOf(end)];
  return [endpointOf(start), ...gaps.map(({ to }) => to)].map((from, index) => ({
    from,
    to: ends[index],
  }));
}

/** The length of each window. */
export function impairments(incident: Incident): readonly Measure[] {
  return windows(incident).map(({ from, to }) =>
    between('impaired', from, to, { from: 'no started time', to: 'not resolved' }),
  );
}

/** Time impaired: the sum of the windows, missing while one of them is open. */
export function timeImpaired(incident: Incident): Measure {
  return sum('time impaired', impairments(incident), 'no started time');
}

/** Does a gap lie in one of these, or may it, as far as its ends are known? */
export function meets(stretches: readonly Interval[], { from, to }: Gap): boolean {
  const start = from.at ?? Number.NEGATIVE_INFINITY;
  const end = to.at ?? Number.POSITIVE_INFINITY;
  return stretches.some((stretch) => overlap(stretch, { start, end }) !== undefined);
}
