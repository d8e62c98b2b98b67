import type { Entry, Facts, Followup, Section } from '../../incident/incident.ts';

/** One thing as it was before a step, and as it is after it; absent where it is not there. */
interface Of<Sort extends string, Thing> {
  readonly sort: Sort;
  readonly before: Thing;
  readonly after: Thing;
}

/** What a step changes of one thing. */
export type Change =
  | Of<'facts', Facts>
  | Of<'entry', Entry | undefined>
  | Of<'followup', Followup | undefined>
  | Of<'section', Section | undefined>;
