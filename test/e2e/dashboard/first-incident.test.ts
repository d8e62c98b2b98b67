import { expect, test } from 'vitest';
import { CHECKOUT, entriesOn, openDashboard, typeLines } from './dashboard.ts';
import { zoneAtNoon } from './told.ts';

test('an incident from its declaration to the next morning', async () => {
  await using terminal = await openDashboard({ env: { TZ: zoneAtNoon() } });
  await terminal.sees('No incident is declared yet.');

  terminal.type('20m ago sev1 Checkout returns 500s\r');
  await terminal.sees('SEV1  Checkout returns 500s', '⚑ started', '00:20:0');

  typeLines(terminal, [
    '-18m /detected 5xx above 5 % on checkout',
    '-16m /ack @maria has it',
    '-15m ! restarted api-3 @ops',
    '-10m ? heap leak',
    '-9m ? server configuration',
    '= we roll back',
    '> the status page says so',
    '^ the database team',
    '/report half of it is back',
    'TODO: alert on heap @ops',
  ]);
  await terminal.sees('F1  follow-up  alert on heap @ops  (owner ops)');

  typeLines(terminal, [
    '/done -11m same',
    '/confirm H1 -5m dump',
    '/refute H2 -4m same for a week',
  ]);
  await terminal.sees('H2 refuted');
  terminal.press('ctrl+z');
  await terminal.sees('undone: H2 refuted');
  const whole = entriesOn(terminal);
  expect(whole).toEqual([
    '1 ⚑ started',
    '2 ⚑ detected 5xx above 5 % on checkout',
    '3 ⚑ acknowledged @maria has it',
    '4 ! A1 done 4m restarted api-3 @ops · same',
    '5 ? H1 confirmed 5m heap leak · dump',
    '6 ? H2 open 9m server configuration',
    '7 = decision we roll back',
    '8 > update the status page says so',
    '9 ^ escalation the database team',
    '10 " report half of it is back',
  ]);

  terminal.resize(60, 15);
  await terminal.sees(/H 1 open 9m.* · F 1 open ──/, 'acknowledged', 'report half of it is back');
  expect(entriesOn(terminal)).toEqual(whole.slice(2));
  terminal.resize(100, 24);
  await terminal.sees('Hypotheses', '⚑ started');

  terminal.type('/quit\r');
  expect(await terminal.exit()).toBe(0);
  expect(terminal.leftovers()).toEqual([]);
  expect(terminal.normalScreen()).toMatch(
    /^\d{4}-\d\d-\d\d-checkout-returns-500s: all is saved\.$/,
  );

  await terminal.restart();
  await terminal.sees('SEV1  Checkout returns 500s', '⚑ started');
  expect(entriesOn(terminal)).toEqual(whole);
});

test('an outage that is over is told line by line, and is seen as a whole in a small terminal', async () => {
  const env = { TZ: 'Africa/Lagos' };
  await using terminal = await openDashboard({ columns: 60, rows: 15, env });
  typeLines(terminal, [
    CHECKOUT,
    '14:31 /detected alert from the load balancer',
    '14:35 ! restarted api-3 @ops',
    '14:39 /done no change',
    '14:33 first customer calls',
    '16:45 /resolved the fix is live',
  ]);
  await terminal.sees('⚑ resolved the fix is live', 'Nobody was told.');
  expect(terminal.screenText().replace(/\d\d:\d\d(?= event ›)/, 'hh:mm')).toBe(
    `\
 SEV1  Checkout returns 500s        resolved after 02:15:00
 start 05-10 14:30 ─ det 14:31 ─ res 16:45 (2h 15m)   UTC+1
── Timeline ──────────────────────────────────── A 1 done ──
── Tue 10 May 2022 ──
  1  14:30  ⚑ started
  2  14:31  ⚑ detected alert from the load balancer
  4  14:33  · first customer calls
  3  14:35  ! A1 done 4m restarted api-3 @ops · no change
  5  16:45  ⚑ resolved the fix is live


────────────────────────────────────────────────────────────
 hh:mm event ›
 5  2022-05-10 16:45  event  the fix is… · Nobody was told.
 Tab kind  ↑ select  Ctrl+P line before  / verbs  /help`,
  );
});
