/**
 * Where a replay is, how fast it goes, and whether it runs: plain data. The clock that it goes by comes
 * in as `now` (milliseconds: the wall clock, or what somebody has watched), so that nothing passes but
 * what it is told.
 */
import type { Perspective } from './perspective.ts';
import type { Playable } from './playable.ts';
import { silenceAt, silences } from './silences.ts';

export interface Player {
  readonly perspective: Perspective;
  /** Where it is, as of `since`: UTC milliseconds of the incident's time. */
  readonly at: number;
  /**
   * How many steps of the tape have been taken: several may have the same time, so `at` does not
   * say it. At least one, where there is one.
   */
  readonly count: number;
  /** Seconds of the incident in one second: one of SPEEDS, or any from 1 to 3600. */
  readonly speed: number;
  /** The `now` at which it was at `at`, while it plays; undefined: paused. */
  readonly since: number | undefined;
  /** Are long silences skipped while it plays? */
  readonly skipsSilences: boolean;
}

/** For the digits from 1 to 9. */
export const SPEEDS = [1, 10, 30, 60, 120, 300, 600, 1_800, 3_600] as const;
/** Where nobody asks for another: an hour takes a minute. */
export const USUAL_SPEED = 60;
export const SLOWEST = 1;
export const FASTEST = 3_600;

/** Paused, with the first step taken; or at an instant (UTC milliseconds). */
export function newPlayer(tape: Playable, from?: number): Player {
  const { perspective } = tape;
  const still = { perspective, speed: USUAL_SPEED, since: undefined, skipsSilences: false };
  return { ...still, ...(from === undefined ? atStep(tape, 1) : atInstant(tape, from)) };
}

/** Played on to `now`. At the end it stops. */
export function advanced(player: Player, tape: Playable, now: number): Player {
  const { since } = player;
  if (since === undefined) return player;
  const at = plusWatched(player, tape, Math.max(0, now - since));
  if (at >= tape.until) return { ...player, ...atStep(tape, tape.steps.length), since: undefined };
  // Where it was put among steps of the same time, the others of them wait for time to pass.
  return at === player.at
    ? { ...player, since: now }
    : { ...player, at, count: tape.countAt(at), since: now };
}

/** So much of a skipped silence is watched, in milliseconds: enough to see that there is one. */
const SEEN_OF_SILENCE = 1_000;

/** Where it is after so many milliseconds of watching: UTC milliseconds, maybe beyond the end. */
function plusWatched(player: Player, tape: Playable, watched: number): number {
  const { speed } = player;
  let { at } = player;
  let left = watched * speed;
  for (const { start, end } of player.skipsSilences ? silences(tape) : []) {
    const leap = start + SEEN_OF_SILENCE * speed;
    if (end <= at || leap >= end) continue;
    const until = Math.max(0, leap - at);
    if (until > left) break;
    left -= until;
    at = end;
  }
  return at + left;
}

/** Playing from `now` on; at the end it begins anew. */
export function play(player: Player, tape: Playable, now: number): Player {
  if (player.since !== undefined) return advanced(player, tape, now);
  const isAtEnd = player.count >= tape.steps.length;
  return { ...player, ...(isAtEnd ? atStep(tape, 1) : {}), since: now };
}

export function pause(player: Player, tape: Playable, now: number): Player {
  return { ...advanced(player, tape, now), since: undefined };
}

/** So many steps further, or back where negative. Where it plays, it plays on from there. */
export function stepped(player: Player, tape: Playable, by: number, now: number): Player {
  const current = advanced(player, tape, now);
  return { ...current, ...atStep(tape, current.count + by) };
}

/** At this instant (UTC milliseconds; the nearest that the tape has). It plays on where it played. */
export function sought(player: Player, tape: Playable, instant: number, now: number): Player {
  return { ...advanced(player, tape, now), ...atInstant(tape, instant) };
}

/** At another speed from `now` on. */
export function withSpeed(player: Player, tape: Playable, speed: number, now: number): Player {
  const held = Math.max(SLOWEST, Math.min(speed, FASTEST));
  return { ...advanced(player, tape, now), speed: held };
}

/** With long silences skipped, or not, from `now` on. */
export function skippingSilences(
  player: Player,
  tape: Playable,
  skipsSilences: boolean,
  now: number,
): Player {
  return { ...advanced(player, tape, now), skipsSilences };
}

/** The same instant in the other perspective, or the nearest that it has. */
export function inPerspective(player: Player, from: Playable, to: Playable, now: number): Player {
  const current = advanced(player, from, now);
  return { ...current, perspective: to.perspective, ...atInstant(to, current.at) };
}

/** At the end of the silence that it is in; elsewhere it stays where it is. */
export function jumpedPastSilence(player: Player, tape: Playable, now: number): Player {
  const current = advanced(player, tape, now);
  const silence = silenceAt(tape, current.at);
  return silence === undefined ? current : { ...current, ...atInstant(tape, silence.end) };
}

type Position = Pick<Player, 'at' | 'count'>;

function atStep(tape: Playable, count: number): Position {
  const { length } = tape.steps;
  const held = Math.max(Math.min(1, length), Math.min(count, length));
  return { at: tape.steps[held - 1]?.at ?? tape.from, count: held };
}

function atInstant(tape: Playable, instant: number): Position {
  const at = Math.max(tape.from, Math.min(instant, tape.until));
  return { at, count: tape.countAt(at) };
}
