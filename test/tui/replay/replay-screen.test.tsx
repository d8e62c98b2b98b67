/** The replay on a terminal. */
import { expect, test } from 'vitest';
import { type OpenScreen, openScreen } from '../dashboard/open-screen.tsx';
import { CHECKOUT } from '../dashboard/story.ts';
import { widestRow } from '../screen/frames.ts';

/** The checkout outage at its replay, at 14:39. */
function atReplay(columns: number, rows: number, env: Readonly<Record<string, string>> = {}) {
  const dashboard = openScreen({ lines: CHECKOUT, columns, rows, env });
  dashboard.screen.paste('/replay 14:39');
  dashboard.screen.press('enter');
  return dashboard;
}

/** All rows, without the spaces at their ends. */
async function whole({ screen }: OpenScreen): Promise<string> {
  await screen.settled();
  return `\n${screen.text()}\n`;
}

test('100×30: the log as it stood, and the bar', async () => {
  using dashboard = atReplay(100, 30);
  expect(await whole(dashboard)).toBe(`
 SEV1  Checkout returns 500s                       00:09:00 since start · 00:04:00 since last entry
 start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m) ─ id … 9m+                        Africa/Lagos UTC+1
 nobody told yet                                                                        no lead yet
── Replay, as it happened ─────────────────────────────────────┬── Hypotheses ──────────────────────
  1  14:30  ⚑ started                                          │ none yet
  2  14:31  ⚑ detected    5xx above 5 % on checkout #checkout  ├── Actions ─────────────────────────
  3  14:34  ⚑ acknowledged @maria has it                       │ A1 ✓ restarted api-3 @ops       4m
▌ 4  14:35  ! A1 done 4m  restarted api-3 @ops · no change     ├── Follow-ups ──────────────────────
                                                               │ none yet
                                                               ├── People ──────────────────────────
                                                               │ no lead yet
                                                               │ also  @ops, @maria
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
── ‖ paused 60× ───────── step 5 of 12 · 2026-11-21 14:39:00 ──┴────────────────────────────────────
       ▁   ▁           ▁   ▁              ▁   ▁        ▁       ▇           ▁           ▁
 14:30 S━━━D━━━━━━━━━━━A━━━━━━━━━━━━━━━━━━●────· 12m ··─· 13m ·────────────────────────────── 15:12
       Started 14:30  Detected 14:31  Acknowledged 14:34
 14:39  A1 done (4m)  no change
 Space play  Esc log  → step  ← back  ↑ milestone  g go to  k as known  t training  ] scrub  ? help
`);
});

test('it plays as time passes, and its clocks run', async () => {
  using dashboard = atReplay(60, 15);
  dashboard.screen.type(' ');
  await dashboard.screen.settled();
  dashboard.bridge.now += 2_000;
  dashboard.store.dispatch({ type: 'played' });
  expect(await whole(dashboard)).toBe(`
 SEV1  Checkout returns 500s           00:11:00 since start
 start 14:30 ─ det 14:31 ─ ack 14:34 ─ id … 11m+      UTC+1
── Replay, as it happened ──────── H 1 open 1m · A 1 done ──
  1  14:30  ⚑ started
  2  14:31  ⚑ detected 5xx above 5 % on checkout #checkout
  3  14:34  ⚑ acknowledged @maria has it
  4  14:35  ! A1 done 4m restarted api-3 @ops · no change
▌ 5  14:40  ? H1 open 1m server configuration


── ▸ playing 60× ───── step 6 of 12 · 2026-11-21 14:41:00 ──
 ▁  ▁       ▁ ▁          ▁ ▁     ▁     ▇       ▁       ▁
 S━━D━━━━━━━A━━━━━━━━━━━━━━━●····─·····────────────────────
 14:40  5  hypothesis H1  server configuration
 Space pause  Esc log  → step  ← back  ↑ milestone  ? help
`);
});

test('without colours the same is said, and nothing is wider than the screen', async () => {
  using dashboard = atReplay(60, 15);
  using plain = atReplay(60, 15, { NO_COLOR: '1' });
  expect(await whole(plain)).toBe(await whole(dashboard));
  expect(widestRow(dashboard.screen.bytes)).toBeLessThanOrEqual(60);
});

test('it follows the size of the terminal, down to the smallest one and back', async () => {
  using dashboard = atReplay(80, 24);
  const before = await whole(dashboard);
  for (const [columns, rows] of [
    [20, 8],
    [19, 7],
    [200, 60],
    [80, 24],
  ] as const) {
    dashboard.screen.resize(columns, rows);
    await dashboard.screen.settled();
  }
  expect(await whole(dashboard)).toBe(before);
});

test('the cursor is seen only where a place is typed', async () => {
  using dashboard = atReplay(60, 15);
  await dashboard.screen.settled();
  expect(dashboard.screen.cursor().visible).toBe(false);
  dashboard.screen.type('g14:4');
  await dashboard.screen.settled();
  expect(dashboard.screen.cursor()).toEqual({ row: 12, column: 13, visible: true });
});

/** The log, without the bar below it, which grows with what others log. */
async function logOf(dashboard: OpenScreen): Promise<string> {
  const screen = await whole(dashboard);
  return screen.slice(0, screen.indexOf('── ‖'));
}

test('what others log meanwhile changes nothing of what is looked at', async () => {
  using dashboard = atReplay(80, 24);
  const { screen, bridge, hear } = dashboard;
  const before = await logOf(dashboard);
  expect(screen.text()).toContain('step 5 of 12');
  bridge.log('14:50 heap at 90 %', '15:12 heap at 97 %');
  hear();
  await screen.sees('step 5 of 14');
  expect(await logOf(dashboard)).toBe(before);
});
