/** At which moments a recording shows the replay, and how long one has watched by then. */
import type { Playable } from './playable.ts';

/** A moment of the recording. */
export interface CastMoment {
  /** Where the replay is then: UTC milliseconds of the incident's time. */
  readonly at: number;
  /** How long one has watched by then, in milliseconds. */
  readonly watched: number;
}

interface CastPace {
  /** The part of the incident that is recorded: UTC milliseconds, both ends with it. */
  readonly from: number;
  readonly until: number;
  /** Seconds of the incident in one second of watching. */
  readonly speed: number;
  /** Between two steps nobody has to watch for longer, in milliseconds: time runs faster there. */
  readonly longestSilence: number;
}

/** How often the screen changes while nothing is logged: as often as the replay screen does. */
const FRAME = 100;

/**
 * The moments that make up a recording, in order: those of the steps, and between them ten a second.
 * Steps that would follow upon each other faster than that come together.
 */
export function* castMoments(tape: Playable, pace: CastPace): Generator<CastMoment> {
  let last: CastMoment = { at: pace.from, watched: 0 };
  let shown = last;
  yield last;
  for (const next of instants(tape, pace)) {
    const begun = last;
    const length = next - begun.at;
    const watched = watchedFor(length, pace);
    const frames = Math.max(Math.floor(watched / FRAME), 1);
    for (let frame = 1; frame <= frames; frame += 1) {
      last = {
        at: begun.at + Math.round((length * frame) / frames),
        watched: begun.watched + (watched * frame) / frames,
      };
      if (last.watched - shown.watched < FRAME && last.at < pace.until) continue;
      shown = last;
      yield last;
    }
  }
}

/** How long one watches all of it, in milliseconds. */
export function watchTime(tape: Playable, pace: CastPace): number {
  let at = pace.from;
  let watched = 0;
  for (const next of instants(tape, pace)) {
    watched += watchedFor(next - at, pace);
    at = next;
  }
  return watched;
}

/** Those of the steps, each once, and the end. */
function instants(tape: Playable, { from, until }: CastPace): readonly number[] {
  const within = tape.steps.map(({ at }) => at).filter((at) => at > from && at < until);
  return [...new Set(within), ...(until > from ? [until] : [])];
}

function watchedFor(length: number, { speed, longestSilence }: CastPace): number {
  return Math.min(length / speed, longestSilence);
}
