import type { Entry } from './incident.ts';
import { RUN } from './lost.ts';

/**
 * Does the entry come from a source that was imported? A command that was run is recorded when it
 * begins and when it ends, as a person would do it.
 */
export function isImported({ source }: Pick<Entry, 'source'>): boolean {
  return source !== undefined && source.file !== RUN;
}
