import type { Entry, Incident } from './incident.ts';
import { standing } from './incident.ts';

/** What stands as the file in the source of an entry that `bridgelog run` logged. */
export const RUN = 'run';

/** How a lost action stands, in place of an outcome. */
export const LOST = 'lost (its run ended without a word)';

/** `undefined`: it cannot be known from here, because the process is another machine's. */
export type IsAlive = (process: string) => boolean | undefined;

/**
 * Is this an action that nobody will settle, because the process that would have is gone? Once
 * somebody has settled it, it is theirs, also when they open it again.
 */
export function isLost(
  { kind, source, turns }: Pick<Entry, 'kind' | 'source' | 'turns'>,
  isAlive: IsAlive,
): boolean {
  if (kind !== 'action' || turns.length > 0) return false;
  return source?.file === RUN && source.key !== undefined && isAlive(source.key) === false;
}

/** The numbers of the lost actions of an incident. */
export function lostActions(incident: Incident, isAlive: IsAlive): ReadonlySet<number> {
  const lost = standing(incident).filter((entry) => isLost(entry, isAlive));
  return new Set(lost.map(({ number }) => number));
}
