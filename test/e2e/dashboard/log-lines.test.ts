import { expect, test } from 'vitest';
import { entriesOn, promptOn } from './dashboard.ts';
import { OUTAGE, openTold, wholeScreen } from './told.ts';

test('80×24: a pasted line of a log that begins with its time is read here, or with Ctrl+T as UTC', async () => {
  await using terminal = await openTold(OUTAGE, { columns: 80, rows: 24 });

  terminal.paste('2022-05-10 15:41:07,123 ERROR pool exhausted\n');
  await terminal.sees('→ 2022-05-10 15:41:07 event');
  terminal.press('ctrl+t');
  await terminal.sees('→ 2022-05-10 16:41:07 event');
  expect(promptOn(terminal)).toBe('event › 2022-05-10 15:41:07,123 UTC+0 ERROR pool exhausted');
  terminal.press('ctrl+t');
  await terminal.sees('→ 2022-05-10 15:41:07 event');
  terminal.press('ctrl+t', 'enter');
  await terminal.sees('16:41:07  ·');
  expect(entriesOn(terminal).at(-1)).toBe('9 · ERROR pool exhausted');
});

test('200×60: a timestamp within a pasted line is taken with Ctrl+T, in either reading, or not', async () => {
  await using terminal = await openTold(OUTAGE, { columns: 200, rows: 60 });

  terminal.paste('May 10 14:44:07 api-3 kernel: Out of memory\n');
  await terminal.sees(
    'time in the text: 2022-05-10 14:44 UTC or 2022-05-10 14:44 Africa/Lagos (UTC+1), Ctrl+T takes one',
  );
  terminal.press('ctrl+t');
  await terminal.sees('› 2022-05-10T14:44:07Z May 10 14:44:07 api-3');
  terminal.press('ctrl+t');
  await terminal.sees('› 2022-05-10T14:44:07+01:00 May 10 14:44:07 api-3');
  terminal.press('enter');
  await terminal.sees('14:44:07  ·');

  terminal.paste('level=error ts=2022-05-10T14:12:07Z msg="pool exhausted"\n');
  await terminal.sees('time in the text');
  terminal.press('ctrl+t', 'enter');
  await terminal.sees('15:12:07  ·');
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
  9  14:44:07  ·          May 10 14:44:07 api-3 kernel: Out of memory                                                                   │ none yet
  6  15:06  ? H2 confirmed 24m memory leak in the cart service #cart · heap is flat #checkout                                           ├── People ─────────────────────────────────────────────────────
  7  15:10  ! A2 done 10m deploy the fix @ivo                                                                                           │ also  @ivo, @maria
 10  15:12:07  ·          level=error ts=2022-05-10T14:12:07Z msg="pool exhausted"                                                      │
  8  15:40  ⚑ resolved                                                                                                                  │
                                                                                                                                        │
⋮ 41
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────────────────────
 hh:mm event ›
 10  2022-05-10 15:12:07  event  level=error ts=2022-05-10T14:12:07Z msg="pool exhausted" · "2022-05-10T14:12:07Z" is 2022-05-10 15:12:07 in Africa/Lagos.
 Tab kind  ↑ select  Ctrl+P line before  Ctrl+Z undo  Ctrl+C leave  / verbs  /help
`);
});

test('60×15: a pasted traceback gives its time to the line above it with Ctrl+T', async () => {
  await using terminal = await openTold(OUTAGE, { columns: 60, rows: 15 });
  terminal.type('cart dies ');
  terminal.paste('ts=2022-05-10T14:12:07Z Traceback\n  File "cart.py", line 7\nMemoryError\n');
  await terminal.sees('+ 3 lines folded');
  terminal.press('ctrl+t');
  await terminal.sees('→ 2022-05-10 15:12:07 event');
  terminal.press('enter');
  await terminal.sees('15:12:07');
  expect(wholeScreen(terminal)).toBe(`
 SEV1  Checkout returns 500s        resolved after 01:10:00
 start 05-10 14:30 ─ … ─ ack 14:34 ─ res 15:40        UTC+1
── Timeline ───────── H 1 refuted, 1 confirmed · A 2 done ──
  2  14:31  ⚑ detected 5xx above 5 % #checkout
  3  14:34  ⚑ acknowledged @maria has it
  4  14:35  ! A1 done 4m restarted api-3 @maria · no change
  5  14:40  ? H1 refuted 25m server configuration · unchan…
  6  15:06  ? H2 confirmed 24m memory leak in the cart ser…
  7  15:10  ! A2 done 10m deploy the fix @ivo
  8  15:40  ⚑ resolved
────────────────────────────────────────────────────────────
 hh:mm event › 2022-05-10T14:12:07Z cart dies
 + 3 lines folded: ts=2022-05-10T14:12:07Z Traceback
 → 2022-05-10 15:12:07 event +3 lines · "2022-05-10T14:12:…
 Enter log  Tab kind  Ctrl+P line before  / verbs  /help
`);
});
