/** How watching becomes time of the incident. */
import { silences } from './silences.ts';
import type { Tape } from './tape.ts';

/** Where a replay is (UTC milliseconds of the incident's time), and how it goes on from there. */
export interface Playing {
  readonly at: number;
  readonly speed: number;
  readonly skipsSilences: boolean;
}

/** So much of a skipped silence is watched, in milliseconds: enough to see that there is one. */
const SEEN_OF_SILENCE = 1_000;

/**
 * Where a player is after so many milliseconds of watching: UTC milliseconds of the incident's time,
 * maybe beyond the end of the tape.
 */
export function plusWatched(player: Playing, tape: Tape, watched: number): number {
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
