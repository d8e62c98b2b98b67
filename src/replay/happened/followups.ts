/** When follow-ups were written down, and what became of them. */
import { describeFollowup } from '../../incident/describe/describe.ts';
import type { Followup, Incident } from '../../incident/incident.ts';
import type { Change } from '../stage/change.ts';
import { BEGINNING, type Course, type Happening } from './happening.ts';
import type { RecordingTimes } from './recording-times.ts';

type Status = Followup['status'];

interface StatusReached {
  readonly at: number;
  readonly order: number;
  readonly status: Status;
}

/**
 * The follow-ups in their final words, each at its time; without one at that of the entry with a time
 * that was recorded last before it. Its status is of its own time too. What was written down after the
 * story comes with its end: it would only stretch it.
 *
 * @param until the end of the story, in UTC milliseconds
 */
export function followupCourse(incident: Incident, times: RecordingTimes, until: number): Course {
  const happenings: Happening[] = [];
  const rest: Change[] = [];
  for (const followup of incident.followups) {
    let at = followup.at ?? times.before(followup.id);
    let before: Followup | undefined;
    for (const reached of statuses(incident, followup, times)) {
      const { status, order } = reached;
      at = Math.max(at, reached.at);
      const after = { ...followup, status };
      const told = before === undefined ? describeFollowup(after) : `${followup.label} ${status}`;
      const changes = [{ sort: 'followup', before, after } as const];
      before = after;
      if (at > until) rest.push(...changes);
      else
        happenings.push({
          at,
          order,
          changes,
          entries: [],
          decides: [],
          tell: () => [{ text: told }],
        });
    }
  }
  return { happenings, rest };
}

/** The status with which it was added, and each other one that followed. */
function statuses(
  incident: Incident,
  { id }: Followup,
  times: RecordingTimes,
): readonly StatusReached[] {
  const reached: StatusReached[] = [];
  for (const record of incident.history({ sort: 'followup', id })) {
    const seen = incident.see(record);
    if (seen?.type === 'followup.added') {
      const status = seen.body.status ?? 'open';
      reached.push({ at: BEGINNING, order: times.indexOf(seen.id), status });
    } else if (seen?.type === 'followup.amended' && seen.body.status !== undefined) {
      const { status, settledAt } = seen.body;
      if (status === reached.at(-1)?.status) continue;
      reached.push({ at: settledAt ?? seen.clock, order: times.indexOf(seen.id), status });
    }
  }
  return reached;
}
