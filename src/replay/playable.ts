/** What a player plays: the steps of a tape, or of a track on a page. */
import { position } from '../incident/fold/order.ts';
import type { Perspective } from './perspective.ts';

interface Instant {
  /** UTC milliseconds. */
  readonly at: number;
}

export interface Playable {
  readonly perspective: Perspective;
  /** In order of `at`. */
  readonly steps: readonly Instant[];
  /** The first and the last step, UTC milliseconds. */
  readonly from: number;
  readonly until: number;
  /** How many steps have been taken at this instant (UTC milliseconds): all up to it. */
  countAt(instant: number): number;
}

/** How many of these, in order of `at`, are not after an instant (UTC milliseconds). */
export function countAt(steps: readonly Instant[], instant: number): number {
  return position(steps, { at: instant }, (step, wanted) => (step.at <= wanted.at ? -1 : 1));
}
