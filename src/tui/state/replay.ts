/** What the replay screen knows: where in the incident it is, and what may stop it there. */
import type { Perspective } from '../../replay/perspective.ts';
import type { Player } from '../../replay/player.ts';
import type { Training } from './training.ts';

/** What a replay begins with, where it is not opened at the prompt. */
export interface ReplayOpening {
  readonly perspective: Perspective;
  /** Seconds of the incident in one second. */
  readonly speed: number;
  /** UTC milliseconds of the incident's time; without it, its first step. */
  readonly from?: number | undefined;
  /** Does it ask, before each decision, what one would do? */
  readonly isTraining: boolean;
}

/** The step that was taken last, by which it is found again once others have written more. */
export interface LastStep {
  readonly at: number;
  readonly entries: readonly string[];
}

export interface ReplayState {
  readonly player: Player;
  readonly last: LastStep | undefined;
  /** Of so many records was the tape made in which the player counts its steps. */
  readonly records: number;
  readonly training: Training | undefined;
}
