import { expect, test } from 'vitest';
import { entriesOn } from './dashboard.ts';
import { OUTAGE, openTold, wholeScreen } from './told.ts';

const MORE = [
  '/title Checkout and all payments by card return 500s in Lagos and in Accra',
  '14:41 = roll back before we look any further, says @grace, and keep the dump of api-3',
  '14:42 ^ database team, @omar joins the call',
  '14:43 > status page: some customers cannot pay #checkout',
  '14:44 /sev sev2',
  '/lead 14:35 @grace',
  '/role 14:35 comms @amara',
  'TODO: alert on heap above 80 % @sre',
];

test('60×15: all that there is at once: a list, a long line, a fold, an entry to correct, a filter', async () => {
  await using terminal = await openTold([...OUTAGE, ...MORE], { columns: 60, rows: 15 });
  expect(wholeScreen(terminal)).toBe(`
 SEV2  Checkout and all payments …  resolved after 01:10:00
 start 05-10 14:30 ─ … ─ ack 14:34 ─ res 15:40        UTC+1
── Timeline ──────────────────────────────────── F 1 open ──
  4  14:35  ! A1 done 4m restarted api-3 @maria · no change
  5  14:40  ? H1 refuted 25m server configuration · unchan…
  9  14:41  = decision roll back before we look any furthe…
 10  14:42  ^ escalation database team, @omar joins the ca…
 11  14:43  > update status page: some customers cannot pa…
  6  15:06  ? H2 confirmed 24m memory leak in the cart ser…
  7  15:10  ! A2 done 10m deploy the fix @ivo
  8  15:40  ⚑ resolved
── lead @grace · comms @amara ──────────────────────────────
 hh:mm event ›
 /postmortem closes it out: what its document still lacks
 Tab kind  ↑ select  Ctrl+P line before  / verbs  /help
`);

  terminal.type(
    '15:41 ! restarted all of the cart service, one instance after the other, with @maria ',
  );
  terminal.paste('api-1 ok\napi-2 ok\napi-3 ok\n');
  terminal.type('and @o');
  await terminal.sees(/^ {2}@/m);
  expect(wholeScreen(terminal)).toBe(`
 SEV2  Checkout and all payments …  resolved after 01:10:00
 start 05-10 14:30 ─ … ─ ack 14:34 ─ res 15:40        UTC+1
── Timeline ──────────────────────────────────── F 1 open ──
 11  14:43  > update status page: some customers cannot pa…
  6  15:06  ? H2 confirmed 24m memory leak in the cart ser…
  7  15:10  ! A2 done 10m deploy the fix @ivo
  8  15:40  ⚑ resolved
── lead @grace · comms @amara ──────────────────────────────
  @omar
 hh:mm action › 15:41 ! restarted all of the cart service,
                one instance after the other, with @maria
                and @o
 + 3 lines folded: api-1 ok
 → 2022-05-10 15:41 action A3 @maria @o +3 lines
 Enter log  Tab @omar  ↓ choose  / verbs  /help
`);
  terminal.press('tab');

  terminal.press('ctrl+o');
  terminal.type('f41\x7f\x7f=\r');
  await terminal.sees('selecting');
  terminal.type('F= ^ >\r');
  await terminal.sees('only decision or update or escalation');
  expect(wholeScreen(terminal)).toBe(`
 SEV2  Checkout and all payments …  resolved after 01:10:00
 start 05-10 14:30 ─ … ─ ack 14:34 ─ res 15:40        UTC+1
── Timeline only decision or update or escalation ─── F 1 ──
── Tue 10 May 2022 ──
▌ 9  14:41  = decision roll back before we look any furthe…
 10  14:42  ^ escalation database team, @omar joins the ca…
 11  14:43  > update status page: some customers cannot pa…

── lead @grace · comms @amara ──────────────────────────────
 selecting  15:41 ! restarted all of the cart service, one
            instance after the other, with @maria and
            @omar
 + 3 lines folded: api-1 ok
 → 2022-05-10 15:41 action A3 @maria @omar +3 lines
 Esc all entries  e text  t time  m milestone  ? help
`);
  terminal.type('e');
  await terminal.sees('/amend');
  expect(wholeScreen(terminal)).toBe(`
 SEV2  Checkout and all payments …  resolved after 01:10:00
 start 05-10 14:30 ─ … ─ ack 14:34 ─ res 15:40        UTC+1
── Timeline ──────────────────────────────────── F 1 open ──
  5  14:40  ? H1 refuted 25m server configuration · unchan…
▌ 9  14:41  = decision roll back before we look any
▌                      further, says @grace, and keep the …
 10  14:42  ^ escalation database team, @omar joins the ca…
 11  14:43  > update status page: some customers cannot pa…
  6  15:06  ? H2 confirmed 24m memory leak in the cart ser…
  7  15:10  ! A2 done 10m deploy the fix @ivo
── lead @grace · comms @amara ────────────── 1 more below ──
 entry 9 › /amend 9 roll back before we look any further,
           says @grace, and keep the dump of api-3
 → entry 9 now "roll back before we look any further, says…
 Enter log  Ctrl+P line before  / verbs  /help
`);
  terminal.press('escape');
  await terminal.sees('restarted all of the cart');
  terminal.press('enter');
  await terminal.sees('15:41  action A3', 'A3 running');
  expect(entriesOn(terminal).at(-1)).toMatch(/^12 ! A3 running/);
});
