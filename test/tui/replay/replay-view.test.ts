/** The replay as it is seen: the log as it stood, and the bar below it. */
import { expect, test } from 'vitest';
import { MINUTE, seat } from '../store/seat.ts';
import { drawn, replaying } from './night.ts';

test('80×24, as it happened: what came late stands where it belongs, with its last words', () => {
  expect(drawn(replaying('14:43'), 80, 24)).toBe(`
 SEV?  Checkout returns 500s   00:15:00 since start · 00:00:00 since last entry
 start 14:28 ─ det 14:31 (3m) ─ ack … 12m+                   Africa/Lagos UTC+1
 nobody told yet                                                      lead @ada
── Replay, as it happened ──────────────────────────── H 1 open 9m · A 1 done ──
  7  14:20  ·             cart 2.7 was deployed
  1  14:28  ⚑ started     5xx above 5 % on checkout
  2  14:31  ⚑ detected    an alert fires
  3  14:34  ? H1 open 9m  memory leak in the cart
  4  14:36  ! A1 done 6m  restarted api-3 @ops · no change
▌ 6  14:43  ·             errors at 34 %








── ‖ paused 60× ────────────────────────── step 9 of 14 · 2026-11-21 14:43:00 ──
       ▄   ▄     ▄     ▄   ▄            ▄ ▄   ▄    ▄       ▄  ▄         ▄
 14:20 ━···S━━━━━D━━━━━━━━━━━━━━━━━━━━━━━━●···─····───────────R·········─ 16:38
           Started 14:28  Detected 14:31                      Resolved 15:08
 14:43  6  event  errors at 34 %
 Space play  Esc log  → step  ← back  ↓ milestone  g go to  k as known  ? help
`);
});

test('100×30, as it was known at the same time: nothing of what came later', () => {
  expect(drawn(replaying('14:43').type('k').press('left', 'right'), 100, 30)).toBe(`
 SEV?  Checkout returns 500s                       00:15:00 since start · 00:00:00 since last entry
 started 14:28 ─ detected 14:31 (3m) ─ acknowledged … 12m so far                 Africa/Lagos UTC+1
 nobody told yet                                                                          lead @ada
── Replay, as it was known ────────────────────────────────────┬── Hypotheses ──────────────────────
  1  14:28  ⚑ started     5xx above 5 % on checkout            │ H1 ? memory leak in the c… 9m open
  2  14:31  ⚑ detected    an alert fires                       ├── Actions ─────────────────────────
  3  14:34  ? H1 open 9m  memory leak in the cart              │ A1 ✓ restarted api-3 @ops       6m
  4  14:36  ! A1 done 6m  restarted api-3 @ops · no change     ├── Follow-ups ──────────────────────
▌ 6  14:43  ·             errors at 43 %                       │ none yet
                                                               ├── People ──────────────────────────
                                                               │ lead  @ada
                                                               │ also  @ops
                                                               │
                                                               │
                                                               │
                                                               │
                                                               │
                                                               │
                                                               │
                                                               │
                                                               │
                                                               │
                                                               │
                                                               │
── ‖ paused 60× ──────── step 10 of 17 · 2026-11-21 14:43:00 ──┴────────────────────────────────────
          ▇         ▁     ▁  ▁               ▁   ▁     ▁     ▁     ▁  ▁            ▁  ▁     ▁
 14:30 ━━━SD━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━●──────·····─────────────────────────R·····─ 16:38
          Started 14:31  Detected 14:31                                              Resolved 15:08
 14:43  6  event  errors at 43 %
 Space play  Esc log  → step  ← back  ↓ milestone  g go to  k as happened  t training  ? help
`);
});

test('60×15: counts in place of panes, letters in place of names', () => {
  expect(drawn(replaying('14:38'), 60, 15)).toBe(`
 SEV?  Checkout returns 500s           00:10:00 since start
 start 14:28 ─ det 14:31 (3m) ─ ack … 7m+             UTC+1
── Replay, as it happened ── H 1 open 4m · A 1 running 2m ──
  7  14:20  · cart 2.7 was deployed
  1  14:28  ⚑ started 5xx above 5 % on checkout
  2  14:31  ⚑ detected an alert fires
  3  14:34  ? H1 open 4m memory leak in the cart
▌ 4  14:36  ! A1 running 2m restarted api-3 @ops


── ‖ paused 60× ────── step 7 of 14 · 2026-11-21 14:38:00 ──
 ▄  ▄     ▄    ▄   ▄          ▄ ▄  ▄    ▄      ▄ ▄        ▄
 ━··S━━━━━D━━━━━━━━━━━●──────────··─····─────────R········─
 14:36  4  action A1  restarted api-3 @ops
 Space play  Esc log  → step  ← back  ↓ milestone  ? help
`);
});

test('200×20: the length of a silence stands in it, and each name has its time', () => {
  expect(drawn(replaying('resolved'), 200, 20)).toBe(`
 SEV?  Checkout returns 500s                                                                                                                                                    resolved after 00:40:00
 started 14:28 ─ detected 14:31 (3m) ─ acknowledged … ─ identified … ─ mitigated … ─ resolved 15:08 (40m)                                                                            Africa/Lagos UTC+1
 nobody was told                                                                                                                                                                              lead @ada
── Replay, as it happened ──────────────────────────────────────────────────────────────────────────────────────────────────────────────┬── Hypotheses ─────────────────────────────────────────────────
  7  14:20  ·             cart 2.7 was deployed                                                                                         │ H1 ✗ memory leak in the cart                              18m
  1  14:28  ⚑ started     5xx above 5 % on checkout                                                                                     ├── Actions ────────────────────────────────────────────────────
  2  14:31  ⚑ detected    an alert fires                                                                                                │ A1 ✓ restarted api-3 @ops                                  6m
  3  14:34  ? H1 refuted 18m memory leak in the cart · the heap is flat                                                                 │ A2 ✓ roll cart 2.7 back @maria                             4m
  4  14:36  ! A1 done 6m  restarted api-3 @ops · no change                                                                              ├── Follow-ups ─────────────────────────────────────────────────
  6  14:43  ·             errors at 34 %                                                                                                │ none yet
  8  15:03  ! A2 done 4m  roll cart 2.7 back @maria                                                                                     ├── People ─────────────────────────────────────────────────────
▌ 9  15:08  ⚑ resolved                                                                                                                  │ lead  @ada
                                                                                                                                        │ also  @maria, @ops
                                                                                                                                        │
── ‖ paused 60× ───────────────────────────────────────────────────────────────────────────────── step 13 of 14 · 2026-11-21 15:08:00 ──┴───────────────────────────────────────────────────────────────
       ▄          ▄                ▄                 ▄           ▄                                  ▄     ▄           ▄              ▄                      ▄     ▄                             ▄
 14:20 ━··· 8m ···S━━━━━━━━━━━━━━━━D━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━··· 9m ····━···· 11m ·····━━━━━━━━━━━━━━━━━━━━━━━━━━━━━●·········· 1h 30m ···········─ 16:38
                  Started 14:28    Detected 14:31                                                                                                                 Resolved 15:08
 15:08  9  event  resolved
 Space play  Esc log  → step  ← back  ↑ milestone  g go to  k as known  t training  ] scrub  s leap over silence  Enter entry  1 … 9 speed  ? help
`);
});

test('20×8, the smallest: one row of the log, and one for the bar', () => {
  expect(drawn(replaying('resolved'), 20, 8)).toBe(`
 SEV?  Checkout re…
 start 14:28 ─ … ─…
── Replay ── H 1… ──
▌ 9  15:08  ⚑ reso…
── ‖ 15:08:00 ──────
 ━S━D━━━━━━━·━━●··─
 15:08  9  event  …
 Space play  ? help
`);
});

test('60×15: a milestone is typed to go to', () => {
  expect(drawn(replaying().type('gres'), 60, 15)).toBe(`
 SEV?  Checkout returns 500s      00:00:00 since last entry
 started …                               Africa/Lagos UTC+1
── Replay, as it happened ──────────────────────────────────
▌ 7  14:20  · cart 2.7 was deployed





── ‖ paused 60× ────── step 1 of 14 · 2026-11-21 14:20:00 ──
 ▄  ▄     ▄    ▄   ▄          ▄ ▄  ▄    ▄      ▄ ▄        ▄
 ●··S─────D──────────────────────··─····─────────R········─
 go to › res|
 → resolved, 2026-11-21 15:08
 Enter go there  Esc back
`);
});

test('an entry far above that is settled comes into view, and the end again with the next one', () => {
  const ada = seat().type('! restarted api-3\r');
  for (let line = 1; line <= 12; line += 1) ada.wait(MINUTE).type(`heap at ${line} %\r`);
  ada
    .wait(MINUTE)
    .type('/done A1\r')
    .wait(MINUTE)
    .type('heap is flat\r/replay\r')
    .press('end', 'left');
  expect(drawn(ada, 60, 15)).toBe(`
 SEV?  Checkout returns 500s        00:13:00 since declared
 started …                               Africa/Lagos UTC+1
── Replay, as it happened ────────────────────── A 1 done ──
▌ 1  14:30  ! A1 done 13m restarted api-3
  2  14:31  · heap at 1 %
  3  14:32  · heap at 2 %
  4  14:33  · heap at 3 %
  5  14:34  · heap at 4 %
  6  14:35  · heap at 5 %
  7  14:36  · heap at 6 %
── ‖ paused 60× ───── step 15 of 16 · 2026-11-21 14:43:00 ──
 ▄   ▄   ▄   ▄   ▄   ▄   ▄   ▄    ▄   ▄   ▄   ▄   ▄   ▄   ▄
 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━●────
 14:43  A1 done (13m)
 Space play  Esc log  → step  ← back  g go to  ? help
`);
  expect(drawn(ada.press('right'), 60, 15)).toBe(`
 SEV?  Checkout returns 500s        00:14:00 since declared
 started …                               Africa/Lagos UTC+1
── Replay, as it happened ────────────────────── A 1 done ──
  8  14:37  · heap at 7 %
  9  14:38  · heap at 8 %
 10  14:39  · heap at 9 %
 11  14:40  · heap at 10 %
 12  14:41  · heap at 11 %
 13  14:42  · heap at 12 %
▌14  14:44  · heap is flat
── ‖ at the end 60× ─ step 16 of 16 · 2026-11-21 14:44:00 ──
 ▄   ▄   ▄   ▄   ▄   ▄   ▄   ▄    ▄   ▄   ▄   ▄   ▄   ▄   ▄
 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━●
 14:44  14  event  heap is flat
 Space play  Esc log  ← back  g go to  k as known  ? help
`);
});

test('before anything was logged, that is said', () => {
  expect(drawn(replaying().type('k').press('home'), 60, 15)).toBe(`
 SEV?  Checkout returns 500s        00:00:00 since declared
 started …                               Africa/Lagos UTC+1
── Replay, as it was known ─────────────────────────────────
 Nothing is logged yet.






── ‖ paused 60× ────── step 1 of 17 · 2026-11-21 14:30:00 ──
   ▇      ▁   ▁ ▁          ▁ ▁   ▁   ▁   ▁ ▁        ▁ ▁   ▁
 ●─SD─────────────────────────────···─────────────────R···─
 This is the first step.
 Space play  Esc log  → step  ↓ milestone  g go to  ? help
`);
});

test('what people typed is made safe, wherever it stands', () => {
  const ada = seat('\u001b[2J\u202eevil');
  ada.paste('\u001b]0;evil\u0007 \u202e? \u009b31m a theory').press('enter');
  ada.wait(MINUTE).paste('! \u001b[31m a deed').press('enter').type('/replay\r').press('end');
  for (const size of [20, 60, 120]) {
    expect(drawn(ada, size, 24).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
});
