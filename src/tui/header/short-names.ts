import type { Milestone } from '../../incident/record/vocabulary.ts';

/** What milestones are called where there is little room: in the header, and in the footer. */
export const SHORT_NAMES: Readonly<Record<Milestone, string>> = {
  started: 'start',
  detected: 'det',
  acknowledged: 'ack',
  identified: 'id',
  mitigated: 'mit',
  resolved: 'res',
  reopened: 'reop',
};
