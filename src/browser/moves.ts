import { type Bar, instantAt, placeOf } from './bar.ts';
import type { Move } from './keys.ts';
import { atMilestone, type Player, playing, sought, stepped } from './player.ts';
import type { Reel } from './reel.ts';

/** What is played, and how fast it may be. */
interface Played {
  readonly reel: Reel;
  readonly bar: Bar;
  /** For the digits from 1 on. */
  readonly speeds: readonly number[];
}

/** What a move makes of the player. */
export function moved(player: Player, move: Move, { reel, bar, speeds }: Played): Player {
  switch (move.does) {
    case 'toggle':
      return player.isPlaying ? { ...player, isPlaying: false } : playing(player, reel);
    case 'begin':
      return stepped(player, reel, -player.count);
    case 'end':
      return sought(player, reel, reel.until);
    case 'step':
      return stepped(player, reel, move.by);
    case 'milestone':
      return atMilestone(player, reel, move.by);
    case 'scrub':
      return sought(player, reel, instantAt(bar, placeOf(bar, player.at) + move.by));
    case 'speed':
      return { ...player, speed: speeds[move.digit - 1] ?? player.speed };
    case 'silences':
      return { ...player, skipsSilences: !player.skipsSilences };
  }
}
