import { expect, test } from 'vitest';
import { CHECKOUT, entriesOn, openDashboard, promptOn, typeLines } from './dashboard.ts';

test('a line that cannot be read stays, says why, and is corrected there', async () => {
  await using terminal = await openDashboard();
  typeLines(terminal, [CHECKOUT, '14:35 ! restarted api-3', '14:39 /done A7 no change']);
  await terminal.sees('✗ There is no A7');
  expect(promptOn(terminal)).toBe('done › 14:39 /done A7 no change');

  terminal.press('enter', 'enter');
  terminal.press('ctrl+left', 'ctrl+left', 'left', 'backspace');
  terminal.type('1');
  await terminal.sees('/done A1 no change', '→ A1 done');
  expect(entriesOn(terminal)).toHaveLength(2);
  expect(terminal.screenText()).not.toContain('✗');

  terminal.press('enter');
  await terminal.sees('A1 done 4m');
  expect(promptOn(terminal)).toBe('event ›');
});

test('a pasted line is text, a block is a detail, and a story with times is logged line by line', async () => {
  await using terminal = await openDashboard();
  typeLines(terminal, [CHECKOUT]);
  await terminal.sees('⚑ started');

  terminal.paste('14:41 heap dump\n');
  await terminal.sees('› 14:41 heap dump');
  terminal.paste('Eden 96 %\nOld 99 %\nMeta 12 %\n');
  await terminal.sees('+ 3 lines folded: Eden 96 %', '→ 2022-05-10 14:41 event +3 lines');
  terminal.press('enter');
  await terminal.sees('heap dump  [+3 lines]');

  terminal.paste('14:50 rolled back\n14:51 ! clear the cache\n14:55 /done\n');
  await terminal.sees('+ 3 lines folded: 14:50 rolled back', 'Tab: log 3 lines one by one');
  terminal.press('tab');
  await terminal.sees('≡ 3 lines, one by one: 14:50 rolled back');
  terminal.press('enter');
  await terminal.sees(/A1 done 4m +clear the cache/);
  expect(entriesOn(terminal)).toEqual([
    '1 ⚑ started',
    '2 · heap dump [+3 lines]',
    '3 · rolled back',
    '4 ! A1 done 4m clear the cache',
  ]);

  expect(terminal.home.bridgelog(['show', '--details']).out).toContain(`
  2  14:41  event      heap dump  [detail]
     | Eden 96 %
     | Old 99 %
     | Meta 12 %
`);
});

test('text is edited by what people see as one character, as wide as it is', async () => {
  await using terminal = await openDashboard();
  typeLines(terminal, [CHECKOUT]);
  await terminal.sees('⚑ started');
  const begin = ' hh:mm event › 14:40 '.length;
  const cursor = (column: number) => ({ row: 21, column: begin + column, visible: true });

  terminal.type('14:40 漢字');
  await terminal.sees('漢字');
  expect(terminal.cursor()).toEqual(cursor(4));
  terminal.type('👩‍🚒e\u0301x');
  await terminal.sees('漢字👩‍🚒e\u0301x');
  expect(terminal.cursor()).toEqual(cursor(8));

  // In front of é, which is two characters of Unicode; then the firefighter goes, who is three.
  terminal.press('left', 'left', 'backspace');
  await terminal.lacks('👩‍🚒');
  expect(promptOn(terminal)).toBe('event › 14:40 漢字e\u0301x');
  expect(terminal.cursor()).toEqual(cursor(4));
  terminal.press('delete');
  await terminal.sees('漢字x');
  terminal.press('left');
  terminal.type('数👍🏽');
  await terminal.sees('漢数👍🏽字x');
  expect(terminal.cursor()).toEqual(cursor(6));

  terminal.press('enter');
  await terminal.sees('event  漢数👍🏽字x');
  expect(entriesOn(terminal)).toEqual(['1 ⚑ started', '2 · 漢数👍🏽字x']);
});
