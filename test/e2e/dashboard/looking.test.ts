import { expect, test } from 'vitest';
import { entriesOn, openDashboard, typeLines } from './dashboard.ts';
import { ADA, OUTAGE, openTold, wholeScreen, zoneAtNoon } from './told.ts';

test('80×24: an entry is found while its words are typed, and Esc goes back to where it began', async () => {
  await using terminal = await openTold(OUTAGE, { columns: 80, rows: 24 });
  terminal.type('15:41 half a li');
  await terminal.sees('⚑ resolved', 'half a li');

  terminal.press('ctrl+o');
  terminal.type('f');
  await terminal.sees('find ›');
  terminal.type('checkout');
  await terminal.sees('▌ 6', '2 of 2 found');
  terminal.press('up');
  await terminal.sees('▌ 2', '1 of 2 found');
  expect(wholeScreen(terminal)).toBe(`
 SEV1  Checkout returns 500s                            resolved after 01:10:00
 start 05-10 14:30 ─ det 14:31 ─ ack 14:34 (3m) ─ res 15:40 (1h 10m)      UTC+1
 nobody was told · SEV1 1h 10m
── Timeline ───────────────────────────── H 1 refuted, 1 confirmed · A 2 done ──
── Tue 10 May 2022 ──
  1  14:30  ⚑ started
▌ 2  14:31  ⚑ detected    5xx above 5 % #checkout
  3  14:34  ⚑ acknowledged @maria has it
  4  14:35  ! A1 done 4m  restarted api-3 @maria · no change
  5  14:40  ? H1 refuted 25m server configuration · unchanged for a week
  6  15:06  ? H2 confirmed 24m memory leak in the cart service #cart · heap is…
  7  15:10  ! A2 done 10m deploy the fix @ivo
  8  15:40  ⚑ resolved

⋮ 7
────────────────────────────────────────────────────────────────────────────────
 find › checkout
 1 of 2 found
 Enter go there  ↑ above  ↓ below  Esc back
`);
  terminal.press('escape');
  await terminal.sees('▌ 8');
  terminal.type('fa1');
  await terminal.sees('▌ 4');
  terminal.press('enter');
  await terminal.sees('selecting');
  expect(entriesOn(terminal)).toContain('▌4 ! A1 done 4m restarted api-3 @maria · no change');
  terminal.press('escape');
  await terminal.sees('event › 15:41 half a li');
});

test('60×15: what is filtered is acted on, and is gone from the filter once it no longer matches', async () => {
  const env = { ...ADA, TZ: zoneAtNoon() };
  await using terminal = await openDashboard({ columns: 60, rows: 15, env });
  typeLines(terminal, [
    '-40m sev1 Checkout returns 500s',
    '-30m ! restarted api-3 @ops',
    '-25m ? server configuration',
    '-20m ! clear the cache @maria',
    '-10m first customer calls',
    '/filter ! open',
  ]);
  await terminal.sees('2 of 5 entries');
  terminal.press('enter');
  await terminal.sees('── Timeline only action, open ──', 'selecting');
  expect(entriesOn(terminal)).toEqual([
    '2 ! A1 running 30m restarted api-3 @ops',
    '▌4 ! A2 running 20m clear the cache @maria',
  ]);

  // What was acted on stays until it is left.
  terminal.press('up');
  terminal.type('d');
  await terminal.sees('A1 done');
  terminal.press('down');
  await terminal.lacks('A1 done 30m');
  expect(entriesOn(terminal)).toEqual(['▌4 ! A2 running 20m clear the cache @maria']);
  terminal.type('x');
  await terminal.sees('A2 failed');
  terminal.press('escape');
  await terminal.sees('customer calls');
  terminal.press('escape');
  await terminal.sees('event ›');
  expect(entriesOn(terminal)).toEqual([
    '1 ⚑ started',
    '2 ! A1 done 30m restarted api-3 @ops',
    '3 ? H1 open 25m server configuration',
    '4 ! A2 failed 20m clear the cache @maria',
    '5 · first customer calls',
  ]);
});

test('200×60: from milestone to milestone, a detail unfolded, and the history of a correction', async () => {
  await using terminal = await openTold(OUTAGE, { columns: 200, rows: 60 });
  terminal.type('15:12 heap dump ');
  terminal.paste('Eden 96 %\nOld 99 %\nMeta 12 %\n');
  terminal.press('enter');
  await terminal.sees('heap dump  [+3 lines]');
  terminal.type('/amend 9 heap dump of api-3\r');
  await terminal.sees('heap dump of api-3  [+3 lines]');

  terminal.press('up', 'home', 'tab');
  await terminal.sees('▌ 2');
  terminal.press('tab', 'tab');
  await terminal.sees('▌ 8');
  terminal.press('tab');
  await terminal.sees('No milestone stands further below.');
  terminal.press('shift+tab');
  await terminal.sees('▌ 3');
  terminal.type('f9\r ');
  await terminal.sees('Meta 12 %', 'Space fold');
  expect(wholeScreen(terminal)).toBe(`
 SEV1  Checkout returns 500s                                                                                                                                                    resolved after 01:10:00
 started 05-10 14:30 ─ detected 14:31 (1m) ─ acknowledged 14:34 (3m) ─ identified … ─ mitigated … ─ resolved 15:40 (1h 10m)                                                          Africa/Lagos UTC+1
 nobody was told · SEV1 1h 10m
── Timeline ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┬── Hypotheses ─────────────────────────────────────────────────
── Tue 10 May 2022 ──                                                                                                                   │ H1 ✗ server configuration                                 25m
  1  14:30  ⚑ started                                                                                                                   │ H2 ✓ memory leak in the cart service #cart                24m
  2  14:31  ⚑ detected    5xx above 5 % #checkout                                                                                       ├── Actions ────────────────────────────────────────────────────
  3  14:34  ⚑ acknowledged @maria has it                                                                                                │ A1 ✓ restarted api-3 @maria                                4m
  4  14:35  ! A1 done 4m  restarted api-3 @maria · no change                                                                            │ A2 ✓ deploy the fix @ivo                                  10m
  5  14:40  ? H1 refuted 25m server configuration · unchanged for a week                                                                ├── Follow-ups ─────────────────────────────────────────────────
  6  15:06  ? H2 confirmed 24m memory leak in the cart service #cart · heap is flat #checkout                                           │ none yet
  7  15:10  ! A2 done 10m deploy the fix @ivo                                                                                           ├── People ─────────────────────────────────────────────────────
▌ 9  15:12  ·             heap dump of api-3  [+3 lines]                                                                                │ also  @ivo, @maria
▌    │ Eden 96 %                                                                                                                        │
▌    │ Old 99 %                                                                                                                         │
▌    │ Meta 12 %                                                                                                                        │
  8  15:40  ⚑ resolved                                                                                                                  │
                                                                                                                                        │
⋮ 39
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────────────────────
 selecting

 Esc prompt  Space fold  e text  t time  m milestone  f find  F filter  h history  Tab milestones  c cause  s star  i internal  r retract  / verbs  Ctrl+Z undo  ? help
`);
  terminal.type(' h');
  await terminal.sees('── Entry 9');
  const recorded = /\w{3} \d+ \w{3} (?!2022)\d{4} \d\d:\d\d:\d\d|\d\d:\d\d:\d\d/g;
  expect(wholeScreen(terminal).replaceAll(recorded, '…')).toBe(`
── Entry 9 · event ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 13 of 13 lines ──
 heap dump of api-3

  Time      Tue 10 May 2022 15:12 UTC+1 (Africa/Lagos)
  Recorded  … UTC+1 by ada

 History
  …  ada  logged: heap dump  (3 lines of detail)
  …  ada  text: "heap dump" → "heap dump of api-3"

 Detail, 3 lines
  │ Eden 96 %
  │ Old 99 %
  │ Meta 12 %

⋮ 45
 Esc close  ↓ scroll
`);
});
