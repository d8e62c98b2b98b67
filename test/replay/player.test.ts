/** The player on a tape of an hour and a half, told as it ran in Lagos. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  advanced,
  inPerspective,
  jumpedPastSilence,
  newPlayer,
  type Player,
  pause,
  play,
  skippingSilences,
  sought,
  stepped,
  withSpeed,
} from '../../src/replay/player.ts';
import { silences } from '../../src/replay/silences.ts';
import { tapeOf } from '../../src/replay/tape.ts';
import { clock } from '../incident/print.ts';
import { story } from '../incident/story.ts';

const { incident } = story({
  lines: [
    ['2026-11-20T13:35:00Z', '14:34 ! restart'],
    ['2026-11-20T13:36:00Z', 'a'],
    ['2026-11-20T13:36:00Z', 'b'],
    ['2026-11-20T13:36:00Z', 'c'],
    ['2026-11-20T14:30:00Z', 'd'],
    ['2026-11-20T14:40:00Z', '/done A1'],
  ],
});
const happened = tapeOf(incident, 'happened');
const known = tapeOf(incident, 'known');

/** The wall clock at the beginning; which time it is makes no difference. */
const NOW = 1_000_000_000;
const MINUTE = 60_000;

function at(time: string): number {
  return Date.parse(`2026-11-20T${time}+01:00`);
}

/** `14:36:00 after 4, playing`. */
function place({ at: instant, count, since }: Player): string {
  const state = since === undefined ? '' : ', playing';
  return `${clock(instant, 'Africa/Lagos').slice(11)} after ${count}${state}`;
}

describe('a player', () => {
  test('begins paused, with the first step taken, or at an instant', () => {
    expect(place(newPlayer(happened))).toBe('14:30 after 1');
    expect(place(newPlayer(happened, at('14:36')))).toBe('14:36 after 5');
    expect(place(newPlayer(happened, at('14:00')))).toBe('14:30 after 1');
    expect(place(newPlayer(happened, at('19:00')))).toBe('15:40 after 7');
  });

  test('plays on with the clock, at its speed, and stops at the end', () => {
    const playing = play(newPlayer(happened), happened, NOW);
    expect(place(advanced(playing, happened, NOW))).toBe('14:30 after 1, playing');
    expect(place(advanced(playing, happened, NOW + 3_500))).toBe('14:33:30 after 1, playing');
    expect(place(advanced(playing, happened, NOW + 6_000))).toBe('14:36 after 5, playing');
    expect(place(advanced(playing, happened, NOW + 70_000))).toBe('15:40 after 7');
    const slow = withSpeed(playing, happened, 10, NOW + 6_000);
    expect(place(advanced(slow, happened, NOW + 12_000))).toBe('14:37 after 5, playing');
  });

  test('plays from where it was paused; at the end it begins anew', () => {
    const paused = pause(play(newPlayer(happened), happened, NOW), happened, NOW + 4_000);
    expect(place(paused)).toBe('14:34 after 2');
    expect(place(advanced(paused, happened, NOW + 90_000))).toBe('14:34 after 2');
    const again = play(paused, happened, NOW + 90_000);
    expect(place(advanced(again, happened, NOW + 91_000))).toBe('14:35 after 2, playing');
    const ended = newPlayer(happened, at('15:40'));
    expect(place(play(ended, happened, NOW))).toBe('14:30 after 1, playing');
  });

  test('steps through several of one minute one by one, and keeps to the ends', () => {
    let player = newPlayer(happened);
    const places = [2, 1, 1, -1, -9, 99].map((by) => {
      player = stepped(player, happened, by, NOW);
      return place(player);
    });
    expect(places).toEqual([
      '14:36 after 3',
      '14:36 after 4',
      '14:36 after 5',
      '14:36 after 4',
      '14:30 after 1',
      '15:40 after 7',
    ]);
  });

  test('steps while it plays, and plays on from there', () => {
    const playing = play(newPlayer(happened), happened, NOW);
    const back = stepped(playing, happened, -1, NOW + 6_000);
    expect(place(back)).toBe('14:36 after 4, playing');
    expect(place(advanced(back, happened, NOW + 6_000))).toBe('14:36 after 4, playing');
    expect(place(advanced(back, happened, NOW + 7_000))).toBe('14:37 after 5, playing');
  });

  test('seeks, and changes the perspective at the same instant', () => {
    const there = sought(newPlayer(happened), happened, at('14:34'), NOW);
    expect(place(there)).toBe('14:34 after 2');
    const asKnown = inPerspective(there, happened, known, NOW);
    expect([asKnown.perspective, place(asKnown)]).toEqual(['known', '14:34 after 1']);
    const back = inPerspective(asKnown, known, happened, NOW);
    expect([back.perspective, place(back)]).toEqual(['happened', '14:34 after 2']);
  });

  test('holds its speed within a second and an hour a second', () => {
    expect(withSpeed(newPlayer(happened), happened, 0, NOW).speed).toBe(1);
    expect(withSpeed(newPlayer(happened), happened, 9_999, NOW).speed).toBe(3_600);
  });
});

describe('silences', () => {
  test('are at least five minutes long, and a twentieth of the whole', () => {
    const found = silences(happened).map(({ start, end }) =>
      [start, end].map((instant) => clock(instant, 'Africa/Lagos').slice(11)).join('–'),
    );
    expect(found).toEqual(['14:36–15:30', '15:30–15:40']);
    const days = story({
      lines: [
        ['2026-11-20T13:40:00Z', 'a'],
        ['2026-11-20T18:00:00Z', 'b'],
        ['2026-11-20T18:10:00Z', 'c'],
      ],
    });
    expect(silences(tapeOf(days.incident, 'known'))).toEqual([
      { start: at('14:40'), end: at('19:00') },
    ]);
  });

  test('are leapt over at a key, elsewhere nothing happens', () => {
    const before = newPlayer(happened, at('14:35'));
    expect(jumpedPastSilence(before, happened, NOW)).toEqual(before);
    const within = newPlayer(happened, at('14:50'));
    const atItsEnd = jumpedPastSilence(within, happened, NOW);
    expect(place(atItsEnd)).toBe('15:30 after 6');
    // There the next one begins.
    expect(place(jumpedPastSilence(atItsEnd, happened, NOW))).toBe('15:40 after 7');
  });

  test('are skipped while it plays, once they were seen for a second', () => {
    const from = newPlayer(happened, at('14:36'));
    const playing = play(skippingSilences(from, happened, true, NOW), happened, NOW);
    expect(place(advanced(playing, happened, NOW + 900))).toBe('14:36:54 after 5, playing');
    expect(place(advanced(playing, happened, NOW + 1_000))).toBe('15:30 after 6, playing');
    expect(place(advanced(playing, happened, NOW + 1_500))).toBe('15:30:30 after 6, playing');
    expect(place(advanced(playing, happened, NOW + 2_000))).toBe('15:40 after 7');
  });
});

test('it makes no difference how often it is asked where it is', () => {
  const waits = fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 20 });
  const settings = fc.record({
    speed: fc.constantFrom(1, 60, 600, 3_600),
    skipsSilences: fc.boolean(),
    from: fc.integer({ min: 0, max: 70 }),
  });
  fc.assert(
    fc.property(waits, settings, fc.constantFrom(happened, known), (all, chosen, tape) => {
      const { from, ...set } = chosen;
      const still = { ...newPlayer(tape, tape.from + from * MINUTE), ...set };
      const start = play(still, tape, NOW);
      let now = NOW;
      let often = advanced(start, tape, NOW);
      for (const wait of all) {
        now += wait;
        often = advanced(often, tape, now);
      }
      const once = advanced(start, tape, now);
      expect({ ...often, since: 0 }).toEqual({ ...once, since: 0 });
      expect(often.count).toBe(tape.countAt(often.at));
    }),
  );
});
