/** What the statuses of an incident on a page say of its course. */
import type { Milestone } from '../../incident/record/vocabulary.ts';

const MILESTONES: Readonly<Record<string, Milestone>> = {
  investigating: 'detected',
  identified: 'identified',
  monitoring: 'mitigated',
  resolved: 'resolved',
  in_progress: 'started',
  completed: 'resolved',
};

/** Statuses that say that it goes on, and those that say that it is over, for now at least. */
const GOING_ON = new Set(['investigating', 'identified', 'in_progress']);
const OVER = new Set(['monitoring', 'resolved', 'completed', 'postmortem']);

/**
 * The milestone of each status, from the oldest on: where it comes up first. A status that says that the
 * incident goes on, after one that said that it is over, opens it again; from there on all count anew.
 */
export function milestonesOf(statuses: readonly (string | undefined)[]): readonly Milestone[][] {
  const passed = new Set<Milestone>();
  let wasOver = false;
  return statuses.map((status = '') => {
    const isReopened = wasOver && GOING_ON.has(status);
    if (isReopened) {
      passed.delete('mitigated');
      passed.delete('resolved');
    }
    if (GOING_ON.has(status) || OVER.has(status)) wasOver = OVER.has(status);
    const milestone = Object.hasOwn(MILESTONES, status) ? MILESTONES[status] : undefined;
    const isNew = milestone !== undefined && !passed.has(milestone);
    if (isNew) passed.add(milestone);
    return [...(isReopened ? (['reopened'] as const) : []), ...(isNew ? [milestone] : [])];
  });
}
