/** When the system was impaired: from its start to its resolution, and again from each reopening. */
import type { Incident } from '../incident.ts';
import { between, type Endpoint, type Measure, sum } from './measure.ts';
import { type Mark, milestone, timedMarks } from './milestones.ts';

/** A window of impairment; without an end when no resolution followed. */
export interface Window {
  readonly from: Endpoint;
  readonly to: Endpoint | undefined;
}

/** A mark as one end of a measure. */
export function endpointOf(mark: Mark): Endpoint {
  const { at, approximate, entry } = mark;
  return { name: mark.milestone, at, approximate, entry };
}

/**
 * The windows in order of time. A window ends with the last resolution before the next reopening;
 * a reopening within a window changes nothing. Marks at an unknown time cannot bound one.
 */
export function windows(incident: Incident): readonly Window[] {
  const start = milestone(incident, 'started');
  if (start === undefined || start.at === null) return [];
  const turns = [...timedMarks(incident, 'resolved'), ...timedMarks(incident, 'reopened')].sort(
    (a, b) => a.at - b.at || a.entry.number - b.entry.number,
  );
  const found: Window[] = [{ from: endpointOf(start), to: undefined }];
  for (const mark of turns) {
    const last = found.at(-1);
    if (last === undefined) break;
    if (mark.milestone === 'resolved') found.splice(-1, 1, { ...last, to: endpointOf(mark) });
    else if (last.to !== undefined) found.push({ from: endpointOf(mark), to: undefined });
  }
  return found;
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
