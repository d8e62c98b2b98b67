import type { Entry, Incident } from './incident.ts';
import { RUN } from './lost.ts';

/**
 * Does the entry come from a source that was imported? A command that was run is recorded when it
 * begins and when it ends, as a person would do it.
 */
export function isImported({ source }: Pick<Entry, 'source'>): boolean {
  return source !== undefined && source.file !== RUN;
}

/** Does the story of the incident begin with what an import brought? What it leaves out may have been so. */
export function beginsImported({ recorded }: Pick<Incident, 'recorded'>): boolean {
  const [first] = recorded;
  return first !== undefined && isImported(first);
}

/** Was it declared by an import, and has nobody logged a line of their own behind what imports brought? */
export function isOnlyImported(incident: Incident): boolean {
  const { recorded } = incident;
  const latest = recorded.at(-1);
  if (latest !== undefined && !isImported(latest)) return false;
  return incident
    .history({ sort: 'facts', id: 'facts' })
    .some(({ type, body }) => type === 'incident.declared' && body.source !== undefined);
}
