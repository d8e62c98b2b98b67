import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outsideClock } from '../../../src/incident/measures/outside-clock.ts';
import { headerLines } from '../../../src/tui/header/header.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { lines as anyLines, tell } from '../../incident/random-story.ts';
import { instant, type Plot, story, type Told } from '../../incident/story.ts';
import { CADENCE, headerRows } from './drawn.ts';

/** Declared at 14:30 in Lagos as SEV2; SEV1 from 14:41 on. */
const CHECKOUT: readonly Told[] = [
  ['2026-11-20T13:33:00Z', '14:30 /started 5xx above 5 %'],
  ['2026-11-20T13:34:00Z', '14:31 /detected'],
  ['2026-11-20T13:34:12Z', '/ack'],
  ['2026-11-20T13:41:00Z', '/sev sev1'],
];
const LEAD: Told = ['2026-11-20T13:42:00Z', '/lead @ada'];
const TOLD: Told = ['2026-11-20T13:50:00Z', '> status page'];
const RESOLVED: Told = ['2026-11-20T14:45:00Z', '/resolved'];

const SOON = '2026-11-20T14:02:17Z';
const LATE = '2026-11-20T14:32:17Z';

function screen(
  columns: number,
  rows: 2 | 3,
  now: string,
  lines: readonly Told[],
  more: Plot = {},
) {
  const { incident } = story({ severity: 'sev2', ...more, lines });
  return `\n${headerRows(incident, now, { columns, rows, cadence: CADENCE }).join('\n')}\n`;
}

/** The third row alone. */
function third(columns: number, now: string, lines: readonly Told[], more: Plot = {}): string {
  return screen(columns, 3, now, lines, more).split('\n')[3] ?? '';
}

const ALL = [...CHECKOUT, LEAD, TOLD];

describe('a screen of less than 20 rows: the reminder stands among the clocks', () => {
  test('an update will be due', () => {
    expect(screen(60, 2, SOON, ALL)).toBe(`
|SEV1  Checkout returns 500s   next update in 17m · 00:32:17 |
|start 14:30 ─ det 14:31 ─ ack 14:34 ─ id … 32m+       UTC+1 |
`);
    expect(screen(100, 2, SOON, ALL)).toBe(`
|SEV1  Checkout returns 500s   next update in 17m · 00:32:17 since start · 00:12:17 since last entry |
|start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m 12s) ─ id … 32m+                    Africa/Lagos UTC+1 |
`);
  });

  test('an update is due', () => {
    expect(screen(60, 2, LATE, ALL)).toBe(`
|SEV1  Checkout returns 50…  ! update due 12m ago · 01:02:17 |
|start 14:30 ─ det 14:31 ─ ack 14:34 ─ id … 1h 2m+     UTC+1 |
`);
    expect(screen(100, 2, LATE, ALL)).toBe(`
|SEV1  Checkout returns 50…  ! update due 12m ago · 01:02:17 since start · 00:42:17 since last entry |
|start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m 12s) ─ id … 1h 2m+                  Africa/Lagos UTC+1 |
`);
    expect(screen(40, 2, LATE, ALL)).toBe(`
|SEV1  Checkout returns 5…  ! update due |
|start 14:30 ─ … ─ ack 14:34       UTC+1 |
`);
    expect(screen(24, 2, LATE, ALL)).toBe(`
|SEV1  Ch…  ! update due |
|start 14:30 ─ … ─ ack … |
`);
  });
});

describe('a third row', () => {
  test('an update will be due', () => {
    expect(screen(60, 3, SOON, ALL)).toBe(`
|SEV1  Checkout returns 500s            00:32:17 since start |
|start 14:30 ─ det 14:31 ─ ack 14:34 ─ id … 32m+       UTC+1 |
|told 14:50, 12m ago · next update in 17m          lead @ada |
`);
    expect(screen(80, 3, SOON, ALL)).toBe(`
|SEV1  Checkout returns 500s    00:32:17 since start · 00:12:17 since last entry |
|start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m 12s) ─ id … 32m+             UTC+1 |
|told 14:50, 12m ago · next update in 17m · SEV2 14:30 → SEV1 14:41    lead @ada |
`);
    expect(screen(120, 3, SOON, ALL)).toBe(`
|SEV1  Checkout returns 500s                                            00:32:17 since start · 00:12:17 since last entry |
|started 14:30 ─ detected 14:31 (1m) ─ acknowledged 14:34 (3m 12s) ─ identified … 32m so far          Africa/Lagos UTC+1 |
|told 14:50, 12m ago · next update in 17m · SEV2 14:30 → SEV1 14:41                                            lead @ada |
`);
    expect(screen(200, 3, SOON, ALL)).toBe(`
|SEV1  Checkout returns 500s                                                                                                                            00:32:17 since start · 00:12:17 since last entry |
|started 14:30 ─ detected 14:31 (1m) ─ acknowledged 14:34:12 (3m 12s) ─ identified … 32m so far ─ mitigated … ─ resolved …                                                            Africa/Lagos UTC+1 |
|told 14:50, 12m ago · next update in 17m · SEV2 14:30 → SEV1 14:41                                                                                                                            lead @ada |
`);
  });

  test('an update is due', () => {
    expect(screen(80, 3, LATE, ALL)).toBe(`
|SEV1  Checkout returns 500s    01:02:17 since start · 00:42:17 since last entry |
|start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m 12s) ─ id … 1h 2m+           UTC+1 |
|told 14:50, 42m ago · ! update due 12m ago · SEV2 14:30 → SEV1 14:41  lead @ada |
`);
    expect(
      [60, 50, 40, 30, 20].map((columns) => third(columns, LATE, ALL)).join('\n'),
    ).toBe(`|told 14:50, 42m ago · ! update due 12m ago        lead @ada |
|told 14:50 · ! update due 12m ago       lead @ada |
|! update due 12m ago          lead @ada |
|! update due        lead @ada |
|! update due        |`);
  });

  test('minute by minute', () => {
    const times = [
      '13:50:20',
      '13:51:00',
      '14:19:30',
      '14:20:00',
      '14:20:59',
      '14:21:00',
      '16:20:00',
    ];
    const rows = times.map((time) => third(62, `2026-11-20T${time}Z`, ALL));
    expect(`\n${rows.join('\n')}\n`).toBe(`
|told 14:50, just now · next update in 29m           lead @ada |
|told 14:50, 1m ago · next update in 29m             lead @ada |
|told 14:50, 29m ago · next update in 30s            lead @ada |
|told 14:50, 30m ago · ! update due now              lead @ada |
|told 14:50, 30m ago · ! update due now              lead @ada |
|told 14:50, 31m ago · ! update due 1m ago           lead @ada |
|told 14:50, 2h 30m ago · ! update due 2h ago        lead @ada |
`);
  });

  test('nothing told, and nobody leads', () => {
    expect(screen(80, 3, '2026-11-20T13:42:17Z', CHECKOUT)).toBe(`
|SEV1  Checkout returns 500s    00:12:17 since start · 00:08:05 since last entry |
|start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m 12s) ─ id … 12m+             UTC+1 |
|nobody told yet · next update in 17m · SEV2 14:30 → SEV1 14:41      no lead yet |
`);
    expect(third(80, SOON, CHECKOUT)).toBe(
      '|nobody told yet · ! update due 2m ago · SEV2 14:30 → SEV1 14:41     no lead yet |',
    );
  });

  test('no cadence is known: no reminder', () => {
    expect(third(80, LATE, [TOLD], { severity: 'sev4' })).toBe(
      '|told 14:50, 42m ago                                                 no lead yet |',
    );
  });

  test('resolved: what was; nothing runs', () => {
    const again: Told = ['2026-11-20T14:40:00Z', '> all is well'];
    expect(screen(80, 3, '2026-11-20T14:50:00Z', [...ALL, again, RESOLVED])).toBe(`
|SEV1  Checkout returns 500s                             resolved after 01:15:00 |
|start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m 12s) ─ res 15:45 (1h 15m)    UTC+1 |
|told 2 times, last 15:40 · SEV2 11m, SEV1 1h 4m                       lead @ada |
`);
    expect(screen(80, 3, '2026-11-20T17:50:00Z', [...ALL, again, RESOLVED])).toBe(
      screen(80, 3, '2026-11-20T14:50:00Z', [...ALL, again, RESOLVED]),
    );
    expect(third(80, LATE, [...CHECKOUT, RESOLVED])).toBe(
      '|nobody was told · SEV2 11m, SEV1 1h 4m                                          |',
    );
    expect(
      [50, 40, 20].map((columns) => third(columns, LATE, [...ALL, RESOLVED])).join('\n'),
    ).toBe(`|told once, 14:50                        lead @ada |
|told once, 14:50              lead @ada |
|told once           |`);
  });

  test('many severities: the first and the last', () => {
    const changes: readonly Told[] = [
      ['2026-11-20T13:50:00Z', '/sev sev3'],
      ['2026-11-20T13:55:00Z', '~14:54 /sev sev2'],
      ['2026-11-20T13:59:00Z', '?? /sev sev1'],
    ];
    const rows = [120, 80].map((columns) => third(columns, SOON, [...ALL, ...changes]));
    expect(`\n${rows.join('\n')}\n`).toBe(`
|told 14:50, 12m ago · next update in 17m · SEV2 14:30 → SEV1 14:41 → SEV3 14:50 → SEV2 ~14:54 → SEV1 ??       lead @ada |
|told 14:50, 12m ago · next update in 17m · SEV2 → … → SEV1 ??         lead @ada |
`);
  });

  test('of yesterday, and of an hour that the clock shows twice', () => {
    const yesterday = third(90, '2026-11-21T08:00:00Z', ALL);
    const berlin = {
      zone: 'Europe/Berlin',
      declared: '2026-10-25T00:10:00Z',
      severity: 'sev1',
    };
    const twice: readonly Told[] = [
      ['2026-10-25T00:30:00Z', '> first'],
      ['2026-10-25T01:30:00Z', '> second'],
    ];
    const rows = [
      yesterday,
      third(90, '2026-10-25T00:35:00Z', twice.slice(0, 1), berlin),
      third(90, '2026-10-25T01:35:00Z', twice, berlin),
    ];
    expect(`\n${rows.join('\n')}\n`).toBe(`
|told 11-20 14:50, 18h 10m ago · ! update due 17h 40m ago                        lead @ada |
|told 02:30 UTC+2, 5m ago · next update in 25m                                 no lead yet |
|told 02:30 UTC+1, 5m ago · next update in 25m                                 no lead yet |
`);
  });

  test('names that are long, wide, or would move the cursor', () => {
    const leads = [
      '@a\u001b[2J\u202eb',
      '@決済サービスの担当者さん達みんな',
      `@${'very'.repeat(12)}`,
    ];
    const rows = leads.map((lead) =>
      third(80, SOON, [TOLD, ['2026-11-20T13:51:00Z', `/lead ${lead}`]]),
    );
    expect(`\n${rows.join('\n')}\n`).toBe(`
|told 14:50, 12m ago · next update in 47m                            lead a␛[2Jb |
|told 14:50, 12m ago · next update in 47m              lead @決済サービスの担当… |
|told 14:50, 12m ago · next update in 47m             lead @veryveryveryveryver… |
`);
  });
});

test('any incident, at any width from 20 columns on: a due update is seen', () => {
  const now = instant('2026-11-22T13:30:00Z');
  let seen = 0;
  fc.assert(
    fc.property(
      anyLines,
      fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 5 }),
      (all, widths) => {
        const { incident } = tell(all);
        const cadence = { sev1: 1, sev2: 1, sev3: 1 };
        const { dueAt } = outsideClock(incident, cadence);
        const isDue = dueAt !== undefined && dueAt <= now;
        for (const columns of widths) {
          for (const rows of [2, 3] as const) {
            const drawn = headerLines(incident, { now, columns, rows, cadence })
              .map(plain)
              .join('\n');
            expect(drawn.includes('! update due')).toBe(isDue);
          }
        }
        if (isDue) seen += 1;
      },
    ),
    { numRuns: 40 },
  );
  expect(seen).toBeGreaterThan(0);
});
