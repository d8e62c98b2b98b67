import { expect, test } from 'vitest';
import { plain } from '../../../src/tui/lines/line.ts';
import { sheetRoom, sheetText, withinSheet } from '../../../src/tui/sheets/sheet.ts';
import { HELP, type Sheet } from '../../../src/tui/state/sheet.ts';
import { type Seat, seat } from '../store/seat.ts';

/** How many lines the sheet that is open has, and the first ones that are seen of it. */
function seen({ state }: Seat, rows = 6): readonly string[] {
  const { sheet, size } = state;
  if (sheet === undefined) return [];
  const { title, lines } = sheetText(state, sheet, size);
  return [title, ...lines(sheet.scroll, rows).map((line) => plain(line).trimEnd())];
}

test('the help is scrolled from its first line to its last, and no further', () => {
  const ada = seat().press('f1');
  const { count } = sheetText(ada.state, HELP, ada.state.size);
  const last = count - sheetRoom(ada.state.size);
  const scroll = () => ada.state.sheet?.scroll;
  ada.press('up');
  expect(scroll()).toBe(0);
  ada.press('down', 'down');
  expect(scroll()).toBe(2);
  ada.press('page-down');
  expect(scroll()).toBe(23);
  ada.press('page-up');
  expect(scroll()).toBe(2);
  for (let times = 0; times < 60; times += 1) ada.type(' ');
  expect(scroll()).toBe(last);
  ada.type('k');
  expect(scroll()).toBe(last - 1);
  ada.type('g');
  expect(scroll()).toBe(0);
  ada.type('G');
  expect(scroll()).toBe(last);
  ada.type('q');
  expect(ada.state.sheet).toBeUndefined();
  expect(ada.mode).toBe('prompt');
});

test('where the terminal grows, its end is where one is, and the next key goes up from there', () => {
  const ada = seat().press('f1', 'end');
  ada.dispatch({ type: 'resized', size: { columns: 80, rows: 60 } });
  const { count } = sheetText(ada.state, HELP, ada.state.size);
  const last = count - sheetRoom(ada.state.size);
  expect(ada.state.sheet?.scroll).toBe(last);
  expect(ada.type('k').state.sheet?.scroll).toBe(last - 1);
});

test('on a screen that holds all of it nothing is scrolled', () => {
  const { state } = seat();
  const scrolled: Sheet = { ...HELP, scroll: 40 };
  expect(withinSheet({ ...state, size: { columns: 80, rows: 2_000 } }, scrolled).scroll).toBe(0);
});

test('the history of an entry: what it is, and every change', () => {
  const ada = seat().type('! restarted api-3 @ops\r').type('/amend A1 restarted api-4\r');
  ada.press('up').type('dh');
  expect(`\n${seen(ada, 14).join('\n')}\n`).toBe(`
Entry 1 · A1 action, done after 0s
 restarted api-4

  Time      Sat 21 Nov 2026 14:30 UTC+1 (Africa/Lagos)
  Recorded  Sat 21 Nov 2026 14:30:00 UTC+1 by ada

 History
  14:30:00  ada  logged: restarted api-3 @ops
  14:30:00  ada  text: "restarted api-3 @ops" → "restarted api-4"
  14:30:00  ada  done at 14:30
`);
  expect(ada.press('escape').mode).toBe('select');
});

test('the board: all panes in full', () => {
  const ada = seat().type('! restarted api-3 @ops\r').type('/lead @ada\r').type('+ add a test\r');
  ada.press('ctrl+g');
  expect(`\n${seen(ada, 30).join('\n')}\n`).toBe(`
Board
 Hypotheses
  none yet

 Actions
  A1 ▸ restarted api-3 @ops                                                  0s

 Follow-ups
  F1 + add a test                                            no owner · no date

 People
  lead  @ada from 14:30
  also  @ops

 Told outside
  nobody told yet
`);
  expect(ada.press('ctrl+g').mode).toBe('prompt');
  expect(ada.type('/board\r').mode).toBe('sheet');
});

test('an entry that is gone while its history is read keeps what there was', () => {
  const ada = seat().type('one\r').type('two\r').press('up').type('h');
  ada.again().press('ctrl+z');
  ada.hear();
  expect(seen(ada)).toEqual([
    'Entry 2 · undone',
    ' History',
    '  14:30:00  ada  logged: two  [undone]',
    '  14:30:00  ada  undone: logged: two',
  ]);
  expect(ada.press('escape').mode).toBe('select');
  expect(ada.type('s').status()).toContain('No entry is selected');
});

test('after the end, the board says that nobody was told; UTC is said once', () => {
  const ada = seat().type('/zone UTC\r').type('/resolved\r').press('ctrl+g');
  expect(seen(ada, 30)).toContain('  nobody was told');
  ada.press('escape', 'up').type('h');
  expect(seen(ada, 3).at(-1)).toBe('  Time        Sat 21 Nov 2026 13:30 UTC');
});
