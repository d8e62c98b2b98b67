import { expect, test } from 'vitest';
import { Home } from '../command.ts';
import { entriesOn, openDashboard, typeLines } from './dashboard.ts';
import { ADA, OUTAGE, wholeScreen, zoneAtNoon } from './told.ts';

test('60×15: what was not said is asked once, and may be answered wrong, right, or not at all', async () => {
  const env = { ...ADA, TZ: zoneAtNoon() };
  await using terminal = await openDashboard({ columns: 60, rows: 15, env });
  terminal.type('Checkout returns 500s\r');
  await terminal.sees('How bad, since when?');
  expect(wholeScreen(terminal)).toBe(`
── Incidents ───────────────────────────────────────────────

 No incident is declared yet.

 Type below what fails, in a few words, and press Enter.
 Since when, and how bad? It may stand in front:

   14:30 sev1 Checkout returns 500s

⋮ 4
 How bad, since when?
 sev1 sev2 sev3 sev4 sev5 · 14:30, -5m · both, or nothing:…
 Enter declare  Esc back
`);
  terminal.type('tomorrow\r');
  await terminal.sees('✗ "tomorrow" is neither a severity nor a time');
  terminal.press('ctrl+u');
  terminal.type('-5m sev2\r');
  await terminal.sees('SEV2  Checkout returns 500s', '00:05:0');
  expect(entriesOn(terminal)).toEqual(['1 ⚑ started']);

  // Esc goes back to the line, and Enter alone knows nothing more.
  terminal.type('/new Mail is late\r');
  await terminal.sees('How bad, since when?');
  terminal.press('escape');
  await terminal.sees('› /new Mail is late');
  terminal.press('enter');
  await terminal.sees('How bad, since when?');
  terminal.press('enter');
  await terminal.sees('SEV?  Mail is late', 'Nothing is logged yet');
});

const PAST = [
  '2022-05-11 09:00 sev3 Mail is late',
  '09:30 /resolved',
  '/new 2022-05-12 10:00 sev2 Search is slow',
  '10:20 ! rebuild the index @ivo',
  '10:40 /resolved',
  '/new 2022-05-13 11:00 sev4 Exports are empty',
];

test('80×24: a past incident is found in the list by a word of its title, and opened', async () => {
  await using terminal = await openDashboard({ columns: 80, rows: 24, env: ADA });
  typeLines(terminal, [...PAST, '11:30 /resolved', '/incidents']);
  await terminal.sees('3, 0 unresolved', 'Exports are empty');
  terminal.type('slow');
  await terminal.sees('1 of 3 match');
  expect(wholeScreen(terminal)).toBe(`
── Incidents ───────────────────────────────────────────────── 1 of 3 matches ──
▌new incident: slow
 2022-05-12 10:00  SEV2  resolved in 40m     Search is slow  3 entries

⋮ 18
 What fails? slow
 → declare "slow"
 Enter declare  ↓ choose  Tab search entries  Esc all of them  / verbs  /help
`);
  terminal.press('down', 'enter');
  await terminal.sees('SEV2  Search is slow', 'rebuild the index');
  expect(entriesOn(terminal)).toEqual([
    '1 ⚑ started',
    expect.stringMatching(/^2 ! A1 running .* rebuild the index @ivo$/),
    '3 ⚑ resolved',
  ]);
});

test('200×60: the unresolved stands first, and a line about a past one declares nothing', async () => {
  using home = new Home();
  await using terminal = await openDashboard({ home, columns: 200, rows: 60, env: ADA });
  typeLines(terminal, [
    ...OUTAGE.slice(0, 1),
    '15:40 /resolved',
    `/new ${PAST[0]}`,
    ...PAST.slice(1),
  ]);
  await terminal.sees('SEV4  Exports are empty');
  terminal.type('/incidents\r');
  await terminal.sees('4, 1 unresolved', 'Mail is late');
  expect(wholeScreen(terminal).replace(/unresolved \d+d +/, 'unresolved 9999d   ')).toBe(`
── Incidents ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 4, 1 unresolved ──
▌2022-05-13 11:00  SEV4  unresolved 9999d   Exports are empty  1 entry
 2022-05-12 10:00  SEV2  resolved in 40m     Search is slow  3 entries
 2022-05-11 09:00  SEV3  resolved in 30m     Mail is late  2 entries
 2022-05-10 14:30  SEV1  resolved in 1h 10m  Checkout returns 500s  2 entries

⋮ 52
 What fails?
 what fails now, and Enter; or find: open · sev1 · #tag · 2026-05 · words
 Enter open  ↓ choose  Esc back  Ctrl+O import  Ctrl+C leave  / verbs  /help
`);
  terminal.type('check');
  await terminal.sees('1 of 4 match');
  terminal.press('down');
  await terminal.sees('→ open 2022-05-10-checkout-returns-500s');
  terminal.press('enter');
  await terminal.sees('SEV1  Checkout returns 500s', 'resolved after 01:10:00');
  expect(home.bridgelog(['list']).out.trim().split('\n')).toHaveLength(4);
});
