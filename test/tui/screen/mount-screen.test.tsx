import { Box, Text, useApp, useCursor, useInput, useWindowSize } from 'ink';
import { useReducer } from 'react';
import { expect, test } from 'vitest';
import { keysOf } from '../../../src/tui/keys/keys-of.ts';
import { Emulator } from './emulator.ts';
import { mountScreen } from './mount-screen.ts';
import { until } from './watching.ts';

/** A screen-filling app with a typed line, as small as one can be. */
function Notes() {
  const { columns, rows } = useWindowSize();
  const { exit } = useApp();
  const { setCursorPosition } = useCursor();
  const [line, type] = useReducer((before: string, more: string) => before + more, '');
  useInput((input, key) => {
    for (const press of keysOf(input, key)) {
      if (press.name === 'text') type(press.text);
      if (press.name === 'ctrl+c') exit('bye');
      if (press.name === 'ctrl+x') exit(new Error('broken'));
    }
  });
  setCursorPosition({ x: 2, y: rows - 1 });
  return (
    <Box width={columns} height={rows} flexDirection="column" overflow="hidden">
      <Text bold color="red">{`${columns}×${rows}`}</Text>
      <Box flexGrow={1} />
      <Text wrap="truncate">{`> ${line}`}</Text>
    </Box>
  );
}

test('what is typed is seen, in an app as large as the screen', async () => {
  using screen = mountScreen(<Notes />, { columns: 12, rows: 3 });
  screen.type('heap ');
  screen.type('漢字👍🏽');
  await screen.settled();
  expect(screen.text()).toBe('12×3\n\n> heap 漢字…');
  expect(screen.cursor()).toEqual({ row: 2, column: 2, visible: true });
  expect(screen.leftovers()).toEqual(['alternate screen', 'raw mode']);
});

test('a resized screen equals a fresh one, cell by cell', async () => {
  using resized = mountScreen(<Notes />, { columns: 40, rows: 10 });
  using fresh = mountScreen(<Notes />, { columns: 20, rows: 4 });
  for (const screen of [resized, fresh]) screen.type('heap 漢字👍🏽');
  await resized.settled();
  resized.resize(60, 15);
  await resized.settled();
  resized.resize(20, 4);
  await resized.settled();
  await fresh.settled();
  expect(resized.cells()).toEqual(fresh.cells());
  expect(resized.cursor()).toEqual(fresh.cursor());
});

test('cells have styles, unless colours are off', async () => {
  using coloured = mountScreen(<Notes />, { columns: 5, rows: 2 });
  await coloured.settled();
  expect(coloured.cells()[0]).toEqual([...['5{bold fg1}', '×{bold fg1}', '2{bold fg1}', ' ', ' ']]);
  using plain = mountScreen(<Notes />, { columns: 5, rows: 2, env: { NO_COLOR: '1' } });
  await plain.settled();
  expect(plain.cells()[0]).toEqual([...['5', '×', '2', ' ', ' ']]);
  expect(plain.text()).toBe(coloured.text());
});

test('each frame lies inside the marks of synchronized output', async () => {
  using screen = mountScreen(<Notes />, { columns: 60, rows: 15 });
  screen.type('one');
  await screen.settled();
  screen.type(' two');
  await screen.sees('> one two');
  expect(screen.outsideFrames()).not.toMatch(/[>×]/);
  expect(screen.bytes.join('')).toContain('> one two');
});

test('leaving gives the normal screen back, and tells what came of it', async () => {
  using screen = mountScreen(<Notes />);
  screen.type('heap');
  await screen.sees('> heap');
  screen.press('ctrl+c');
  expect(await screen.left()).toBe('bye');
  expect(screen.text().trim()).toBe('');
  expect(screen.cursor().visible).toBe(true);
  expect(screen.leftovers()).toEqual([]);
});

test('a crash is told too', async () => {
  using screen = mountScreen(<Notes />);
  screen.press('ctrl+x');
  await expect(screen.left()).rejects.toThrow('broken');
});

test('what is never seen fails with the whole screen', async () => {
  const emulator = new Emulator({ columns: 20, rows: 2 });
  emulator.write('heap at 96 %\r\n> ');
  await expect(until(emulator, 'showed "97 %"', () => false, 10)).rejects.toThrow(
    'The screen never showed "97 %" (10 ms):\n│heap at 96 %\n│>\n└ cursor at row 1, column 2',
  );
});

test.each([
  ['漢a', ['漢', '', 'a', ' ']],
  ['👩‍👩‍👧a', ['👩‍👩‍👧', '', 'a', ' ']],
  ['🇩🇪a', ['🇩🇪', '', 'a', ' ']],
  ['☺\ufe0fa', ['☺\ufe0f', '', 'a', ' ']],
  ['e\u0301a', ['e\u0301', 'a', ' ', ' ']],
])('the emulator gives %s the cells that a modern terminal gives it', async (text, cells) => {
  const emulator = new Emulator({ columns: 4, rows: 1 });
  emulator.write(text);
  await emulator.parsed();
  expect(emulator.cells()[0]).toEqual(cells);
});

test('half a frame is never looked at', async () => {
  const emulator = new Emulator({ columns: 20, rows: 2 });
  const seen: string[] = [];
  emulator.watch(() => seen.push(emulator.text().trim()));
  emulator.write('\u001b[?2026hone');
  await emulator.parsed();
  emulator.write(' two\u001b[?2026l');
  await emulator.parsed();
  expect(seen).toEqual(['one two']);
});
