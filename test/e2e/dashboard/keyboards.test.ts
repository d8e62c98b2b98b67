import { expect, test } from 'vitest';
import { entriesOn, openDashboard, promptOn, typeLines } from './dashboard.ts';
import { ADA, OUTAGE, openTold, zoneAtNoon } from './told.ts';

const ESC = '\u001b';

/** What terminals send for the same keys; xterm has two ways, and the Linux console one of its own. */
const KEYBOARDS = [
  { name: 'xterm', home: ['[H', 'OH'], end: ['[F', 'OF'], up: 'OA', backspace: '\u007f' },
  { name: 'tmux', home: ['[1~', '[1~'], end: ['[4~', '[4~'], up: '[A', backspace: '\u007f' },
  {
    name: 'the Linux console',
    home: ['[1~', '[7~'],
    end: ['[4~', '[8~'],
    up: '[A',
    backspace: '\b',
  },
];

test.each(KEYBOARDS)('80×24: the keys of $name', async ({ home, end, up, backspace }) => {
  await using terminal = await openTold(OUTAGE, { columns: 80, rows: 24 });

  terminal.type(`4:41 heap dumpp${ESC}${home[0]}1${ESC}${end[0]}${backspace}`);
  await terminal.sees('› 14:41 heap dump');
  terminal.type(`${ESC}${home[1]}${ESC}[C${ESC}[3~`);
  await terminal.sees('› 1:41 heap dump');
  terminal.type(`4${ESC}${end[1]}\r`);
  await terminal.sees('9  14:41');

  terminal.type(ESC + up);
  await terminal.sees('▌ 8');
  terminal.type(ESC + home[0]);
  await terminal.sees('▌ 1');
  terminal.type(`${ESC}[6~`);
  await terminal.sees('▌ 8');
  terminal.type(`${ESC}[5~`);
  await terminal.sees('▌ 1');
  terminal.type(ESC + end[1]);
  await terminal.sees('▌ 8');
  terminal.type(ESC);
  await terminal.sees('event ›');
  expect(promptOn(terminal)).toBe('event ›');
});

test('60×15: each act takes at most two keys beside its words, once its entry is selected', async () => {
  const env = { ...ADA, TZ: zoneAtNoon() };
  await using terminal = await openDashboard({ columns: 60, rows: 15, env });
  typeLines(terminal, ['-40m sev1 Checkout returns 500s', '-30m first calls']);
  await terminal.sees('· first calls');

  terminal.press('tab');
  terminal.type('restarted api-3');
  terminal.press('enter');
  await terminal.sees('A1 running');

  terminal.press('up');
  await terminal.sees('▌ 3');
  terminal.type('d');
  await terminal.sees('A1 done');
  terminal.type('mm');
  await terminal.sees('⚑ mitigated A1');
  terminal.press('ctrl+z');
  await terminal.lacks('⚑ mitigated');
  terminal.type('t');
  terminal.type('-5m');
  terminal.press('enter');
  await terminal.sees('A1 now', /A1 done [45]m/);
  expect(entriesOn(terminal)).toEqual([
    '1 ⚑ started',
    '2 · first calls',
    expect.stringMatching(/^3 ! A1 done [45]m restarted api-3$/),
  ]);
});
