/** A new colleague is trained on an evening of last month. */
import { expect, onTestFinished, test } from 'vitest';
import { evening } from '../../commands/evening.ts';
import { Home } from '../command.ts';
import { Terminal } from '../terminal/terminal.ts';

test('bridgelog replay --train asks before each decision, shows what was done, and keeps the answers', async () => {
  const home = new Home();
  onTestFinished(() => home[Symbol.dispose]());
  await evening(home.folder);
  const args = ['replay', 'shop', '--train', '--speed', '3600'];
  await using terminal = await Terminal.open({ home, args, env: { BRIDGELOG_AUTHOR: 'grace' } });
  await terminal.sees('What would you do now?', 'question 1 of 2', '2026-11-21 14:50:00');
  terminal.type('Look at the heap first.');
  await terminal.sees('Look at the heap first.');
  terminal.press('newline');
  terminal.type('Then page @ops.');
  await terminal.sees('Then page @ops.');
  terminal.press('enter');
  await terminal.sees(
    'Done then',
    'restarted api-3',
    'failed after 15m',
    'Look at the heap first.',
  );
  terminal.press('enter');
  await terminal.sees('question 2 of 2');
  terminal.press('escape');
  await terminal.sees('fail over to the second', 'failing over @maria', 'Skipped.');
  terminal.press('enter');
  await terminal.sees('The training is over', '1 answered, 1 skipped.');
  terminal.press('enter');
  await terminal.sees('at the end 3600×');
  terminal.press('escape');
  await terminal.sees('── Timeline ');
  terminal.press('ctrl+c', 'ctrl+c');
  expect(await terminal.exit()).toBe(0);

  const { out } = home.bridgelog(['replay', '--answers', '--json']);
  expect(JSON.parse(out)).toMatchObject({
    stops: [{ answers: [{ trainee: 'grace', text: 'Look at the heap first.\nThen page @ops.' }] }],
  });
});
