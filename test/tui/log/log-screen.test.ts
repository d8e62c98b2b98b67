import { describe, expect, test } from 'vitest';
import { story } from '../../incident/story.ts';
import { checkout, screen } from './checkout.ts';

describe('an outage that is going on', () => {
  test('60×15', () => {
    expect(screen(checkout(), 60, 15)).toBe(`
 SEV1  Checkout returns 50…  ! update due 2m ago · 00:42:17
 start 14:30 ─ det 14:31 ─ ack 14:34 ─ id … 42m+      UTC+1
── Timeline ─────────────── H 1 · A 2, 1 forgotten? · F 1 ──
  2  14:31  ⚑ detected @maria sees the alert
  3  14:34:12  ⚑ acknowledged
  4  14:35  ? H1 refuted 25m server configuration
  5  14:36  ! A1 done 4m restarting api-3 @ops · no change
  6  14:44  ! A2 running 28m 17s copying the logs of all m…
  7  14:50  > update status page: payments may fail
  8  15:00:30  ? H2 open 11m memory leak in the cart servi…
  9  15:08  ! A3 running 4m 17s deploying the fix to one i…
── lead @ada · scribe @grace ───────────────────────────────
`);
  });

  test('80×24', () => {
    expect(screen(checkout(), 80, 24)).toBe(`
 SEV1  Checkout returns 500s   00:42:17 since start · 00:04:17 since last entry
 start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m 12s) ─ id … 42m+            UTC+1
 told 14:50, 22m ago · ! update due 2m ago · SEV2 14:30 → SEV1 14:41  lead @ada
── Timeline ───────────────── H 1 open · A 1 running, 1 forgotten? · F 1 open ──
  1  14:30  ⚑ started     5xx above 5 % on checkout
  2  14:31  ⚑ detected    @maria sees the alert
  3  14:34:12  ⚑ acknowledged
  4  14:35  ? H1 refuted 25m server configuration
  5  14:36  ! A1 done 4m  restarting api-3 @ops · no change
  6  14:44  ! A2 running 28m 17s copying the logs of all machines
  7  14:50  > update      status page: payments may fail
  8  15:00:30  ? H2 open 11m memory leak in the cart service
  9  15:08  ! A3 running 4m 17s deploying the fix to one instance @maria







── scribe @grace ───────────────────────────────────────────────────────────────
`);
  });

  test('100×18: panes, and two rows of header', () => {
    expect(screen(checkout(), 100, 18)).toBe(`
 SEV1  Checkout returns 50…  ! update due 2m ago · 00:42:17 since start · 00:04:17 since last entry
 start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m 12s) ─ id … 42m+                   Africa/Lagos UTC+1
── Timeline ───────────────────────────────────────────────────┬── Hypotheses ──────────────────────
  1  14:30  ⚑ started     5xx above 5 % on checkout            │ H1 ✗ server configuration      25m
  2  14:31  ⚑ detected    @maria sees the alert                │ H2 ? memory leak in … 11m 47s open
  3  14:34:12  ⚑ acknowledged                                  ├── Actions ─────────────────────────
  4  14:35  ? H1 refuted 25m server configuration              │ A1 ✓ restarting api-3 @ops      4m
  5  14:36  ! A1 done 4m  restarting api-3 @ops · no change    │ A2 ! copying the logs … forgotten?
  6  14:44  ! A2 running 28m 17s copying the logs of all mach… │ A3 ▸ deploying the fix to … 4m 17s
  7  14:50  > update      status page: payments may fail       ├── Follow-ups ──────────────────────
  8  15:00:30  ? H2 open 11m memory leak in the cart service   │ F1 + alert on heap … @bo · no date
  9  15:08  ! A3 running 4m 17s deploying the fix to one inst… ├── People ──────────────────────────
                                                               │ lead  @ada
                                                               │ scribe @grace · also @maria, @ops
───────────────────────────────────────────────────────────────┴────────────────────────────────────
`);
  });

  test('120×40', () => {
    expect(screen(checkout(), 120, 40)).toBe(`
 SEV1  Checkout returns 500s                                           00:42:17 since start · 00:04:17 since last entry
 started 14:30 ─ detected 14:31 (1m) ─ acknowledged 14:34 (3m 12s) ─ identified … 42m so far         Africa/Lagos UTC+1
 told 14:50, 22m ago · ! update due 2m ago · SEV2 14:30 → SEV1 14:41                                          lead @ada
── Timeline ────────────────────────────────────────────────────────────────┬── Hypotheses ─────────────────────────────
  1  14:30  ⚑ started     5xx above 5 % on checkout                         │ H1 ✗ server configuration             25m
  2  14:31  ⚑ detected    @maria sees the alert                             │ H2 ? memory leak in the car… 11m 47s open
  3  14:34:12  ⚑ acknowledged                                               ├── Actions ────────────────────────────────
  4  14:35  ? H1 refuted 25m server configuration                           │ A1 ✓ restarting api-3 @ops             4m
  5  14:36  ! A1 done 4m  restarting api-3 @ops · no change                 │ A2 ! copying the logs… forgotten? 28m 17s
  6  14:44  ! A2 running 28m 17s copying the logs of all machines           │ A3 ▸ deploying the fix to one ins… 4m 17s
  7  14:50  > update      status page: payments may fail                    ├── Follow-ups ─────────────────────────────
  8  15:00:30  ? H2 open 11m memory leak in the cart service                │ F1 + alert on heap above 8… @bo · no date
  9  15:08  ! A3 running 4m 17s deploying the fix to one instance @maria    ├── People ─────────────────────────────────
                                                                            │ lead    @ada
                                                                            │ scribe  @grace
                                                                            │ also    @maria, @ops
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
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
────────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────
`);
  });

  test('200×60', () => {
    expect(screen(checkout(), 200, 60)).toBe(`
 SEV1  Checkout returns 500s                                                                                                                           00:42:17 since start · 00:04:17 since last entry
 started 14:30 ─ detected 14:31 (1m) ─ acknowledged 14:34:12 (3m 12s) ─ identified … 42m so far ─ mitigated … ─ resolved …                                                           Africa/Lagos UTC+1
 told 14:50, 22m ago · ! update due 2m ago · SEV2 14:30 → SEV1 14:41                                                                                                                          lead @ada
── Timeline ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┬── Hypotheses ─────────────────────────────────
  1  14:30  ⚑ started     5xx above 5 % on checkout                                                                                                     │ H1 ✗ server configuration                 25m
  2  14:31  ⚑ detected    @maria sees the alert                                                                                                         │ H2 ? memory leak in the cart se… 11m 47s open
  3  14:34:12  ⚑ acknowledged                                                                                                                           ├── Actions ────────────────────────────────────
  4  14:35  ? H1 refuted 25m server configuration                                                                                                       │ A1 ✓ restarting api-3 @ops                 4m
  5  14:36  ! A1 done 4m  restarting api-3 @ops · no change                                                                                             │ A2 ! copying the logs of … forgotten? 28m 17s
  6  14:44  ! A2 running 28m 17s copying the logs of all machines                                                                                       │ A3 ▸ deploying the fix to one instanc… 4m 17s
  7  14:50  > update      status page: payments may fail                                                                                                ├── Follow-ups ─────────────────────────────────
  8  15:00:30  ? H2 open 11m memory leak in the cart service                                                                                            │ F1 + alert on heap above 80 %   @bo · no date
  9  15:08  ! A3 running 4m 17s deploying the fix to one instance @maria                                                                                ├── People ─────────────────────────────────────
                                                                                                                                                        │ lead    @ada
                                                                                                                                                        │ scribe  @grace
                                                                                                                                                        │ also    @maria, @ops
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
                                                                                                                                                        │
                                                                                                                                                        │
                                                                                                                                                        │
                                                                                                                                                        │
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────
`);
  });
});

test('one that is resolved: nothing runs in the header, and what still runs is asked after', () => {
  const told = checkout();
  told.tell('2026-11-20T14:30:00Z', '/resolved heap stays at 40 %');
  told.tell('2026-11-20T14:31:00Z', '/done A3');
  const now = '2026-11-20T14:40:00Z';
  expect(screen(told, 80, 20, { now })).toBe(`
 SEV1  Checkout returns 500s                            resolved after 01:00:00
 start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m 12s) ─ res 15:30 (1h)       UTC+1
 told once, 14:50 · SEV2 11m, SEV1 49m                                lead @ada
── Timeline ──────────────── H 1 open 39m 30s · A 1 forgotten? 56m · F 1 open ──
  1  14:30  ⚑ started     5xx above 5 % on checkout
  2  14:31  ⚑ detected    @maria sees the alert
  3  14:34:12  ⚑ acknowledged
  4  14:35  ? H1 refuted 25m server configuration
  5  14:36  ! A1 done 4m  restarting api-3 @ops · no change
  6  14:44  ! A2 running 56m copying the logs of all machines
  7  14:50  > update      status page: payments may fail
  8  15:00:30  ? H2 open 39m memory leak in the cart service
  9  15:08  ! A3 done 23m deploying the fix to one instance @maria
 10  15:30  ⚑ resolved    heap stays at 40 %


── scribe @grace ───────────────────────────────────────────────────────────────
`);
  expect(screen(told, 100, 20, { now })).toBe(`
 SEV1  Checkout returns 500s                                                resolved after 01:00:00
 start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m 12s) ─ res 15:30 (1h)              Africa/Lagos UTC+1
 told once, 14:50 · SEV2 11m, SEV1 49m                                                    lead @ada
── Timeline ───────────────────────────────────────────────────┬── Hypotheses ──────────────────────
  1  14:30  ⚑ started     5xx above 5 % on checkout            │ H1 ✗ server configuration      25m
  2  14:31  ⚑ detected    @maria sees the alert                │ H2 ? memory leak in … 39m 30s open
  3  14:34:12  ⚑ acknowledged                                  ├── Actions ─────────────────────────
  4  14:35  ? H1 refuted 25m server configuration              │ A1 ✓ restarting api-3 @ops      4m
  5  14:36  ! A1 done 4m  restarting api-3 @ops · no change    │ A2 ! copying the l… forgotten? 56m
  6  14:44  ! A2 running 56m copying the logs of all machines  │ A3 ✓ deploying the fix to one… 23m
  7  14:50  > update      status page: payments may fail       ├── Follow-ups ──────────────────────
  8  15:00:30  ? H2 open 39m memory leak in the cart service   │ F1 + alert on heap … @bo · no date
  9  15:08  ! A3 done 23m deploying the fix to one instance @… ├── People ──────────────────────────
 10  15:30  ⚑ resolved    heap stays at 40 %                   │ lead    @ada
                                                               │ scribe  @grace
                                                               │ also    @maria, @ops
───────────────────────────────────────────────────────────────┴────────────────────────────────────
`);
});

test('what is said of hidden entries leaves the roles what it can', () => {
  const told = checkout();
  told.tell('2026-11-20T14:10:00Z', '/role comms @山田太郎');
  told.tell('2026-11-20T14:10:10Z', '/role responder @cy');
  const lastRow = (columns: number, first?: number) =>
    screen(told, columns, 12, first === undefined ? {} : { first })
      .trimEnd()
      .split('\n')
      .at(-1);
  expect(`\n${[80, 60, 40].map((columns) => lastRow(columns)).join('\n')}\n`).toBe(`
── lead @ada · scribe @grace · comms @山田太郎 · responder @cy ─────────────────
── lead @ada · scribe @grace · comms @山田太郎 · respond… ──
── lead @ada · scribe @grace · comms… ──
`);
  expect(`\n${[80, 60, 40, 20].map((columns) => lastRow(columns, 1)).join('\n')}\n`).toBe(`
── lead @ada · scribe @grace · comms @山田太郎 · responder @cy ── 2 new below ──
── lead @ada · scribe @grace · comms @山… ─── 2 new below ──
── lead @ada · scribe… ── 2 new below ──
───── 2 new below ──
`);
});

test('nobody leads, and nothing is logged', () => {
  expect(screen(story(), 60, 15)).toBe(`
 SEV?  Checkout returns 500s        00:42:17 since declared
 started …                               Africa/Lagos UTC+1
── Timeline ────────────────────────────────────────────────
 Nothing is logged yet. Type what happens, one line at a ti…

   14:30 /started 5xx above 5 % on checkout
   ! restarted api-3 @ops      an action, until /done or /f…
   ? memory leak in the cart   a hypothesis, until /confirm
   /sev sev1   /lead @ada   /impact customers cannot pay


── no lead yet ─────────────────────────────────────────────
`);
  expect(screen(story(), 80, 20)).toBe(`
 SEV?  Checkout returns 500s                            00:42:17 since declared
 started …                                                   Africa/Lagos UTC+1
 nobody told yet                                                    no lead yet
── Timeline ────────────────────────────────────────────────────────────────────
 Nothing is logged yet. Type what happens, one line at a time:

   14:30 /started 5xx above 5 % on checkout
   ! restarted api-3 @ops      an action, until /done or /failed
   ? memory leak in the cart   a hypothesis, until /confirm
   /sev sev1   /lead @ada   /impact customers cannot pay






────────────────────────────────────────────────────────────────────────────────
`);
});

test('no entry is so as the filter wants it', () => {
  const rows = screen(checkout(), 60, 12, { filter: '#nowhere' }).split('\n').slice(3, 6);
  expect(`\n${rows.join('\n')}\n`).toBe(`
── Timeline only #nowhere ── H 1 · A 2, 1 forgotten? · F… ──
 No entry is so: Esc shows all again.

`);
});
