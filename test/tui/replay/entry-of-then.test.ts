/** The marked entry, read over the replay: as of then, with what had been recorded by then. */
import { expect, test } from 'vitest';
import { plain } from '../../../src/tui/lines/line.ts';
import { sheetText } from '../../../src/tui/sheets/sheet.ts';
import type { Seat } from '../store/seat.ts';
import { replaying } from './night.ts';

function read(ada: Seat): string {
  const { sheet } = ada.type('h').state;
  if (sheet === undefined) throw new Error('Nothing is read.');
  const text = sheetText(ada.state, sheet, { columns: 90, rows: 24 });
  const rows = text.lines(0, text.count).map((line) => plain(line).trimEnd());
  return `\n${[text.title, ...rows].join('\n')}\n`;
}

test('as it happened, it is told where its history is', () => {
  expect(read(replaying('H1'))).toBe(`
Entry 3 · H1 hypothesis, open for 0s
 memory leak in the cart

  Time  Sat 21 Nov 2026 14:34 UTC+1 (Africa/Lagos)

 How it was recorded is told in the replay as it was known (k), and in the log, by h.
`);
});

test('as it was known, its history up to then', () => {
  expect(read(replaying('14:44').type('k'))).toBe(`
Entry 6 · event
 errors at 43 %

  Time      Sat 21 Nov 2026 14:43 UTC+1 (Africa/Lagos)
  Recorded  Sat 21 Nov 2026 14:43:00 UTC+1 by ada

 History
  14:43:00  ada  logged: errors at 43 %
`);
});

test('what it refers to is told once that is there, in the replay and in the log', () => {
  const ada = replaying().press('escape').paste('14:25 H1 comes to mind').press('enter');
  const refersTo = (sheet: string) => sheet.split('\n').find((row) => row.includes('Refers to'));
  expect(refersTo(read(ada.paste('/replay 14:25').press('enter')))).toBe('  Refers to  H1');
  ada.press('escape', 'escape').press('up', 'home', 'down');
  expect(refersTo(read(ada))).toBe('  Refers to  H1 memory leak in the cart');
});
