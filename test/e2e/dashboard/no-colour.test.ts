import { expect, test } from 'vitest';
import { Home } from '../command.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { CHECKOUT, openDashboard, typeLines } from './dashboard.ts';

/** What runs with the time stands still. */
function still(terminal: Terminal): string {
  return terminal.screenText().replaceAll(/\d+:\d\d:\d\d/g, 'h:mm:ss');
}

function colours(terminal: Terminal): number {
  return terminal
    .cells()
    .flat()
    .filter((cell) => /[fb]g/.test(cell)).length;
}

test('without colours nothing but colour is lost', async () => {
  using home = new Home();
  await using coloured = await openDashboard({ home });
  typeLines(coloured, [
    CHECKOUT,
    '14:31 /detected 5xx above 5 %',
    '14:35 ! restarted api-3',
    '14:39 /failed no change',
    '14:40 ? memory leak',
    '14:50 /confirm',
    '15:00 /resolved',
  ]);
  await coloured.sees('⚑ resolved');
  await using plain = await openDashboard({
    home,
    args: ['--incident', 'checkout'],
    env: { NO_COLOR: '1' },
  });

  coloured.press('up');
  plain.press('up');
  await coloured.sees('▌ 5');
  await plain.sees('▌ 5');
  expect(still(plain)).toBe(still(coloured));
  expect(colours(plain)).toBe(0);
  expect(colours(coloured)).toBeGreaterThan(0);
});
