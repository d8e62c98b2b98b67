import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { Home } from '../command.ts';
import { exitCodeOf, Terminal } from '../terminal/terminal.ts';
import { CHECKOUT, openDashboard, typeLines } from './dashboard.ts';

const BREAKS = pathToFileURL(resolve(import.meta.dirname, '../terminal/fixtures/breaks.ts')).href;

/** The real dashboard, in which a part breaks at the sight of a moon. */
function openBreaking(part: string): Promise<Terminal> {
  return openDashboard({ env: breaking(part) });
}

function breaking(part: string): Record<string, string> {
  return { BREAKS: part, NODE_OPTIONS: `--import=${BREAKS}` };
}

const SAID =
  'bridgelog: The dashboard broke (the moon is in the way). What was logged is saved: start it again.';

test.each(['keys', 'draw', 'frames', 'records and drafts'])(
  'when what has to do with %s breaks, the terminal is given back, and says why',
  async (part) => {
    await using terminal = await openBreaking(part);
    typeLines(terminal, [CHECKOUT, '14:31 the ☾']);

    expect(await terminal.exit()).toBe(1);
    expect(terminal.leftovers()).toEqual([]);
    expect(terminal.normalScreen().replaceAll('\n', '')).toBe(SAID);
  },
);

test('what was logged, and the line that it broke at, are there at the next start', async () => {
  await using terminal = await openBreaking('records');
  typeLines(terminal, [CHECKOUT, '14:31 5xx above 5 %', '14:32 the ☾']);
  expect(await terminal.exit()).toBe(1);
  expect(terminal.normalScreen().replaceAll('\n', '')).toBe(SAID);

  await terminal.restart();
  await terminal.sees('5xx above 5 %', 'event › 14:32 the ☾');
});

test('where drawing is what breaks, a signal ends it as ever', async () => {
  await using terminal = await openBreaking('draw');
  typeLines(terminal, [CHECKOUT]);
  await terminal.sees('⚑ started');
  expect(await terminal.kill('SIGTERM')).toBe(exitCodeOf('SIGTERM'));
  expect(terminal.leftovers()).toEqual([]);
});

test('what breaks before anything is drawn is said as it is', async () => {
  using home = new Home();
  await using before = await openDashboard({ home });
  typeLines(before, [CHECKOUT]);
  before.type('14:32 the ☾');
  await before.sees('› 14:32 the ☾');
  expect(await before.kill('SIGTERM')).toBe(exitCodeOf('SIGTERM'));

  await using terminal = await Terminal.open({ home, env: breaking('drafts of before') });
  expect(await terminal.exit()).toBe(1);
  expect(terminal.leftovers()).toEqual([]);
  expect(terminal.normalScreen().replaceAll('\n', '')).toBe(SAID);
});
