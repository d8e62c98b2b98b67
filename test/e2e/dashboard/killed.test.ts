import { expect, test, vi } from 'vitest';
import { Home } from '../command.ts';
import { exitCodeOf } from '../terminal/terminal.ts';
import { entriesOn, journalOf, openDashboard, promptOn, reopen, typeLines } from './dashboard.ts';
import { ADA, zoneAtNoon } from './told.ts';

const STORY = [
  '-40m sev1 Checkout returns 500s',
  '-30m ! restarted api-3 @ops',
  '-25m first customer calls',
];

/** Resolves when a line with this text is kept on the disk. */
function kept(home: Home, text: string): Promise<boolean> {
  const journal = journalOf(home);
  const texts = () =>
    journal.incidents().flatMap(({ id }) => journal.drafts.of(id).map((draft) => draft.text));
  return vi.waitUntil(() => texts().some((each) => each.includes(text)), {
    interval: 10,
    timeout: 10_000,
  });
}

test('80×24: an update that was being written when all went dark is offered again', async () => {
  using home = new Home();
  const env = { ...ADA, TZ: zoneAtNoon() };
  await using terminal = await openDashboard({ home, columns: 80, rows: 24, env });
  typeLines(terminal, [...STORY, '/update']);
  await terminal.sees('tell › [SEV1]');
  terminal.press('newline');
  terminal.type('We are sor');
  await terminal.sees('We are sor');
  await kept(home, 'We are sor');
  expect(await terminal.kill('SIGKILL')).toBe(exitCodeOf('SIGKILL'));

  await reopen(terminal);
  await terminal.sees('[SEV1] Checkout returns 500s: investigating', 'kept from');
  expect(entriesOn(terminal)).toHaveLength(3);
  terminal.press('enter');
  await terminal.sees('4  ', '> update');
  expect(terminal.home.bridgelog(['show', '--details']).out).toContain('| We are sor\n');
});

test('60×15: who is killed while finding loses nothing but the search', async () => {
  using home = new Home();
  const env = { ...ADA, TZ: zoneAtNoon() };
  await using terminal = await openDashboard({ home, columns: 60, rows: 15, env });
  typeLines(terminal, STORY);
  terminal.type('! clear the ca');
  await terminal.sees('› ! clear the ca');
  terminal.press('ctrl+o');
  terminal.type('fapi');
  await terminal.sees('find › api', '▌ 2');
  await kept(home, '! clear the ca');
  await terminal.kill('SIGKILL');

  await reopen(terminal);
  await terminal.sees('› ! clear the ca');
  expect(promptOn(terminal)).toBe('action › ! clear the ca');
  terminal.type('che\r');
  await terminal.sees(/A2 running/);
});
