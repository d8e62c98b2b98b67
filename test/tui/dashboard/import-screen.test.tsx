/** What is to be imported, on the whole screen. */
import { expect, test } from 'vitest';
import { type OpenScreen, openScreen } from './open-screen.tsx';

const NIGHT = 'test/tui/importing/fixtures/night.md';

async function whole({ screen }: OpenScreen): Promise<string> {
  await screen.settled();
  return `\n${screen.text()}\n`;
}

test('what was understood, on a small screen; and what stands further down', async () => {
  using dashboard = openScreen({ columns: 60, rows: 15 });
  dashboard.screen.type(`/import ${NIGHT}\r`);
  expect(await whole(dashboard)).toBe(`
── Import ────────────────────────────── 5 entries: 5 new ──
 SEV2  Payments time out
 zone Africa/Lagos, assumed: z names another · night.md
 stated   2026-01-10 22:30 until 23:00, 30m
▌       ! No time zone is named: the times were read in Af…
    12  ! No time is given ("??:??"); the day is 2026-01-1…
    10  · The day 2026-01-10 was taken from the date that …
    14  · 00:20 stands behind 23:50: taken as 2026-01-11, …
── Finding ─────────────────────────────────────────────────
 warning: No time zone is named: the times were read in
 Africa/Lagos; press z if it was another.
 assumed-zone
 checking
 → 5 entries into a new incident · nothing is recorded yet
 Enter record 5  Esc leave  T title  z zone  d day  ? help
`);
  dashboard.screen.press('end');
  expect(await whole(dashboard)).toBe(`
── Import ────────────────────────────── 5 entries: 5 new ──
 SEV2  Payments time out
 zone Africa/Lagos, assumed: z names another · night.md
 stated   2026-01-10 22:30 until 23:00, 30m
    11   22:40  ^? ⚑ det?  alert fired, on-call paged
    12   --:--  !? done?   somebody restarted the gateway
    13   23:50  ??         suspect an old certificate
▌   14   00:20  · ⚑ res?   certificate renewed, all is wel…
── Entry, line 14 ──────────────────────────────────────────
 2026-01-11 00:20 · event · resolved (proposed)
 certificate renewed, all is well again
 date: the clock went back from 23:50: taken as the next …
 checking
 → 5 entries into a new incident · nothing is recorded yet
 Enter record 5  Esc leave  e text  t time  k kind  ? help
`);
});

test('on a wide screen, with kinds by their names; while a time is typed', async () => {
  using dashboard = openScreen({ columns: 120, rows: 30 });
  dashboard.screen.type(`/import ${NIGHT}\r`);
  dashboard.screen.press('end', 'up');
  dashboard.screen.type('t23:45');
  expect(await whole(dashboard)).toBe(`
── Import ────────────────────────────────────────────────────────────────────────────────────────── 5 entries: 5 new ──
 SEV2  Payments time out
 zone Africa/Lagos, assumed: z names another · night.md
 stated   2026-01-10 22:30 until 23:00, 30m
 computed 2026-01-10 22:30 until 2026-01-11 00:20, 1h 50m
 1 section
        ! No time zone is named: the times were read in Africa/Lagos; press z if it was another.
    12  ! No time is given ("??:??"); the day is 2026-01-10.
    10  · The day 2026-01-10 was taken from the date that is stated on line 5: nothing in the timeline says it.
    14  · 00:20 stands behind 23:50: taken as 2026-01-11, the next day.
    10  01-10 22:30  · ⚑ started?          payments began to time out
    11  01-10 22:40  ^ escalation? ⚑ detected? alert fired, on-call paged
    12  01-10 --:--  ! action? done?       somebody restarted the gateway
▌   13  01-10 23:50  ? hypothesis?         suspect an old certificate
    14  01-11 00:20  · ⚑ resolved?         certificate renewed, all is well again







── Entry, line 13 ──────────────────────────────────────────────────────────────────────────────────────────────────────
 2026-01-10 23:50 · hypothesis (proposed)
 suspect an old certificate
 date: as the statement before

 time › 23:45
 → 2026-01-10 23:45
 Enter take it  Esc leave it as it is
`);
});

test('on the smallest screen, and the largest', async () => {
  using dashboard = openScreen({ columns: 20, rows: 8 });
  dashboard.screen.type(`/import ${NIGHT}\r`);
  expect(await whole(dashboard)).toBe(`
── Import ──────────
 SEV2  Payments ti…
▌       ! No time …
    12  ! No time …
    10  · The day …
›
 → 5 entries into …
  ? help
`);
  dashboard.screen.resize(300, 80);
  await dashboard.screen.settled();
  expect(dashboard.screen.text()).toContain('certificate renewed, all is well again');
});
