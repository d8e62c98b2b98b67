import { expect, test } from 'vitest';
import { type OpenScreen, openScreen } from './open-screen.tsx';
import { CHECKOUT } from './story.ts';

/** All rows, without the spaces at their ends. */
async function whole({ screen }: OpenScreen): Promise<string> {
  await screen.settled();
  return `\n${screen.text()}\n`;
}

test('the log, with panes beside the timeline, while a line is typed', async () => {
  using dashboard = openScreen({ lines: CHECKOUT, columns: 100, rows: 30 });
  dashboard.screen.type('15:12 /done A2 heap stays at 40 %');
  expect(await whole(dashboard)).toBe(`
 SEV1  Checkout returns 500s                       00:42:17 since start · 00:00:00 since last entry
 start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m) ─ id … 42m+                       Africa/Lagos UTC+1
 told 14:52, 20m ago                                                                    no lead yet
── Timeline ───────────────────────────────────────────────────┬── Hypotheses ──────────────────────
  1  14:30  ⚑ started                                          │ H1 ✗ server configuration      25m
  2  14:31  ⚑ detected    5xx above 5 % on checkout #checkout  │ H2 ? memory leak in t… 7m 17s open
  3  14:34  ⚑ acknowledged @maria has it                       ├── Actions ─────────────────────────
  4  14:35  ! A1 done 4m  restarted api-3 @ops · no change     │ A1 ✓ restarted api-3 @ops       4m
  5  14:40  ? H1 refuted 25m server configuration · unchanged… │ A2 ▸ deploy the fix to one… 4m 17s
  6  14:52  > update      status page: "Payments may fail, we… ├── Follow-ups ──────────────────────
  7  15:05  ? H2 open 7m  memory leak in the cart service      │ none yet
  8  15:08  ! A2 running 4m 17s deploy the fix to one instanc… ├── People ──────────────────────────
  9  15:11  ·             heap at 96 %, no drop after collect… │ no lead yet
                                                               │ also  @maria, @ops
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
───────────────────────────────────────────────────────────────┴────────────────────────────────────
 15:12 done › 15:12 /done A2 heap stays at 40 %
 → A2 done 15:12  heap stays at 40 %
 Enter log  Ctrl+C clear  / verbs  /help
`);
});

test('the log on a small terminal: counts above the timeline instead of panes', async () => {
  using dashboard = openScreen({ lines: CHECKOUT, columns: 60, rows: 15 });
  dashboard.screen.press('up', 'up');
  expect(await whole(dashboard)).toBe(`
 SEV1  Checkout returns 500s           00:42:17 since start
 start 14:30 ─ det 14:31 ─ ack 14:34 ─ id … 42m+      UTC+1
── Timeline ──────── H 1 open 7m 17s · A 1 running 4m 17s ──
  3  14:34  ⚑ acknowledged @maria has it
  4  14:35  ! A1 done 4m restarted api-3 @ops · no change
  5  14:40  ? H1 refuted 25m server configuration · unchan…
  6  14:52  > update status page: "Payments may fail, we a…
  7  15:05  ? H2 open 7m memory leak in the cart service
▌ 8  15:08  ! A2 running 4m 17s deploy the fix to one
▌                               instance @maria
  9  15:11  · heap at 96 %, no drop after collection
── no lead yet ─────────────────────────────────────────────
 selecting

 Esc prompt  d done  x failed  a abandoned  e text  ? help
`);
});

test('an incident without any line says what a line may be', async () => {
  using dashboard = openScreen({ declaration: 'Checkout returns 500s', columns: 80, rows: 15 });
  expect(await whole(dashboard)).toBe(`
 SEV?  Checkout returns 500s                            00:00:00 since declared
 started …                                                   Africa/Lagos UTC+1
── Timeline ────────────────────────────────────────────────────────────────────
 Nothing is logged yet. Type what happens, one line at a time:

   14:30 /started 5xx above 5 % on checkout
   ! restarted api-3 @ops      an action, until /done or /failed
   ? memory leak in the cart   a hypothesis, until /confirm
   /sev sev1   /lead @ada   /impact customers cannot pay


── no lead yet ─────────────────────────────────────────────────────────────────
 15:12 event ›

 Tab kind  Ctrl+C leave  / verbs  /help
`);
});

test('the list of incidents, with the title of the next one', async () => {
  using dashboard = openScreen({ lines: [...CHECKOUT, '15:12 /resolved'], columns: 80, rows: 10 });
  dashboard.bridge.declare('15:00 sev3 Search is slow');
  dashboard.screen.type('/incidents\r15:10 sev2 Search');
  expect(await whole(dashboard)).toBe(`
── Incidents ───────────────────────────────────────────────── 1 of 2 matches ──
▌new incident: 15:10 sev2 Search
 2026-11-21 15:00  SEV3  unresolved 12m      Search is slow  1 entry




 What fails? 15:10 sev2 Search
 → declare SEV2 "Search", started 15:10
 Enter declare  ↓ choose  Tab search entries  Esc all of them  / verbs  /help
`);
});
