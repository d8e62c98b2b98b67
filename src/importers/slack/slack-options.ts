import type { ReadingOptions } from '../reading/reading.ts';

export interface SlackOptions extends ReadingOptions {
  /** Names (with or without `#`) or ids of the channels that are wanted; none: all of them. */
  readonly channels: readonly string[];
  /** UTC milliseconds: what was written earlier is left out. */
  readonly from: number | undefined;
  /** UTC milliseconds: what was written later is left out. */
  readonly until: number | undefined;
}
