import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { Home } from '../command.ts';
import { exitCodeOf, Terminal, type TerminalOptions } from './terminal.ts';

const program = resolve(import.meta.dirname, 'fixtures/notebook.ts');

/** A program that fills the screen, in place of the dashboard. */
function openNotebook(options: TerminalOptions = {}): Promise<Terminal> {
  return Terminal.open({ columns: 40, rows: 10, program, ...options });
}

test('the built command, as it looks on a terminal', async () => {
  await using terminal = await Terminal.open({ args: ['--help'], columns: 100, rows: 50 });
  await terminal.sees('Usage: bridgelog', /^ +log .*line/m);
  expect(await terminal.exit()).toBe(0);
  expect(terminal.normalScreen()).toContain('Usage: bridgelog');
  expect(terminal.leftovers()).toEqual([]);
});

test('a journal that commands have written is the one that the terminal shows', async () => {
  using home = new Home();
  home.bridgelog(['new', 'Checkout returns 500s', '--started', '2026-11-20 14:30']);
  await using terminal = await Terminal.open({ home, args: ['list'], columns: 100 });
  await terminal.sees('Checkout returns 500s');
  expect(await terminal.exit()).toBe(0);
});

test('a failure has its exit code', async () => {
  await using terminal = await Terminal.open({ args: ['show', 'nothing'] });
  expect(await terminal.exit()).not.toBe(0);
  expect(terminal.screenText()).toContain('bridgelog: ');
});

test('what is typed is seen, and is there after a restart', async () => {
  await using terminal = await openNotebook({ args: ['of', 'ada'] });
  await terminal.sees('notebook 40x10 of ada');
  terminal.type('heap at 96 % 漢字');
  await terminal.sees('> heap at 96 % 漢字');
  expect(terminal.cursor()).toEqual({ row: 2, column: 19, visible: true });
  terminal.press('enter');
  await terminal.lacks('> heap');
  terminal.press('ctrl+c');
  expect(await terminal.exit()).toBe(3);

  await terminal.restart();
  await terminal.sees('notebook', /^heap at 96 % 漢字$/m);
});

test('the terminal answers the program’s questions', async () => {
  await using terminal = await openNotebook();
  await terminal.sees('cursor was at 1;1');
});

test('a paste is one, and only for a program that asked for that', async () => {
  await using terminal = await openNotebook();
  await terminal.sees('notebook');
  terminal.paste('one\ntwo');
  await terminal.sees('> [one⏎two]');
});

test('a resize reaches the program', async () => {
  await using terminal = await openNotebook();
  await terminal.sees('notebook 40x10');
  terminal.resize(60, 15);
  await terminal.sees('notebook 60x15');
  expect(terminal.cells().map((row) => row.length)).toEqual(Array.from({ length: 15 }, () => 60));
});

test('a program that cleans up leaves the terminal as it was', async () => {
  await using terminal = await openNotebook();
  await terminal.sees('notebook');
  expect(terminal.leftovers()).toEqual(['alternate screen', 'bracketed paste']);
  expect(await terminal.kill('SIGTERM')).toBe(143);
  expect(terminal.leftovers()).toEqual([]);
  expect(terminal.screenText()).toMatch(/^left with 143\n+$/);
});

test('one that is killed cannot', async () => {
  await using terminal = await openNotebook();
  await terminal.sees('notebook');
  terminal.type('half a li');
  await terminal.sees('half a li');
  expect(await terminal.kill('SIGKILL')).toBe(exitCodeOf('SIGKILL'));
  expect(terminal.leftovers()).toEqual(['alternate screen', 'bracketed paste']);
  await terminal.restart();
  await terminal.sees('notebook');
  await terminal.lacks('half a li');
});

test('two terminals share a home', async () => {
  using home = new Home();
  await using one = await openNotebook({ home });
  await using other = await openNotebook({ home });
  await one.sees('notebook');
  one.type('from one\r');
  await one.sees(/^from one$/m);
  other.type('and');
  await other.sees('from one', '> and');
});

test('what a program did not show before it ended is not waited for', async () => {
  await using terminal = await Terminal.open({ args: ['list'] });
  await expect(terminal.sees('the moon')).rejects.toThrow(
    'The screen never showed "the moon" before the program ended with 0:\n│',
  );
});

test('a program that still runs is not started a second time', async () => {
  await using terminal = await openNotebook();
  await expect(terminal.restart()).rejects.toThrow('leave or kill it');
});
