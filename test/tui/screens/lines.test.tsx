import { render } from 'ink-testing-library';
import { beforeEach, expect, test } from 'vitest';
import { type Line, piece, type Tone } from '../../../src/tui/lines/line.ts';
import { Lines } from '../../../src/tui/screens/lines.tsx';
import { setColours } from '../screen/colours.ts';

beforeEach(() => setColours(false));

function drawn(lines: readonly Line[], columns: number, rows: number): string | undefined {
  const { lastFrame, unmount } = render(<Lines lines={lines} columns={columns} rows={rows} />);
  const frame = lastFrame();
  unmount();
  return frame;
}

test('each line is a row of its own, empty ones too', () => {
  const lines = [[piece('14:30 '), piece('started', 'strong')], [], [piece('決済 👩‍👩‍👧')]];
  expect(drawn(lines, 20, 5)).toBe('14:30 started\n\n決済 👩‍👩‍👧\n\n');
});

test('what is too much is cut off, and pushes nothing away', () => {
  const lines = ['first row', 'second row that is too long', 'third'].map((text) => [piece(text)]);
  expect(drawn(lines, 10, 2)).toBe('first row\nsecond ro…');
});

test('no tone changes what is said', () => {
  const tones: readonly Tone[] = [
    ...(['plain', 'strong', 'quiet', 'good', 'bad', 'alert', 'open', 'selected', 'label'] as const),
  ];
  const line = tones.map((tone) => piece(`${tone} `, tone));
  expect(drawn([line], 80, 1)).toBe('plain strong quiet good bad alert open selected label');
});

test('each tone but plain looks like something', () => {
  setColours(true);
  expect(drawn([[piece('started', 'strong')]], 20, 1)).toBe('\u001b[1mstarted\u001b[22m');
  expect(drawn([[piece('started')]], 20, 1)).toBe('started');
});
