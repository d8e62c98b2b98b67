/** Readings of which nothing is known yet, for readers to fill in. */
import type { ReadEntry, ReadFacts } from './reading.ts';

export const NO_FACTS: ReadFacts = {
  title: '',
  severity: undefined,
  declaredAt: undefined,
  services: [],
  roles: [],
  detectedBy: undefined,
  impact: {},
  document: {},
  stated: {},
};

/** An event that nothing is known of but its key. */
export const NO_ENTRY: Omit<ReadEntry, 'key'> = {
  line: undefined,
  at: null,
  date: undefined,
  until: undefined,
  approximate: false,
  zone: 'UTC',
  isZoneOwn: true,
  kind: 'event',
  milestones: [],
  outcome: undefined,
  text: '',
  detail: undefined,
  speaker: undefined,
  people: [],
  tags: [],
  links: [],
  typed: '',
  proposed: [],
  inferred: [],
};
