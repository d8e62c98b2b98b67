import type { Incident } from '../../incident.ts';
import { marksOf, milestone as markThatCounts } from '../../measures/milestones.ts';
import type { Milestone } from '../../record/vocabulary.ts';

/**
 * What is odd about a milestone at this time: another entry bears it too, or the incident had not
 * started yet. Both are recorded as said, because the record is not for us to judge.
 *
 * @param at UTC milliseconds, or `null` when not known
 * @param own the entry that is marked, when it is there already
 */
export function milestoneNotices(
  incident: Incident,
  milestone: Milestone,
  at: number | null,
  own?: string,
): readonly string[] {
  const others = marksOf(incident, milestone).filter(({ entry }) => entry.id !== own);
  const numbers = others.map(({ entry }) => entry.number).join(', ');
  const named = `${others.length === 1 ? 'entry' : 'entries'} ${numbers}`;
  const isOnceOnly = milestone !== 'resolved' && milestone !== 'reopened';
  const twice = isOnceOnly && others.length > 0 ? [`Marked ${milestone} too: ${named}.`] : [];
  const start = milestone === 'started' ? undefined : markThatCounts(incident, 'started');
  const isEarly = at !== null && start !== undefined && start.at !== null && at < start.at;
  return isEarly ? [...twice, `That is before entry ${start.entry.number}, the start.`] : twice;
}
