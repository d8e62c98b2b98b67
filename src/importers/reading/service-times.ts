/** What services say of the times of an incident, as ISO 8601 writes them. */
import type { ReadFinding } from './read-finding.ts';
import type { ReadEntry, ReadFacts } from './reading.ts';
import { isoInstant } from './written-instant.ts';

/** What a service claims of the incident; a time that is none is as if it were absent. */
export function statedTimes(
  start: string | undefined,
  end: string | undefined,
): ReadFacts['stated'] {
  return { ...stated('start', start), ...stated('end', end) };
}

function stated(name: 'start' | 'end', text = ''): ReadFacts['stated'] {
  const at = isoInstant(text)?.at;
  return at === undefined ? {} : { [name]: at };
}

/** The entries whose times could not be read. */
export function unknownTimes(entries: readonly ReadEntry[]): readonly ReadFinding[] {
  return entries
    .filter(({ at }) => at === null)
    .map(({ text }) => {
      const message = `The time of "${text}" cannot be read; it stays unknown.`;
      return { code: 'unknown-time', level: 'warning', message, line: undefined };
    });
}
