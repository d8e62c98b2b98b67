import { expect, test } from 'vitest';
import { CHECKOUT, entriesOn, openDashboard, typeLines } from './dashboard.ts';

const LINES = [CHECKOUT, '14:31 5xx above 5 %', '14:35 ! restarted api-4', '14:39 /done no change'];

test('an entry is selected while a line waits, and its text, time, milestone and star are set right', async () => {
  await using terminal = await openDashboard();
  typeLines(terminal, LINES);
  terminal.type('14:50 half a li');
  await terminal.sees('A1 done 4m', '› 14:50 half a li');

  terminal.press('up');
  await terminal.sees('Ctrl+O selects an entry while something is typed');
  terminal.press('ctrl+o');
  await terminal.sees('▌ 3');
  terminal.type('e');
  await terminal.sees('entry 3 › /amend 3 restarted api-4');
  terminal.press('backspace');
  terminal.type('3\r');
  await terminal.sees('restarted api-3', '› 14:50 half a li');

  terminal.press('ctrl+o');
  await terminal.sees('▌ 3');
  terminal.type('t');
  await terminal.sees('entry 3 › /at 3');
  terminal.type('14:36\r');
  await terminal.sees('A1 done 3m', '› 14:50 half a li');

  terminal.press('ctrl+o');
  await terminal.sees('▌ 3');
  terminal.type('k');
  await terminal.sees('▌ 2');
  terminal.type('m');
  await terminal.sees('Which milestone is it?');
  terminal.type('d');
  await terminal.sees('⚑ detected');
  terminal.type('s');
  await terminal.sees('[*]');
  const whole = entriesOn(terminal);
  expect(whole).toEqual([
    '1 ⚑ started',
    '▌2 ⚑ detected 5xx above 5 % [*]',
    '3 ! A1 done 3m restarted api-3 · no change',
  ]);

  terminal.type('r');
  await terminal.sees(/▌ 2 .* retracted: 5xx/);
  terminal.press('ctrl+z');
  await terminal.sees('undone: entry 2 retracted');
  expect(entriesOn(terminal)).toEqual(whole);

  terminal.press('escape');
  await terminal.lacks('▌');
  terminal.type('ne');
  await terminal.sees('event › 14:50 half a line');
});
