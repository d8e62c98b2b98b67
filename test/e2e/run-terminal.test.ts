import { expect, test } from 'vitest';
import { Home } from './command.ts';
import { exitCodeOf, Terminal } from './terminal/terminal.ts';

const TELLS = `
  console.log('input', process.stdin.isTTY === true, 'output', process.stdout.isTTY === true);
`;
const COUNTS = `
  let count = 0;
  process.on('SIGINT', () => console.log('interrupted', ++count));
  process.on('SIGTERM', () => process.exit(count));
  process.stdin.resume();
  console.log('ready');
`;

async function running(home: Home, words: readonly string[]): Promise<Terminal> {
  home.bridgelog(['new', 'Shop down', '--zone', 'UTC']);
  return Terminal.open({ home, args: ['run', '--text', 'a program', ...words] });
}

test('at a terminal the input stays one, and the output passes through a pipe', async () => {
  using home = new Home();
  await using terminal = await running(home, ['--', process.execPath, '-e', TELLS]);

  await terminal.sees('input true output false', 'A1 done');
  expect(await terminal.exit()).toBe(0);
});

test('with --tty the program has the terminal', async () => {
  using home = new Home();
  await using terminal = await running(home, ['--tty', '--', process.execPath, '-e', TELLS]);

  await terminal.sees('input true output true', 'A1 done');
  expect(await terminal.exit()).toBe(0);
});

test('Ctrl+C reaches the program once, and does not end the run before it', async () => {
  using home = new Home();
  await using terminal = await running(home, ['--', process.execPath, '-e', COUNTS]);

  await terminal.sees('ready');
  terminal.type('\u0003');
  await terminal.sees('interrupted 1');

  expect(await terminal.kill('SIGTERM')).toBe(1);
  expect(terminal.screenText()).not.toContain('interrupted 2');
});

test('Ctrl+C ends a program that does not mind it, and its action has failed', async () => {
  using home = new Home();
  await using terminal = await running(home, ['--', 'sh', '-c', 'echo ready; cat']);

  await terminal.sees('ready');
  terminal.type('\u0003');

  expect(await terminal.exit()).toBe(exitCodeOf('SIGINT'));
  expect(terminal.screenText()).toContain('killed by SIGINT');
});

test('a terminal that goes away takes the program with it, and the action is settled', async () => {
  using home = new Home();
  await using terminal = await running(home, ['--', 'sh', '-c', 'echo ready; cat']);

  await terminal.sees('ready');
  await terminal.kill('SIGHUP');

  expect(home.bridgelog(['show']).out).toContain('killed by SIGHUP');
});
