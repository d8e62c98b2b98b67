import Database from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import type { Draft } from '../../../src/journal/drafts.ts';
import { Home } from '../command.ts';
import { exitCodeOf } from '../terminal/terminal.ts';
import {
  CHECKOUT,
  entriesOn,
  journalOf,
  openDashboard,
  promptOn,
  reopen,
  typeLines,
} from './dashboard.ts';

const TWENTY_MINUTES = 20 * 60_000;

/** All drafts that are about an incident. */
function draftsOf(home: Home): readonly Draft[] {
  const journal = journalOf(home);
  return journal.incidents().flatMap(({ id }) => journal.drafts.of(id));
}

/** Resolves when the line at the prompt is on the disk. */
function draftOf(home: Home, text: string): Promise<Draft> {
  const find = () => draftsOf(home).find((draft) => draft.text === text);
  return vi.waitUntil(find, { interval: 10, timeout: 10_000 });
}

test('who is killed in the middle of a line finds it again, and may log it as of now', async () => {
  using home = new Home();
  await using terminal = await openDashboard({ home });
  typeLines(terminal, [
    '-50m sev1 Checkout returns 500s',
    '-30m first calls',
    '-10m ? server config',
  ]);
  terminal.type('! restarted a');
  await terminal.sees('action › ! restarted a');
  const draft = await draftOf(home, '! restarted a');
  expect(await terminal.kill('SIGKILL')).toBe(exitCodeOf('SIGKILL'));

  // Some time goes by.
  const { drafts } = journalOf(home);
  drafts.keep(draft, [{ ...draft, startedAt: draft.startedAt - TWENTY_MINUTES }]);
  await reopen(terminal);
  await terminal.sees('action › ! restarted a', /kept from 20m( \d+s)? ago, Ctrl\+T: now/);
  const logged = ['1 ⚑ started', '2 · first calls', '3 ? H1 open 10m server config'];
  expect(entriesOn(terminal)).toEqual(logged);

  terminal.press('ctrl+t');
  await terminal.lacks('kept from');
  terminal.type('pi-3\r');
  await terminal.sees(/A1 running \ds? restarted api-3/);
  expect(promptOn(terminal)).toBe('event ›');
});

test.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
  '%s ends the dashboard as it ends a program, and keeps the line',
  async (signal) => {
    using home = new Home();
    await using terminal = await openDashboard({ home });
    typeLines(terminal, [CHECKOUT]);
    terminal.type('half a li');
    await terminal.sees('event › half a li');

    expect(await terminal.kill(signal)).toBe(exitCodeOf(signal));
    expect(terminal.leftovers()).toEqual([]);
    expect(terminal.normalScreen()).toBe(
      '2022-05-10-checkout-returns-500s: all is saved. The unfinished line is kept.',
    );
    expect(draftsOf(home)).toMatchObject([{ text: 'half a li' }]);
  },
);

test('Ctrl+C puts a line away, and twice it leaves; the line is never lost', async () => {
  await using terminal = await openDashboard();
  typeLines(terminal, [CHECKOUT]);
  terminal.type('half a li');
  await terminal.sees('event › half a li');

  terminal.press('ctrl+c');
  await terminal.sees('Put away: Ctrl+P brings it back, Ctrl+C leaves.');
  expect(promptOn(terminal)).toBe('event ›');
  terminal.press('ctrl+p');
  await terminal.sees('event › half a li');

  terminal.press('ctrl+c', 'ctrl+c');
  expect(await terminal.exit()).toBe(0);
  expect(terminal.leftovers()).toEqual([]);
  await reopen(terminal);
  expect(promptOn(terminal)).toBe('event ›');
  terminal.press('ctrl+p');
  await terminal.sees('event › half a li', 'kept from');
});

test('a line that cannot be kept is not said to be', async () => {
  using home = new Home();
  await using terminal = await openDashboard({ home });
  typeLines(terminal, [CHECKOUT]);
  await terminal.sees('⚑ started');
  const journal = new Database(journalOf(home).path);
  journal.exec("CREATE TRIGGER full BEFORE INSERT ON draft BEGIN SELECT RAISE(ABORT, 'no'); END");
  journal.close();
  terminal.type('half a li');
  await terminal.sees('event › half a li');

  expect(await terminal.kill('SIGTERM')).toBe(exitCodeOf('SIGTERM'));
  expect(terminal.leftovers()).toEqual([]);
  expect(terminal.normalScreen().replaceAll('\n', '')).toBe(
    '2022-05-10-checkout-returns-500s: all that was logged is saved, but the unfinished line could not be kept.',
  );
});
