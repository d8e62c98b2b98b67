import { expect, onTestFinished, test } from 'vitest';
import type { ThemeName } from '../../src/config/settings.ts';
import { castLines } from '../../src/replay/cast.ts';
import { castMoments } from '../../src/replay/cast-moments.ts';
import { tapeOf } from '../../src/replay/tape.ts';
import { plain } from '../../src/tui/lines/line.ts';
import { replayFrames } from '../../src/tui/replay-frames.ts';
import { replayScreenLines } from '../../src/tui/screens/replay-lines.ts';
import { initialState } from '../../src/tui/state/state.ts';
import { update } from '../../src/tui/store/update.ts';
import { evening } from '../replay/evening.ts';
import { Emulator } from './screen/emulator.ts';

const SIZE = { columns: 100, rows: 30 };
const KNOWN = { author: 'ada', severities: ['sev1', 'sev2'], cadence: {} };
const PERSPECTIVES = ['happened', 'known'] as const;
const incident = evening();

/** The screen at an instant, as somebody sees it who goes there and lets it play. */
function screenAt(at: number, perspective: (typeof PERSPECTIVES)[number]): string {
  const now = Date.parse('2026-12-01T09:00:00Z');
  const left = { lines: [], putAway: [] };
  const mentions = { people: [], tags: [] };
  const opening = { perspective, speed: SPEED, from: at, isTraining: false };
  const events = [
    { type: 'opened', incident, lost: new Set<number>(), left, mentions },
    { type: 'replay', opening },
    ...(at < tapeOf(incident, perspective).until
      ? ([{ type: 'key', press: { name: 'text', text: ' ' } }] as const)
      : []),
  ] as const;
  let state = initialState({ ...KNOWN, now, size: SIZE });
  for (const event of events) state = update(state, event, now).state;
  if (state.screen.name !== 'log') throw new Error('It is not open.');
  const { lines } = replayScreenLines(state, state.screen, SIZE);
  return lines.map((line) => plain(line).trimEnd()).join('\n');
}

/** So much faster than it was, the recording stays in sight of every step. */
const SPEED = 300;

function recording(
  perspective: (typeof PERSPECTIVES)[number],
  theme: ThemeName,
  until = tapeOf(incident, perspective).until,
) {
  const tape = tapeOf(incident, perspective);
  const pace = { from: tape.from, until, speed: SPEED, longestSilence: 3_000 };
  const moments = [...castMoments(tape, pace)];
  const filmed = { incident, perspective, speed: SPEED, theme, ...KNOWN, ...SIZE };
  const frames = replayFrames({ ...filmed, moments });
  const [, ...events] = castLines({ ...SIZE, timestamp: tape.from, title: 'Shop down' }, frames);
  return { moments, events: events.map((line): [number, string, string] => JSON.parse(line)) };
}

test.each(PERSPECTIVES)(
  'the recording shows the replay screen at every moment, as %s',
  async (perspective) => {
    const emulator = new Emulator(SIZE);
    onTestFinished(() => emulator.dispose());
    const { moments, events } = recording(perspective, 'none');
    let played = 0;
    for (const { at, watched } of moments) {
      for (const [seconds, , data] of events.slice(played)) {
        if (seconds > Math.round(watched) / 1_000) break;
        emulator.write(data);
        played += 1;
      }
      await emulator.parsed();
      expect(emulator.text().trimEnd()).toBe(screenAt(at, perspective).trimEnd());
    }
    expect(played).toBe(events.length - 1);
  },
);

test('it has the colours of the theme, or none', () => {
  const { from } = tapeOf(incident, 'happened');
  const first = (theme: ThemeName) => recording('happened', theme, from).events[0]?.[2] ?? '';
  expect(first('dark')).toContain('\u001b[1;38;2;156;192;255m▸');
  expect(first('auto')).toContain('\u001b[1;36m▸');
  expect(first('none')).toContain('\u001b[1m▸');
});
