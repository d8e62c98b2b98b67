/**
 * A replay as plain data, for a page that shows it without any of this code: every row in each of its
 * states, and the steps that lead from one state to the next. All text in it is safe to show. Times are
 * UTC milliseconds.
 */
import type { Kind, Milestone } from '../incident/record/vocabulary.ts';
import type { Perspective } from './perspective.ts';

export interface Track {
  readonly perspective: Perspective;
  /** In the order in which they stand below each other, whichever of them are there. */
  readonly rows: readonly TrackRow[];
  /** In order of time; at least one. */
  readonly steps: readonly TrackStep[];
  readonly heads: readonly TrackHead[];
  /** In order of time. */
  readonly marks: readonly TrackMark[];
  readonly clock: TrackClock;
}

/** Where a row stands: in the timeline, or among the hypotheses or the actions. */
export type TrackList = 'timeline' | 'hypothesis' | 'action';

/** An entry at its place. One that is moved in time leaves its row, and comes back in another one. */
export interface TrackRow {
  readonly list: TrackList;
  readonly faces: readonly TrackFace[];
}

/** What a row shows while it is so. */
export interface TrackFace {
  readonly number: number;
  readonly kind: Kind;
  /** `A1` on actions, `H1` on hypotheses. */
  readonly label?: string | undefined;
  /** `14:05`, `~14:05`, `14:05–14:20`, `time unknown`. */
  readonly when: string;
  readonly text: string;
  readonly milestones?: readonly Milestone[] | undefined;
  /** How an action or a hypothesis stands: `open`, `running`, `done 4m`. */
  readonly standing?: string | undefined;
  /** Counts on from here while it is open, among the hypotheses and the actions. */
  readonly timer?: TrackTimer | undefined;
  readonly isRetracted?: true | undefined;
  readonly isInternal?: true | undefined;
}

export interface TrackTimer {
  /** The instant from which it counts. */
  readonly since: number;
  /** Milliseconds that it has counted before then. */
  readonly before: number;
  readonly about?: true | undefined;
}

export interface TrackStep {
  readonly at: number;
  /** What it says, a line for each thing. */
  readonly told: readonly string[];
  /** The rows that it changes, by index, each with the index of its face from then on; -1: none any more. */
  readonly faces: readonly (readonly [row: number, face: number])[];
  /** Index of the head from then on. */
  readonly head: number;
  /** The instant from which the silence since the last entry counts; absent before the first. */
  readonly newest?: number | undefined;
}

/** What stands above the timeline from a step on. */
export interface TrackHead {
  /** `SEV1`; `undefined` while none was stated. */
  readonly severity?: string | undefined;
  readonly roles: readonly TrackRole[];
  readonly running?: TrackRunning | undefined;
  /** Present once it is resolved: nothing runs any more. */
  readonly resolved?: TrackResolved | undefined;
}

/** What the first clock counts from. */
export interface TrackRunning {
  readonly name: 'start' | 'declared';
  readonly since: number;
  readonly about?: true | undefined;
}

/** Milliseconds that it took in all; without them, they are not known. */
export interface TrackResolved {
  readonly after?: number | undefined;
  readonly about?: true | undefined;
}

export interface TrackRole {
  readonly role: string;
  readonly person: string;
  /** Held all along where nothing is said. */
  readonly from?: number | undefined;
  readonly until?: number | undefined;
}

/** A milestone, and the instant at which the replay passes it. */
export interface TrackMark {
  readonly at: number;
  readonly milestone: Milestone;
  /** When it was: `14:31`. */
  readonly when: string;
  /** When it was written down, in a track of what was known; absent in the same minute. */
  readonly known?: string;
}

/** What a clock in the zone shows: each offset (milliseconds) from an instant on, by name. */
export interface TrackClock {
  readonly zone: string;
  readonly offsets: readonly (readonly [from: number, offset: number, name: string])[];
}
