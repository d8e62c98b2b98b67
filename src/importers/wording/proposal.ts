/** What the wording of a statement suggests, before anybody has confirmed it. */
import type { Kind, Milestone, Outcome } from '../../incident/record/vocabulary.ts';

export interface Proposal {
  readonly kind: Kind;
  readonly milestones: readonly Milestone[];
  readonly outcome: Outcome | undefined;
  /** Which of these three the wording gave; without any it is an event. */
  readonly proposed: readonly string[];
}
