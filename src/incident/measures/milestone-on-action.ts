/** Milestones that sit on an action that took a while: they count from its beginning. */
import type { Entry, Moment } from '../incident.ts';
import type { Milestone } from '../record/vocabulary.ts';
import { MINUTE } from '../time/duration.ts';
import { spells } from './spells.ts';

/** What an action reaches by its end, rather than as soon as it begins. */
const REACHED_BY_ITS_END: readonly Milestone[] = ['identified', 'mitigated', 'resolved'];

/**
 * When the action ended that bears this milestone: a minute or more after it began, where the
 * milestone counts from. `undefined` for what is no action, still runs, or has no such times.
 */
export function laterEnd(
  entry: Entry,
  milestone: Milestone,
): (Moment & { readonly at: number }) | undefined {
  if (entry.kind !== 'action' || !REACHED_BY_ITS_END.includes(milestone)) return undefined;
  const { at = null, approximate = false } = spells(entry).at(-1)?.to ?? {};
  if (at === null || entry.at === null || at - entry.at < MINUTE) return undefined;
  return { at, approximate };
}
