import {
  type Player,
  pause,
  play,
  skippingSilences,
  sought,
  stepped,
  withSpeed,
} from '../replay/player.ts';
import { instantAt, placeOf } from './bar.ts';
import type { Move } from './keys.ts';
import type { Reel } from './reel.ts';

/** What is played, and how. */
interface Played {
  readonly reel: Reel;
  /** For the digits from 1 on. */
  readonly speeds: readonly number[];
  /** The clock that the player goes by, in milliseconds. */
  readonly now: number;
}

/** What a move makes of the player. */
export function moved(player: Player, move: Move, { reel, speeds, now }: Played): Player {
  switch (move.does) {
    case 'toggle':
      return player.since === undefined ? play(player, reel, now) : pause(player, reel, now);
    case 'begin':
      return stepped(player, reel, -player.count, now);
    case 'end':
      return stepped(player, reel, reel.steps.length, now);
    case 'step':
      // Who goes step by step looks at each of them.
      return stepped(pause(player, reel, now), reel, move.by, now);
    case 'milestone':
      return sought(player, reel, milestoneFrom(player.at, reel, move.by), now);
    case 'scrub':
      return sought(player, reel, instantAt(reel, placeOf(reel, player.at) + move.by), now);
    case 'speed':
      return withSpeed(player, reel, speeds[move.digit - 1] ?? player.speed, now);
    case 'silences':
      return skippingSilences(player, reel, !player.skipsSilences, now);
  }
}

/** When the milestone before or after is; where there is none, the beginning or the end: UTC milliseconds. */
function milestoneFrom(instant: number, { track, from, until }: Reel, by: -1 | 1): number {
  const { marks } = track;
  if (by === 1) return marks.find(({ at }) => at > instant)?.at ?? until;
  return marks.findLast(({ at }) => at < instant)?.at ?? from;
}
