/** Actions of which nobody has said for long how they went. */
import type { Entry } from '../../incident/incident.ts';
import { RUN } from '../../incident/lost.ts';
import { MINUTE } from '../../incident/time/duration.ts';

/** Nothing was said of an action for so long: it is asked after. */
const LONG = 20 * MINUTE;

/** What there is to tell by. */
export interface IncidentSoFar {
  /** UTC milliseconds. */
  readonly now: number;
  readonly isResolved: boolean;
  /** When each label was last named in an entry, in UTC milliseconds of the clock that it was written by. */
  readonly lastNamed: ReadonlyMap<string, number>;
}

/**
 * Is this running action to be asked after? It is when nothing was written down of it for 20
 * minutes: not the action itself, not its reopening, no entry that names its label. To write "A2 at
 * 60 %" keeps it for another 20. A command that `bridgelog run` watches needs no reminder. Once the
 * incident is resolved, every action that still runs is asked after.
 */
export function isForgotten(entry: Entry, { now, isResolved, lastNamed }: IncidentSoFar): boolean {
  if (isResolved) return true;
  if (entry.source?.file === RUN && entry.turns.length === 0) return false;
  const named = entry.label === undefined ? undefined : lastNamed.get(entry.label);
  const reopened = entry.turns.at(-1)?.at;
  return now - Math.max(entry.clock, reopened ?? entry.clock, named ?? entry.clock) >= LONG;
}
