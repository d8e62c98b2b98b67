/** What training knows: where it stands between its questions, and what was answered so far. */
import type { Player } from '../../replay/player.ts';
import type { Stop } from '../../replay/stops.ts';

export interface Training {
  readonly phase: TrainingPhase;
  /** How many steps of the tape the trainee has been led through: no stop before them is asked about. */
  readonly count: number;
  /** The last word on each stop so far, by the id of what was decided first; `undefined`: skipped. */
  readonly answers: ReadonlyMap<string, string | undefined>;
}

export type TrainingPhase =
  /** It plays, or is paused, on the way to the next stop. */
  | { readonly name: 'watching' }
  /** It is asked what the trainee would do. */
  | { readonly name: 'asking'; readonly stop: Stop }
  | ToldPhase
  /** There is nothing more to be asked. */
  | { readonly name: 'over' };

/** What was done then is shown, beside the answer; `undefined`: it was skipped. */
export interface ToldPhase {
  readonly name: 'told';
  readonly stop: Stop;
  readonly answer: string | undefined;
  /** Scrolled down by so many rows. */
  readonly scroll: number;
}

/** From where the player is, with nothing asked yet. */
export function newTraining({ count }: Player): Training {
  return { phase: { name: 'watching' }, count, answers: new Map() };
}
