import type { Told } from './told.ts';

/** The smallest thing that changes when an incident is looked at again. */
export interface Step {
  /** When it happened, or (as known) when it was recorded: UTC milliseconds. */
  readonly at: number;
  /** Ids of the entries that appear or change with it, and are there after it. */
  readonly entries: readonly string[];
  /**
   * Ids of the decisions and actions that begin with it: where training stops before. Only those
   * that stand in the end: nobody is asked about what was a slip. As happened one at an unknown time
   * is none: nobody knows what was known before it.
   */
  readonly decides: readonly string[];
  /** What it says of each thing, as people typed it: clean it for where it is shown. */
  readonly told: () => readonly Told[];
}
