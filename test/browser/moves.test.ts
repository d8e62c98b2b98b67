import { expect, test } from 'vitest';
import type { Move } from '../../src/browser/keys.ts';
import { moved } from '../../src/browser/moves.ts';
import { advanced, newPlayer } from '../../src/replay/player.ts';
import { MINUTE, reelAt } from './track.ts';

const reel = reelAt({ steps: [0, 10, 10, 300, 301], marks: [10, 300] });

/** Where these moves lead, in minutes and steps, one after the other. */
function places(...moves: readonly Move[]): readonly (readonly [number, number])[] {
  let player = newPlayer(reel);
  return moves.map((move) => {
    player = moved(player, move, { reel, speeds: [1, 60], now: 0 });
    return [player.at / MINUTE, player.count] as const;
  });
}

test('steps go one by one, also through those of one minute, and no further than there are', () => {
  const on = { does: 'step', by: 1 } as const;
  const back = { does: 'step', by: -1 } as const;
  expect(places(on, on, on, on, on, back)).toEqual([
    [10, 2],
    [10, 3],
    [300, 4],
    [301, 5],
    [301, 5],
    [300, 4],
  ]);
  expect(places({ does: 'end' }, { does: 'begin' })).toEqual([
    [301, 5],
    [0, 1],
  ]);
});

test('behind the last milestone lies the end, before the first one the beginning', () => {
  const on = { does: 'milestone', by: 1 } as const;
  const back = { does: 'milestone', by: -1 } as const;
  expect(places(on, on, on, back, back, back)).toEqual([
    [10, 3],
    [300, 4],
    [301, 5],
    [300, 4],
    [10, 3],
    [0, 1],
  ]);
});

test('scrubbing goes along the bar, on which a silence takes little room', () => {
  // Ten minutes and one share two thirds of it.
  expect(places({ does: 'scrub', by: 303 })[0]?.[0]).toBeCloseTo(5, 1);
  expect(places({ does: 'scrub', by: 606 + 167 })[0]?.[0]).toBeCloseTo(155, 0);
  expect(places({ does: 'scrub', by: 1_000 }, { does: 'scrub', by: -1_000 })).toEqual([
    [301, 5],
    [0, 1],
  ]);
});

test('it plays at the speed of a digit, skips silences where that is wanted, and stops, also for a step', () => {
  const settings: readonly Move[] = [
    { does: 'speed', digit: 2 },
    { does: 'speed', digit: 9 },
    { does: 'silences' },
    { does: 'toggle' },
  ];
  const playing = settings.reduce(
    (player, move) => moved(player, move, { reel, speeds: [1, 60], now: 5_000 }),
    newPlayer(reel),
  );
  expect(playing).toMatchObject({ speed: 60, skipsSilences: true, since: 5_000 });
  expect(advanced(playing, reel, 16_000)).toMatchObject({ at: 300 * MINUTE, count: 4 });
  const step = moved(playing, { does: 'step', by: 1 }, { reel, speeds: [1, 60], now: 6_000 });
  expect(step).toMatchObject({ at: 10 * MINUTE, count: 2, since: undefined });
  const paused = moved(playing, { does: 'toggle' }, { reel, speeds: [1, 60], now: 6_000 });
  expect(paused).toMatchObject({ at: 1 * MINUTE, since: undefined });
});
