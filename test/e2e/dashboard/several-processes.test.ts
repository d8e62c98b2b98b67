import { expect, test } from 'vitest';
import { Home } from '../command.ts';
import { Terminal } from '../terminal/terminal.ts';
import { CHECKOUT, entriesOn, journalOf, openDashboard, typeLines } from './dashboard.ts';

/**
 * In milliseconds. Others' lines are looked for five times a second, and lost processes once; the rest
 * is for a machine that does much else.
 */
const SOON = 3_000;

/** Milliseconds since the newest record was made. */
function ageOfNewest(home: Home): number {
  const journal = journalOf(home);
  const recorded = journal
    .incidents()
    .flatMap(({ id }) => journal.incident(id).records.map(({ recordedAt }) => recordedAt));
  return Date.now() - Math.max(...recorded);
}

test('two dashboards and a command show each other’s lines at once', async () => {
  using home = new Home();
  await using one = await openDashboard({ home });
  typeLines(one, [CHECKOUT]);
  await one.sees('⚑ started');
  await using other = await openDashboard({ home });

  one.type('14:31 from one\r');
  await other.sees('elsewhere: 2  2022-05-10 14:31  event  from one');
  expect(ageOfNewest(home)).toBeLessThan(SOON);

  other.type('14:32 from the other\r');
  await one.sees('elsewhere: 3  2022-05-10 14:32  event  from the other');
  expect(ageOfNewest(home)).toBeLessThan(SOON);

  one.type('14:34 half a li');
  await one.sees('half a li');
  await using command = await Terminal.open({ home, args: ['log', '14:33 from a command'] });
  await Promise.all([one.sees('from a command'), other.sees('from a command')]);
  expect(ageOfNewest(home)).toBeLessThan(SOON);
  expect(await command.exit()).toBe(0);

  const lines = ['1 ⚑ started', '2 · from one', '3 · from the other', '4 · from a command'];
  expect(entriesOn(one)).toEqual(lines);
  expect(entriesOn(other)).toEqual(lines);
  await one.sees('› 14:34 half a li');
});

test('while an older entry is looked at, what others log moves nothing', async () => {
  using home = new Home();
  await using terminal = await openDashboard({ home, columns: 60, rows: 15 });
  const logged = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
  typeLines(terminal, [CHECKOUT, ...logged.map((text, index) => `14:4${index} ${text}`)]);
  await terminal.sees('· j');
  terminal.press('up', 'home', 'down', 'down');
  await terminal.sees('▌ 3', '4 more below');
  const before = entriesOn(terminal);

  home.bridgelog(['log'], '14:50 deployed\n14:51 quiet again\n');
  await terminal.sees('2 new below');
  expect(entriesOn(terminal)).toEqual(before);

  terminal.press('escape');
  await terminal.lacks('new below');
  expect(entriesOn(terminal)).toEqual([
    ...['6 · e', '7 · f', '8 · g', '9 · h', '10 · i', '11 · j'],
    ...['12 · deployed', '13 · quiet again'],
  ]);
});

test('a command that is run elsewhere runs, fails, or is lost', async () => {
  using home = new Home();
  await using terminal = await openDashboard({ home });
  typeLines(terminal, ['Checkout returns 500s', 'sev1', 'first calls']);
  await terminal.sees('· ');
  const words = ['run', '--', 'sh', '-c', 'echo Well?; read answer; exit 3'];

  await using failing = await Terminal.open({ home, args: words });
  await failing.sees('Well?');
  await terminal.sees('A1 running');
  failing.press('enter');
  expect(await failing.exit()).toBe(3);
  await terminal.sees('A1 failed', 'exit code 3');

  await using killed = await Terminal.open({ home, args: words });
  await killed.sees('Well?');
  await terminal.sees('A2 running');
  await killed.kill('SIGKILL');
  const since = performance.now();
  await terminal.sees('A2 lost', /A2 ! .* lost$/m);
  expect(performance.now() - since).toBeLessThan(SOON);
});
