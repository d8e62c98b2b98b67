import { describe, expect, it } from 'vitest';
import {
  advanced,
  atMilestone,
  newPlayer,
  type Player,
  playing,
  sought,
  stepped,
} from '../../src/browser/player.ts';
import { MINUTE, reelAt } from './track.ts';

const reel = reelAt({ steps: [0, 10, 10, 300, 301], silences: [[10, 300]], marks: [0, 10, 301] });
const still = newPlayer(reel);

/** In minutes, and steps. */
const place = ({ at, count }: Player) => [at / MINUTE, count];

describe('a player', () => {
  it('begins paused, with the first step taken', () => {
    expect(still).toEqual({ at: 0, count: 1, speed: 60, isPlaying: false, skipsSilences: false });
    expect(advanced(still, reel, 60_000)).toBe(still);
  });

  it('passes so many minutes in so many seconds, and takes the steps on its way', () => {
    const player = playing(still, reel);
    expect(place(advanced(player, reel, 9_000))).toEqual([9, 1]);
    expect(place(advanced(player, reel, 10_000))).toEqual([10, 3]);
    expect(place(advanced({ ...player, speed: 600 }, reel, 2_000))).toEqual([20, 3]);
  });

  it('stops at the end, and then begins anew', () => {
    const over = advanced(playing(still, reel), reel, 400_000);
    expect(over).toMatchObject({ at: 301 * MINUTE, count: 5, isPlaying: false });
    expect(playing(over, reel)).toMatchObject({ at: 0, count: 1, isPlaying: true });
  });

  it('watches a second of a silence that it skips', () => {
    const player = { ...playing(sought(still, reel, 10 * MINUTE), reel), skipsSilences: true };
    expect(place(advanced(player, reel, 900))).toEqual([10.9, 3]);
    expect(place(advanced(player, reel, 1_000))).toEqual([300, 4]);
    expect(place(advanced(player, reel, 1_500))).toEqual([300.5, 4]);
    expect(place(advanced(playing(still, reel), reel, 20_000))).toEqual([20, 3]);
  });

  it('goes step by step, also through those of one minute, and no further than there are', () => {
    const places = [stepped(still, reel, 1), stepped(still, reel, 2), stepped(still, reel, 9)];
    expect(places.map(place)).toEqual([
      [10, 2],
      [10, 3],
      [301, 5],
    ]);
    expect(place(stepped(still, reel, -1))).toEqual([0, 1]);
  });

  it('waits among steps of one time until time passes', () => {
    const player = playing(stepped(still, reel, 1), reel);
    expect(place(advanced(player, reel, 0))).toEqual([10, 2]);
    expect(place(advanced(player, reel, 1_000))).toEqual([11, 3]);
  });

  it('goes to an instant, or the nearest that there is, and to milestones', () => {
    expect(place(sought(still, reel, 12 * MINUTE))).toEqual([12, 3]);
    expect(place(sought(still, reel, 999 * MINUTE))).toEqual([301, 5]);
    expect(place(atMilestone(still, reel, 1))).toEqual([10, 3]);
    expect(place(atMilestone(sought(still, reel, 12 * MINUTE), reel, -1))).toEqual([10, 3]);
    expect(place(atMilestone(sought(still, reel, 301 * MINUTE), reel, 1))).toEqual([301, 5]);
  });
});
