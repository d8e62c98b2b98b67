import { expect, test } from 'vitest';
import { entriesOn, openDashboard, promptOn, typeLines } from './dashboard.ts';
import { ADA, OUTAGE, offersOn, openTold, wholeScreen, zoneAtNoon } from './told.ts';

test('80×24: a verb is chosen with the arrows, a person and a tag are taken with Tab', async () => {
  await using terminal = await openTold(OUTAGE, { columns: 80, rows: 24 });

  terminal.type('15:41 /re');
  await terminal.sees('/report');
  terminal.press('down', 'down', 'down');
  await terminal.sees('▸ /reopened');
  expect(wholeScreen(terminal)).toBe(`
 SEV1  Checkout returns 500s                            resolved after 01:10:00
 start 05-10 14:30 ─ det 14:31 ─ ack 14:34 (3m) ─ res 15:40 (1h 10m)      UTC+1
 nobody was told · SEV1 1h 10m
── Timeline ───────────────────────────── H 1 refuted, 1 confirmed · A 2 done ──
── Tue 10 May 2022 ──
  1  14:30  ⚑ started
  2  14:31  ⚑ detected    5xx above 5 % #checkout
  3  14:34  ⚑ acknowledged @maria has it
  4  14:35  ! A1 done 4m  restarted api-3 @maria · no change
  5  14:40  ? H1 refuted 25m server configuration · unchanged for a week
  6  15:06  ? H2 confirmed 24m memory leak in the cart service #cart · heap is…
  7  15:10  ! A2 done 10m deploy the fix @ivo
  8  15:40  ⚑ resolved


────────────────────────────────────────────────────────────────────────────────
  /report [time] text             the lead's status report on the call
  /resolved [time] [text]         all runs as normal
▸ /reopened [time] [text]         it came back
  /refute [label] [time] [note]   the hypothesis was refuted
  /reopen label [time] [note]     the action, hypothesis or follow-up is open …
 hh:mm event › 15:41 /re
 /reopened [time] [text]: it came back
 Enter take  Tab /reopened  ↓ choose  Ctrl+P line before  / verbs  /help
`);
  terminal.press('enter');
  await terminal.sees('reopened › 15:41 /reopened');
  expect(offersOn(terminal)).toEqual([]);

  terminal.type('@m');
  await terminal.sees(/^ {2}@maria/m);
  terminal.press('tab');
  terminal.type('sees it again #ca');
  await terminal.sees(/^ {2}#cart/m);
  terminal.press('tab');
  await terminal.lacks(/^ {2}#cart/m);
  expect(promptOn(terminal)).toBe('reopened › 15:41 /reopened @maria sees it again #cart');
  terminal.press('enter');
  await terminal.sees('⚑ reopened');
  expect(entriesOn(terminal).at(-1)).toBe('9 ⚑ reopened @maria sees it again #cart');
});

test('60×15: which action is done, of two, is chosen from those that run', async () => {
  const env = { ...ADA, TZ: zoneAtNoon() };
  await using terminal = await openDashboard({ columns: 60, rows: 15, env });
  typeLines(terminal, [
    '-40m sev1 Checkout returns 500s',
    '-10m ! restarted api-3',
    '-9m ! clear the cache @maria',
    '-8m ! call the database team',
    '-7m /done A2',
  ]);
  await terminal.sees('A2 done');

  terminal.type('/done ');
  await terminal.sees(/^ {2}A1/m);
  expect(offersOn(terminal)).toEqual(['  A1  restarted api-3', '  A3  call the database team']);
  terminal.press('up');
  await terminal.sees('▸ A3');
  terminal.press('up', 'down', 'enter');
  await terminal.sees('/done A3');
  terminal.press('enter');
  await terminal.sees('A3 done 8m');

  // Esc closes the list, and nothing else; with one action left no label is needed.
  terminal.type('/done ');
  await terminal.sees(/^ {2}A1/m);
  terminal.press('escape');
  await terminal.lacks(/^ {2}A1/m);
  expect(promptOn(terminal)).toBe('done › /done');
  terminal.press('enter');
  await terminal.sees('A1 done 10m');
});

test('80×24: who was never named before may be a slip, and it is said before Enter', async () => {
  await using terminal = await openTold(OUTAGE, { columns: 80, rows: 24 });
  terminal.type('15:41 asked @mario ');
  await terminal.sees('meant @maria? @mario is new');
  terminal.press('backspace');
  await terminal.sees(/^ {2}@maria +for @mario: used before/m);
  terminal.press('tab');
  await terminal.sees('› 15:41 asked @maria');
  await terminal.lacks('meant');
});
