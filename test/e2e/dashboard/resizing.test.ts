import { expect, test } from 'vitest';
import type { Terminal } from '../terminal/terminal.ts';
import { entriesOn, promptOn, typeLines } from './dashboard.ts';
import { OUTAGE, offersOn, openTold } from './told.ts';

const SMALL = { columns: 60, rows: 15 };
const USUAL = { columns: 80, rows: 24 };
const LARGE = { columns: 200, rows: 60 };

/** Through all sizes and back: the screen at each is as it was there the first time. */
async function thereAndBack(terminal: Terminal, { first, last }: Ends): Promise<void> {
  const seen = new Map<number, string>();
  for (const { columns, rows } of [USUAL, SMALL, LARGE, USUAL, LARGE, SMALL]) {
    terminal.resize(columns, rows);
    await terminal.shows(`fitted into ${columns}×${rows}`, (all) => {
      const isWhole =
        all.length === rows && first.test(all[0] ?? '') && last.test(all.at(-1) ?? '');
      return isWhole && all.some((row) => row.startsWith('──') && row.length === columns);
    });
    const before = seen.get(rows);
    if (before === undefined) seen.set(rows, terminal.screenText());
    else await terminal.shows('was as before', (all) => all.join('\n') === before);
  }
}

/** How the first row and the last one of the screen begin. */
interface Ends {
  readonly first: RegExp;
  readonly last: RegExp;
}

const LOG = /^ SEV1 {2}Checkout returns 500s {2,}resolved after 01:10:00$/;

test('60×15, 80×24, 200×60: a list of verbs stays open, with the chosen one, whatever the size', async () => {
  await using terminal = await openTold(OUTAGE, USUAL);
  terminal.type('15:41 /re');
  await terminal.sees('/report');
  terminal.press('down', 'down');
  await terminal.sees('▸ /resolved');
  await thereAndBack(terminal, { first: LOG, last: /^ Enter take / });
  terminal.press('enter');
  await terminal.sees('resolved › 15:41 /resolved');
  expect(offersOn(terminal)).toEqual([]);
});

test('200×60, 80×24, 60×15: a filter stays, with the selected entry', async () => {
  await using terminal = await openTold([...OUTAGE, '15:35 checkout is quiet #checkout'], LARGE);
  typeLines(terminal, ['/filter #checkout']);
  await terminal.sees('filter › #checkout', '2 of 9 entries');
  await thereAndBack(terminal, { first: LOG, last: /^ Enter keep / });
  terminal.press('enter', 'up');
  await terminal.sees('▌ 2');
  await thereAndBack(terminal, { first: LOG, last: /^ Esc all entries / });
  expect(entriesOn(terminal)).toHaveLength(2);
  terminal.press('escape', 'escape');
  await terminal.sees('event ›');
});

test('60×15, 80×24, 200×60: the board is open while the window is dragged, and a line waits behind it', async () => {
  await using terminal = await openTold(OUTAGE, SMALL);
  terminal.type('15:41 half a li');
  terminal.press('ctrl+g');
  await terminal.sees('── Board ──');
  await thereAndBack(terminal, { first: /^── Board ──/, last: /^ Esc close / });
  terminal.press('escape');
  await terminal.sees('half a li', '⚑ resolved');
  expect(promptOn(terminal)).toBe('event › 15:41 half a li');
});
