import { expect, test } from 'vitest';
import type { Terminal } from '../terminal/terminal.ts';
import { openDashboard, typeLines } from './dashboard.ts';
import { ADA, homeWith, OUTAGE, offersOn, wholeScreen, zoneAtNoon } from './told.ts';

test('60×15: a house has severities of its own, and its own rhythm of updates', async () => {
  using home = homeWith('severities = ["p1", "p2", "minor"]\n[cadence]\np1 = "20m"\n');
  const env = { ...ADA, TZ: zoneAtNoon() };
  await using terminal = await openDashboard({ home, columns: 60, rows: 15, env });
  terminal.type('Checkout returns 500s\r');
  await terminal.sees('p1 p2 minor · 14:30, -5m');
  terminal.type('sev1\r');
  await terminal.sees('✗ "sev1" is neither a severity nor a time: write p1');
  terminal.press('ctrl+u');
  terminal.type('-50m p1\r');
  await terminal.sees('P1  Checkout returns 500s', 'next update in');
  terminal.type('-35m > status page\r');
  await terminal.sees(/! update due 1[0-5]m ago/);
  terminal.type('/sev ');
  await terminal.sees('as it stands');
  expect(offersOn(terminal)).toEqual(['  p1  as it stands', '  p2', '  minor']);
  terminal.type('m\t\r');
  await terminal.sees('MINOR  Checkout');
  await terminal.lacks('update due');
});

/** The colours and other styles on the screen, each once. */
function styles(terminal: Terminal): readonly string[] {
  const found = terminal
    .cells()
    .flat()
    .flatMap((cell) => /\{(.*)\}$/.exec(cell)?.[1] ?? []);
  return [...new Set(found)].sort();
}

test('80×24: a theme changes the colours, and not what is said', async () => {
  using home = homeWith('theme = "none"\n');
  const size = { home, columns: 80, rows: 24 };
  await using none = await openDashboard({ ...size, env: ADA });
  typeLines(none, OUTAGE);
  const dark = { ...ADA, BRIDGELOG_THEME: 'dark' };
  const args = ['--incident', 'checkout'];
  await none.sees('⚑ resolved');
  await using other = await openDashboard({ ...size, args, env: dark });
  for (const each of [none, other]) {
    each.press('up');
    await each.sees('▌ 8', 'selecting');
  }
  expect(wholeScreen(other)).toBe(wholeScreen(none));
  expect(styles(none)).toEqual(['bold', 'inverse']);
  expect(styles(other)).toEqual(['bold', 'bold fg153', 'fg151', 'fg248', 'inverse']);
});
