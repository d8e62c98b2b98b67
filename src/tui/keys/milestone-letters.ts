import type { Milestone } from '../../incident/record/vocabulary.ts';
import type { Letter } from './key-press.ts';

/** By these milestones are given, behind `m`, and marked on the scrub bar of a replay. */
export const MILESTONE_LETTERS: Readonly<Record<Milestone, Letter>> = {
  started: 's',
  detected: 'd',
  acknowledged: 'a',
  identified: 'i',
  mitigated: 'm',
  resolved: 'r',
  reopened: 'o',
};
