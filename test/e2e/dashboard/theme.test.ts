import { expect, test } from 'vitest';
import type { Terminal } from '../terminal/terminal.ts';
import { CHECKOUT, openDashboard, typeLines } from './dashboard.ts';

/** The colours on the screen: a number of the terminal's own, or of ours. */
async function colours(env: Readonly<Record<string, string>>): Promise<readonly string[]> {
  await using terminal: Terminal = await openDashboard({ env });
  typeLines(terminal, [CHECKOUT, '14:35 ! restarted api-3']);
  await terminal.sees('A1 ');
  const styles = terminal
    .cells()
    .flat()
    .flatMap((cell) => /fg(#?\w+)/.exec(cell)?.[1] ?? []);
  return [...new Set(styles.map((style) => style.replace(/^#\w+$/, '#')))].sort();
}

test.each([
  ['the theme has its own, where the terminal has millions', { COLORTERM: 'truecolor' }, ['#']],
  ['the nearest of 256', {}, ['117', '151', '153', '222', '248']],
  ['of 16, those that the owner of the terminal chose', { TERM: 'xterm' }, ['2', '3', '6']],
  ['none, whatever the theme', { COLORTERM: 'truecolor', NO_COLOR: '1' }, []],
])('%s', async (_what, env, expected) => {
  expect(await colours({ BRIDGELOG_THEME: 'dark', ...env })).toEqual(expected);
});
