/** The recording: when its screens come, and that playing it shows them, whatever they hold. */
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { type CastFrame, type CastRow, castLines } from '../../src/replay/cast.ts';
import { castMoments } from '../../src/replay/cast-moments.ts';
import { tapeOf } from '../../src/replay/tape.ts';
import { Emulator } from '../tui/screen/emulator.ts';
import { evening } from './evening.ts';

const MINUTE = 60_000;
const HALF_PAST_TWO = Date.parse('2026-11-20T14:30:00+01:00');
const tape = tapeOf(evening(), 'known');

/** `14:30 at 0s`: minutes after half past two, and seconds of watching. */
function moments(pace: { until: number; speed: number; longestSilence: number }): string[] {
  const from = HALF_PAST_TWO;
  return [...castMoments(tape, { ...pace, from })].map(
    ({ at, watched }) => `+${(at - from) / MINUTE}m ${watched / 1_000}s`,
  );
}

test('the screen comes ten times a second at most: a step that is nearer comes with what follows', () => {
  const until = HALF_PAST_TWO + 10 * MINUTE;
  expect(moments({ until, speed: 1_200, longestSilence: 3_000 })).toEqual([
    ...['+0m 0s', '+3.25m 0.1625s', '+5.5m 0.275s', '+7.75m 0.3875s', '+10m 0.5s'],
  ]);
});

test('a long silence is watched for no longer than is asked for, its clock running faster', () => {
  const until = HALF_PAST_TWO + 20 * MINUTE;
  expect(moments({ until, speed: 60, longestSilence: 200 })).toEqual([
    ...['+0m 0s', '+0.5m 0.1s', '+1m 0.2s'],
    ...['+5.5m 0.3s', '+10m 0.4s', '+15m 0.5s', '+20m 0.6s'],
  ]);
});

test('the last moment is the end, also where that is the beginning', () => {
  const speed = { speed: 600, longestSilence: 3_000 };
  expect(moments({ ...speed, until: HALF_PAST_TWO })).toEqual(['+0m 0s']);
  expect(moments({ ...speed, until: tape.until }).at(-1)).toBe('+71m 7.1s');
});

const HEAD = { columns: 12, rows: 3, timestamp: HALF_PAST_TWO, title: 'Shop\u001b[2J down' };

/** A row from what is plain and, behind a `/`, what is bold. */
function row(text: string): CastRow {
  const styles = ['', '1'];
  return text.split('/').map((part, index) => ({ text: part, style: styles[index] ?? '' }));
}

test('it has a head, and then only what changes', () => {
  const frames = [
    { watched: 0, frame: ['one/two', 'a', ' '].map(row) },
    { watched: 100, frame: ['one/two', 'a', ' '].map(row) },
    { watched: 250.4, frame: ['one/six', 'longer', ' '].map(row) },
  ];
  const lines = [...castLines(HEAD, frames)].map((line) => JSON.parse(line));
  const bold = (text: string) => `\u001b[1m${text}\u001b[0m`;
  expect(lines).toEqual([
    {
      version: 2,
      width: 12,
      height: 3,
      timestamp: HALF_PAST_TWO / 1_000,
      title: 'Shop␛[2J down',
      env: { TERM: 'xterm-256color' },
    },
    [
      0,
      'o',
      `\u001b[?25l\u001b[?7l\u001b[0m\u001b[2J\u001b[1;1H\u001b[Kone${bold('two')}\u001b[2;1H\u001b[Ka\u001b[3;1H\u001b[K `,
    ],
    [0.25, 'o', `\u001b[1;4H${bold('six')}\u001b[2;1H\u001b[Klonger`],
    [3.25, 'o', ''],
  ]);
});

/** Words as wide as the screen and wider, of one, two or no columns to a character, and with joined emoji. */
const words = fc
  .array(fc.constantFrom('a', ' ', '─', '雪', '🔥', 'e\u0301', '👩‍🚒', 'down', '14:30'), {
    maxLength: 5,
  })
  .map((parts) => parts.join(''));
const piece = fc.record({ text: words, style: fc.constantFrom('', '1', '7', '38;2;1;2;3') });
const frame = fc.array(fc.array(piece, { maxLength: 3 }), { minLength: 3, maxLength: 3 });

/** What a terminal shows that is sent this, and nothing before. */
async function cellsOf(output: readonly string[]) {
  const emulator = new Emulator(HEAD);
  onTestFinished(() => emulator.dispose());
  for (const each of output) emulator.write(each);
  await emulator.parsed();
  return emulator.cells();
}

function output(frames: readonly CastFrame[]): readonly string[] {
  const timed = frames.map((each, index) => ({ watched: index * 100, frame: each }));
  const [, ...events] = [...castLines(HEAD, timed)].map((line): string[] => JSON.parse(line));
  return events.map(([, , data = '']) => data);
}

test('after any screens the last one stands there, as if it alone had been drawn', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(frame, { minLength: 1, maxLength: 4 }), async (frames) => {
      const alone = await cellsOf(output(frames.slice(-1)));
      expect(await cellsOf(output(frames))).toEqual(alone);
    }),
    { numRuns: 60 },
  );
});
