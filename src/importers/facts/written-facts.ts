/** What a document says of the incident as a whole, its times still as they are written. */
import type { ReadFinding } from '../reading/read-finding.ts';
import type { Inference, ReadFacts, ReadFollowup, ReadSection } from '../reading/reading.ts';
import type { WrittenDay, WrittenTime, WrittenZone } from '../stamp/stamp.ts';

/** A time as far as it is written. */
export interface WrittenMoment {
  readonly day: WrittenDay | undefined;
  readonly time: WrittenTime | undefined;
}

/** What a document claims of the beginning, the end and the length of the incident. */
export interface WrittenSpan {
  readonly start: WrittenMoment | undefined;
  readonly end: WrittenMoment | undefined;
  readonly zone: WrittenZone | undefined;
  readonly minutes: number | undefined;
  /** Where the first of them stands, counted from 1. */
  readonly line: number | undefined;
}

export interface WrittenFacts {
  readonly facts: Omit<ReadFacts, 'declaredAt' | 'stated'>;
  /** `undefined` where nothing is claimed. */
  readonly stated: WrittenSpan | undefined;
  readonly sections: readonly ReadSection[];
  readonly followups: readonly ReadFollowup[];
  readonly inferred: readonly Inference[];
  readonly findings: readonly ReadFinding[];
}
