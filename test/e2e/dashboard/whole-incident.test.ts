import { expect, test } from 'vitest';
import { openDashboard, typeLines } from './dashboard.ts';
import { ADA, wholeScreen } from './told.ts';

test('80×24: the scribe’s night, from the call to the last task', async () => {
  await using terminal = await openDashboard({ columns: 80, rows: 24, env: ADA });
  await terminal.sees('No incident is declared yet.');
  typeLines(terminal, [
    '2022-05-10 02:50 sev2 Checkout returns 500s',
    '02:58 /detected pager: 5xx above 5 %',
    '/detectedby monitoring pager',
    '03:01 /ack @maria has it',
    '03:04 call begins @maria @ivo @grace',
    '/lead 03:04 @grace',
    '/role 03:04 scribe @ada',
    '03:06 /sev sev1',
    '/impact half of the customers cannot pay',
    '03:08 ! @ivo restarts api-3',
    '03:12 /done A1 no change',
    '03:13 ? server configuration, says @maria',
    '03:15 /report @grace: half of all pods are out of memory',
    '03:20 = @grace decides to roll back',
    '03:21 ! @ivo rolls back',
    '03:25 ^ database team, @omar joins',
    '03:30 > status page: we roll back',
    '03:31 /refute same for a week',
    '03:33 ? memory leak in the cart service',
    '03:38 /done',
    '03:40 /mitigated errors below 1 %',
    '03:45 /report @grace: heap is flat since the rollback',
    '03:50 /confirm',
    '/cause H2',
    'TODO: alert on heap above 80 % @ops',
    'TODO: test the rollback each month @ivo',
    '04:00 /resolved',
    '04:05 call ends',
  ]);
  await terminal.sees('call ends', 'resolved after 01:10:00');
  expect(wholeScreen(terminal)).toBe(`
 SEV1  Checkout returns 500s                            resolved after 01:10:00
 start 05-10 02:50 ─ det 02:58 ─ ack 03:01 ─ mit 03:40 ─ res 04:00        UTC+1
 told once, 05-10 03:30 · SEV2 16m, SEV1 54m                        lead @grace
── Timeline ────────────────── H 1 refuted, 1 confirmed · A 2 done · F 2 open ──
  1  02:50  ⚑ started
  2  02:58  ⚑ detected    pager: 5xx above 5 %
  3  03:01  ⚑ acknowledged @maria has it
  4  03:04  ·             call begins @maria @ivo @grace
  5  03:08  ! A1 done 4m  @ivo restarts api-3 · no change
  6  03:13  ? H1 refuted 18m server configuration, says @maria · same for a we…
  7  03:15  " report      @grace: half of all pods are out of memory
  8  03:20  = decision    @grace decides to roll back
  9  03:21  ! A2 done 17m @ivo rolls back
 10  03:25  ^ escalation  database team, @omar joins
 11  03:30  > update      status page: we roll back
 12  03:33  ? H2 confirmed 17m memory leak in the cart service  [root cause]
 13  03:40  ⚑ mitigated   errors below 1 %
 14  03:45  " report      @grace: heap is flat since the rollback
 15  04:00  ⚑ resolved
 16  04:05  ·             call ends
── scribe @ada ─────────────────────────────────────────────────────────────────
 hh:mm event ›
 16  2022-05-10 04:05  event  call ends
 Tab kind  ↑ select  Ctrl+P line before  Ctrl+Z undo  / verbs  /help
`);
  terminal.press('ctrl+g');
  await terminal.sees('── Board ──');
  expect(wholeScreen(terminal)).toBe(`
── Board ───────────────────────────────────────────────────── 22 of 30 lines ──
 Hypotheses
  H1 ✗ server configuration, says @maria                                    18m
  H2 ✓ memory leak in the cart service                                      17m

 Actions
  A1 ✓ @ivo restarts api-3                                                   4m
  A2 ✓ @ivo rolls back                                                      17m

 Follow-ups
  F1 + alert on heap above 80 % @ops                             @ops · no date
  F2 + test the rollback each month @ivo                         @ivo · no date

 People
  lead    @grace from 2022-05-10 03:04
  scribe  @ada from 2022-05-10 03:04
  also    @omar, @ivo, @maria

 Told outside
  once, 2022-05-10 03:30

 Severity
  SEV2 from 2022-05-10 02:50
 Esc close  ↓ scroll
`);
  terminal.press('escape');
  terminal.type('/quit\r');
  expect(await terminal.exit()).toBe(0);
  expect(terminal.leftovers()).toEqual([]);

  const { out } = terminal.home.bridgelog(['export', '--template', 'brief', '-o', '-']);
  expect(out).toContain('- Duration: 1h 10m (started → resolved)');
  expect(out).toContain('- H1, 18m: server configuration, says @maria — same for a week');
});
