/** When an incident passed its milestones, in the time of a tape. */
import type { Entry, Incident } from '../incident/incident.ts';
import { marksOf, milestone } from '../incident/measures/milestones.ts';
import { MILESTONES, type Milestone } from '../incident/record/vocabulary.ts';
import { onceForEach } from './once-for-each.ts';
import type { Tape } from './tape.ts';

export interface MilestoneTime {
  readonly milestone: Milestone;
  /** When it was reached, or (as known) when that was recorded: UTC milliseconds. */
  readonly at: number;
  /** The id of the entry that carries it. */
  readonly entry: string;
  /** Of several of the same name, is it the one that counts for the incident? */
  readonly counts: boolean;
}

/**
 * Every milestone that stands in the end, in order of time. As happened, one at an unknown time is
 * where its entry appears; as known, it is where its entry was marked with it.
 */
export const milestoneTimes = onceForEach((tape: Tape): readonly MilestoneTime[] => {
  const shown = firstShown(tape);
  return MILESTONES.flatMap((name) => {
    const counting = milestone(tape.incident, name)?.entry.id;
    return marksOf(tape.incident, name).flatMap(({ entry }) => {
      const at =
        tape.perspective === 'known' ? markedAt(tape.incident, entry, name) : shown.get(entry.id);
      return at === undefined
        ? []
        : { milestone: name, at, entry: entry.id, counts: entry.id === counting };
    });
  }).sort((a, b) => a.at - b.at);
});

/** When each entry is first there. */
function firstShown({ steps }: Tape): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const { at, entries } of steps) {
    for (const id of entries) if (!shown.has(id)) shown.set(id, at);
  }
  return shown;
}

/** When the mark that stands was recorded. */
function markedAt(incident: Incident, { id }: Entry, name: Milestone): number | undefined {
  let at: number | undefined;
  for (const record of incident.history({ sort: 'entry', id })) {
    const seen = incident.see(record);
    if (seen?.type === 'entry.logged') {
      at = seen.body.milestones.includes(name) ? seen.recordedAt : undefined;
    } else if (seen?.type === 'entry.amended') {
      const { add = [], remove = [] } = seen.body.milestones ?? {};
      if (remove.includes(name)) at = undefined;
      if (add.includes(name)) at ??= seen.recordedAt;
    }
  }
  return at;
}
