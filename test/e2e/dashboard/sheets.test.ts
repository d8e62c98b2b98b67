import { expect, test } from 'vitest';
import { promptOn } from './dashboard.ts';
import { OUTAGE, openTold, wholeScreen } from './told.ts';

const TASKS = ['TODO: alert on heap above 80 % @ops', '/due F1 2099-06-01', '/lead 14:35 @grace'];

test('60×15: /board is read in pages, and closed it leaves all as it was', async () => {
  await using terminal = await openTold([...OUTAGE, ...TASKS], { columns: 60, rows: 15 });
  terminal.type('/board\r');
  await terminal.sees('── Board ──', '13 of 21 lines');
  expect(wholeScreen(terminal)).toBe(`
── Board ───────────────────────────────── 13 of 21 lines ──
 Hypotheses
  H1 ✗ server configuration                             25m
  H2 ✓ memory leak in the cart service #cart            24m

 Actions
  A1 ✓ restarted api-3 @maria                            4m
  A2 ✓ deploy the fix @ivo                              10m

 Follow-ups
  F1 + alert on heap above 80 % @ops  @ops · due 2099-06-01

 People
  lead  @grace from 2022-05-10 14:35
 Esc close  ↓ scroll
`);
  terminal.press('page-down');
  await terminal.sees('21 of 21 lines');
  expect(wholeScreen(terminal)).toBe(`
── Board ───────────────────────────────── 21 of 21 lines ──
 Follow-ups
  F1 + alert on heap above 80 % @ops  @ops · due 2099-06-01

 People
  lead  @grace from 2022-05-10 14:35
  also  @ivo, @maria

 Told outside
  nobody was told

 Severity
  SEV1 from 2022-05-10 14:30
  in all SEV1 1h 10m
 Esc close  ↑ scroll
`);
  terminal.type('q');
  await terminal.sees('── Timeline ', '⚑ resolved');
});

test('80×24: Ctrl+G opens the board over a line that is being typed, and the line waits', async () => {
  await using terminal = await openTold([...OUTAGE, ...TASKS], { columns: 80, rows: 24 });
  terminal.type('15:41 half a li');
  await terminal.sees('half a li');
  const before = wholeScreen(terminal);
  terminal.press('ctrl+g');
  await terminal.sees('── Board ──');
  terminal.press('ctrl+g');
  await terminal.sees('half a li');
  expect(wholeScreen(terminal)).toBe(before);
  terminal.type('ne');
  await terminal.sees('event › 15:41 half a line');
});

test('200×60: all panes, and the whole board', async () => {
  await using terminal = await openTold([...OUTAGE, ...TASKS], { columns: 200, rows: 60 });
  expect(wholeScreen(terminal)).toBe(`
 SEV1  Checkout returns 500s                                                                                                                                                    resolved after 01:10:00
 started 05-10 14:30 ─ detected 14:31 (1m) ─ acknowledged 14:34 (3m) ─ identified … ─ mitigated … ─ resolved 15:40 (1h 10m)                                                          Africa/Lagos UTC+1
 nobody was told · SEV1 1h 10m                                                                                                                                                              lead @grace
── Timeline ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┬── Hypotheses ─────────────────────────────────────────────────
── Tue 10 May 2022 ──                                                                                                                   │ H1 ✗ server configuration                                 25m
  1  14:30  ⚑ started                                                                                                                   │ H2 ✓ memory leak in the cart service #cart                24m
  2  14:31  ⚑ detected    5xx above 5 % #checkout                                                                                       ├── Actions ────────────────────────────────────────────────────
  3  14:34  ⚑ acknowledged @maria has it                                                                                                │ A1 ✓ restarted api-3 @maria                                4m
  4  14:35  ! A1 done 4m  restarted api-3 @maria · no change                                                                            │ A2 ✓ deploy the fix @ivo                                  10m
  5  14:40  ? H1 refuted 25m server configuration · unchanged for a week                                                                ├── Follow-ups ─────────────────────────────────────────────────
  6  15:06  ? H2 confirmed 24m memory leak in the cart service #cart · heap is flat #checkout                                           │ F1 + alert on heap above 80 % @ops      @ops · due 2099-06-01
  7  15:10  ! A2 done 10m deploy the fix @ivo                                                                                           ├── People ─────────────────────────────────────────────────────
  8  15:40  ⚑ resolved                                                                                                                  │ lead  @grace
                                                                                                                                        │ also  @ivo, @maria
                                                                                                                                        │
⋮ 42
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────────────────────
 hh:mm event ›
 /postmortem closes it out: what its document still lacks
 Tab kind  ↑ select  Ctrl+P line before  Ctrl+Z undo  Ctrl+C leave  / verbs  /help
`);
  terminal.type('/board\r');
  await terminal.sees('── Board ──');
  expect(wholeScreen(terminal)).toBe(`
── Board ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 21 of 21 lines ──
 Hypotheses
  H1 ✗ server configuration                                                                                                                                                                         25m
  H2 ✓ memory leak in the cart service #cart                                                                                                                                                        24m

 Actions
  A1 ✓ restarted api-3 @maria                                                                                                                                                                        4m
  A2 ✓ deploy the fix @ivo                                                                                                                                                                          10m

 Follow-ups
  F1 + alert on heap above 80 % @ops                                                                                                                                              @ops · due 2099-06-01

 People
  lead  @grace from 2022-05-10 14:35
  also  @ivo, @maria

 Told outside
  nobody was told

 Severity
  SEV1 from 2022-05-10 14:30
  in all SEV1 1h 10m

⋮ 37
 Esc close  ↓ scroll
`);
  terminal.press('escape');
  await terminal.lacks('── Board ──');
  expect(promptOn(terminal)).toBe('event ›');
});
