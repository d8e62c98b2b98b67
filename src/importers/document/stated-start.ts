/** The statement with which the incident began, where the document says elsewhere when it did. */
import { MINUTE } from '../../incident/time/duration.ts';
import type { ReadEntry } from '../reading/reading.ts';

/**
 * A document that says when it began mostly has a first statement of that minute, which says something else:
 * that it was detected, that a change went out. Then it is proposed that this is the start.
 *
 * @param start UTC milliseconds
 */
export function withStatedStart(
  entries: readonly ReadEntry[],
  start: number | null | undefined,
): readonly ReadEntry[] {
  if (start == null || entries.some(({ milestones }) => milestones.includes('started'))) {
    return entries;
  }
  const index = entries.findIndex(({ at }) => at !== null && Math.abs(at - start) < MINUTE);
  return entries.map((entry, place) => (place === index ? begun(entry) : entry));
}

function begun(entry: ReadEntry): ReadEntry {
  const { milestones, proposed, inferred } = entry;
  return {
    ...entry,
    milestones: ['started', ...milestones],
    proposed: [...new Set([...proposed, 'milestones'])],
    inferred: [
      ...inferred,
      { field: 'milestones', why: 'started: this is the start that the source states' },
    ],
  };
}
