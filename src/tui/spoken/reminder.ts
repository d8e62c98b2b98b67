/** That the outside is to be told, once: when it is time, or when a record has made it so. */
import { outsideClock } from '../../incident/measures/outside-clock.ts';
import type { State } from '../state/state.ts';
import { updateDue } from './incident-words.ts';

/** By how many milliseconds an update for the outside is late; `undefined` while none is due. */
export function lateBy({ screen, cadence, now }: State): number | undefined {
  if (screen.name !== 'log') return undefined;
  const { dueAt } = outsideClock(screen.incident, cadence);
  return dueAt === undefined || now < dueAt ? undefined : now - dueAt;
}

/**
 * @param before by how much an update was late when this was last heard
 * @param after by how much one is late now
 */
export function reminder(before: number | undefined, after: number | undefined): readonly string[] {
  return before === undefined && after !== undefined ? [updateDue(after)] : [];
}
