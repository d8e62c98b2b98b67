/** Where the replay is, how fast it goes, and whether it runs: plain data. Times are UTC milliseconds. */
import { countAt, type Reel } from './reel.ts';

export interface Player {
  readonly at: number;
  /** How many steps have been taken: several may have the same time, so `at` does not say it. */
  readonly count: number;
  /** Seconds of the incident in one second. */
  readonly speed: number;
  readonly isPlaying: boolean;
  /** Are long silences skipped while it plays? */
  readonly skipsSilences: boolean;
}

const USUAL_SPEED = 60;

/** So much of a skipped silence is watched, in milliseconds: enough to see that there is one. */
const SEEN_OF_SILENCE = 1_000;

/** Paused, with the first step taken. */
export function newPlayer(reel: Reel): Player {
  const still = { speed: USUAL_SPEED, isPlaying: false, skipsSilences: false };
  return atStep({ at: 0, count: 0, ...still }, reel, 1);
}

/** After so many milliseconds of watching. At the end it stops. */
export function advanced(player: Player, reel: Reel, watched: number): Player {
  if (!player.isPlaying) return player;
  const at = plusWatched(player, reel, watched);
  if (at >= reel.until)
    return { ...atStep(player, reel, reel.track.steps.length), isPlaying: false };
  // Where it was put among steps of the same time, the others of them wait for time to pass.
  return at === player.at ? player : { ...player, at, count: countAt(reel, at) };
}

function plusWatched({ at, speed, skipsSilences }: Player, reel: Reel, watched: number): number {
  let now = at;
  let left = watched * speed;
  for (const [start, end] of skipsSilences ? reel.track.silences : []) {
    const leap = start + SEEN_OF_SILENCE * speed;
    if (end <= now || leap >= end) continue;
    const until = Math.max(0, leap - now);
    if (until > left) break;
    left -= until;
    now = end;
  }
  return now + left;
}

/** Playing; at the end it begins anew. */
export function playing(player: Player, reel: Reel): Player {
  const isAtEnd = player.count >= reel.track.steps.length;
  return { ...(isAtEnd ? atStep(player, reel, 1) : player), isPlaying: true };
}

/** So many steps further, or back where negative. */
export function stepped(player: Player, reel: Reel, by: number): Player {
  return atStep(player, reel, player.count + by);
}

function atStep(player: Player, { track, from }: Reel, count: number): Player {
  const held = Math.max(1, Math.min(count, track.steps.length));
  return { ...player, at: track.steps[held - 1]?.at ?? from, count: held };
}

/** At this instant, or the nearest that there is. */
export function sought(player: Player, reel: Reel, instant: number): Player {
  const at = Math.max(reel.from, Math.min(instant, reel.until));
  return { ...player, at, count: countAt(reel, at) };
}

/** At the milestone before or after; where there is none, at the beginning or the end. */
export function atMilestone(player: Player, reel: Reel, by: -1 | 1): Player {
  const { marks } = reel.track;
  const next =
    by > 0
      ? marks.find(({ at }) => at > player.at)?.at
      : marks.findLast(({ at }) => at < player.at)?.at;
  return sought(player, reel, next ?? (by > 0 ? reel.until : reel.from));
}
