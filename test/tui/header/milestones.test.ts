import { describe, expect, test } from 'vitest';
import { headerLines } from '../../../src/tui/header/header.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { instant, type Plot, story, type Told } from '../../incident/story.ts';
import { milestoneRow } from './drawn.ts';

const BEGINNING: readonly Told[] = [
  ['2026-11-20T13:33:00Z', '14:30 /started 5xx above 5 %'],
  ['2026-11-20T13:33:20Z', '14:31 /detected'],
  ['2026-11-20T13:34:12Z', '/ack'],
];
const END: readonly Told[] = [
  ['2026-11-20T14:20:00Z', '/identified'],
  ['2026-11-20T14:30:00Z', '/mitigated'],
  ['2026-11-20T14:45:00Z', '/resolved'],
];
const REOPENING: Told = ['2026-11-20T14:50:00Z', '/reopened'];

function rowsOf(now: string, widths: readonly number[], lines: readonly Told[], plot: Plot = {}) {
  const { incident } = story({ ...plot, lines });
  return widths.map((columns) => milestoneRow(incident, now, columns));
}

describe('the richest form that fits', () => {
  test('of an incident that is running', () => {
    expect(
      rowsOf('2026-11-20T14:00:00Z', [200, 134, 130, 110, 100, 80, 60, 50, 40, 30, 20], BEGINNING),
    ).toEqual([
      '|started 14:30 ─ detected 14:31 (1m) ─ acknowledged 14:34:12 (3m 12s) ─ identified … 30m so far ─ mitigated … ─ resolved …                                                            Africa/Lagos UTC+1 |',
      '|started 14:30 ─ detected 14:31 (1m) ─ acknowledged 14:34 (3m 12s) ─ identified … 30m so far                        Africa/Lagos UTC+1 |',
      '|started 14:30 ─ detected 14:31 (1m) ─ acknowledged 14:34 (3m 12s) ─ identified … 30m so far                    Africa/Lagos UTC+1 |',
      '|start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m 12s) ─ id … 30m+                              Africa/Lagos UTC+1 |',
      '|start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m 12s) ─ id … 30m+                    Africa/Lagos UTC+1 |',
      '|start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m 12s) ─ id … 30m+             UTC+1 |',
      '|start 14:30 ─ det 14:31 ─ ack 14:34 ─ id … 30m+       UTC+1 |',
      '|start 14:30 ─ det 14:31 ─ ack 14:34 ─ id …  UTC+1 |',
      '|start 14:30 ─ … ─ ack 14:34       UTC+1 |',
      '|start 14:30 ─ … ─ ack 14:34   |',
      '|start 14:30 ─ … ─ … |',
    ]);
  });

  test('of one that is resolved', () => {
    expect(
      rowsOf(
        '2026-11-20T16:00:00Z',
        [200, 120, 110, 100, 80, 60, 50, 40, 30, 20],
        [...BEGINNING, ...END],
      ),
    ).toEqual([
      '|started 14:30 ─ detected 14:31 (1m) ─ acknowledged 14:34:12 (3m 12s) ─ identified 15:20 (50m) ─ mitigated 15:30 (1h) ─ resolved 15:45 (1h 15m)                                       Africa/Lagos UTC+1 |',
      '|start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m 12s) ─ id 15:20 (50m) ─ mit 15:30 (1h) ─ res 15:45 (1h 15m)          UTC+1 |',
      '|start 14:30 ─ det 14:31 ─ ack 14:34 (3m 12s) ─ id 15:20 (50m) ─ mit 15:30 (1h) ─ res 15:45 (1h 15m)     UTC+1 |',
      '|start 14:30 ─ det 14:31 ─ ack 14:34 ─ id 15:20 (50m) ─ mit 15:30 (1h) ─ res 15:45 (1h 15m)    UTC+1 |',
      '|start 14:30 ─ det 14:31 ─ ack 14:34 ─ id 15:20 ─ mit 15:30 ─ res 15:45    UTC+1 |',
      '|start 14:30 ─ … ─ id 15:20 ─ mit 15:30 ─ res 15:45    UTC+1 |',
      '|start 14:30 ─ … ─ mit 15:30 ─ res 15:45     UTC+1 |',
      '|start 14:30 ─ … ─ res 15:45       UTC+1 |',
      '|start 14:30 ─ … ─ res 15:45   |',
      '|start 14:30 ─ … ─ … |',
    ]);
  });

  test('of one that was reopened', () => {
    expect(
      rowsOf('2026-11-20T16:00:00Z', [200, 120, 100, 80, 60], [...BEGINNING, ...END, REOPENING]),
    ).toEqual([
      '|started 14:30 ─ detected 14:31 (1m) ─ acknowledged 14:34:12 (3m 12s) ─ identified 15:20 (50m) ─ mitigated … ─ resolved 15:45 ─ reopened 15:50 ─ resolved … 1h 10m so far             Africa/Lagos UTC+1 |',
      '|start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m 12s) ─ id 15:20 (50m) ─ res 15:45 ─ reop 15:50 ─ res … 1h 10m+       UTC+1 |',
      '|start 14:30 ─ det 14:31 ─ ack 14:34 ─ id 15:20 ─ res 15:45 ─ reop 15:50 ─ res … 1h 10m+       UTC+1 |',
      '|start 14:30 ─ … ─ id 15:20 ─ res 15:45 ─ reop 15:50 ─ res …               UTC+1 |',
      '|start 14:30 ─ … ─ res 15:45 ─ reop 15:50 ─ res …      UTC+1 |',
    ]);
  });

  test('once it is resolved again, nothing is said of its reopening', () => {
    const again: Told = ['2026-11-20T15:30:00Z', '/resolved'];
    expect(
      rowsOf('2026-11-20T16:00:00Z', [200, 100], [...BEGINNING, ...END, REOPENING, again]),
    ).toEqual([
      '|started 14:30 ─ detected 14:31 (1m) ─ acknowledged 14:34:12 (3m 12s) ─ identified 15:20 (50m) ─ mitigated … ─ resolved 16:30 (2h)                                                    Africa/Lagos UTC+1 |',
      '|start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m 12s) ─ id 15:20 (50m) ─ res 16:30 (2h)           UTC+1 |',
    ]);
  });

  test('of one of which nothing is known yet', () => {
    expect(rowsOf('2026-11-20T14:00:00Z', [120, 80, 30, 12, 6], [])).toEqual([
      '|started … ─ detected … ─ acknowledged … ─ identified … ─ mitigated … ─ resolved …                    Africa/Lagos UTC+1 |',
      '|started …                                                    Africa/Lagos UTC+1 |',
      '|started …  Africa/Lagos UTC+1 |',
      '|      UTC+1 |',
      '|      |',
    ]);
  });

  test('what was skipped is not waited for', () => {
    const lines: Told[] = [
      ['2026-11-20T14:00:00Z', '14:30 /started'],
      ['2026-11-20T14:01:00Z', '14:45 /mitigated'],
    ];
    expect(rowsOf('2026-11-20T14:00:00Z', [120, 80, 60], lines)).toEqual([
      '|started 14:30 ─ mitigated 14:45 (15m) ─ resolved … 30m so far                                        Africa/Lagos UTC+1 |',
      '|start 14:30 ─ mit 14:45 (15m) ─ res … 30m+                   Africa/Lagos UTC+1 |',
      '|start 14:30 ─ mit 14:45 (15m) ─ res … 30m+            UTC+1 |',
    ]);
  });
});

describe('times', () => {
  test('about known, and unknown', () => {
    const lines: Told[] = [
      ['2026-11-20T14:00:00Z', '~14:30 /started'],
      ['2026-11-20T14:00:10Z', '14:31 /detected'],
      ['2026-11-20T14:00:20Z', '?? /ack'],
      ['2026-11-20T14:00:30Z', '~14:40 /identified'],
    ];
    expect(rowsOf('2026-11-20T14:01:00Z', [130, 80], lines)).toEqual([
      '|started ~14:30 ─ detected 14:31 (~1m) ─ acknowledged ?? ─ identified ~14:40 (~10m) ─ mitigated … ~31m so far   Africa/Lagos UTC+1 |',
      '|start ~14:30 ─ det 14:31 (~1m) ─ ack ?? ─ id ~14:40 (~10m) ─ mit … ~31m+  UTC+1 |',
    ]);
  });

  test('in the wrong order', () => {
    const lines: Told[] = [
      ['2026-11-20T14:00:00Z', '14:30 /started'],
      ['2026-11-20T14:00:10Z', '14:25 /detected'],
    ];
    expect(rowsOf('2026-11-20T14:01:00Z', [130], lines)).toEqual([
      '|started 14:30 ─ detected 14:25 (-5m) ─ acknowledged … 36m so far ─ identified … ─ mitigated … ─ resolved …     Africa/Lagos UTC+1 |',
    ]);
    const [, row = []] = headerLines(story({ lines }).incident, {
      now: instant('2026-11-20T14:01:00Z'),
      columns: 130,
      rows: 2,
      cadence: {},
    });
    expect(row.filter(({ tone }) => tone === 'alert')).toEqual([{ text: ' (-5m)', tone: 'alert' }]);
  });

  test('of another day than today in the zone of the incident', () => {
    // 23:50 and 00:10 in Lagos: midnight there is at 23:00 UTC.
    const lines: Told[] = [
      ['2026-11-20T22:55:00Z', '23:50 /started'],
      ['2026-11-20T23:12:00Z', '00:10 /detected'],
    ];
    expect(rowsOf('2026-11-20T22:59:59Z', [130], lines.slice(0, 1))).toEqual([
      '|started 23:50 ─ detected … 9m so far ─ acknowledged … ─ identified … ─ mitigated … ─ resolved …                Africa/Lagos UTC+1 |',
    ]);
    expect(rowsOf('2026-11-20T23:30:00Z', [140, 80, 60], lines)).toEqual([
      '|started 11-20 23:50 ─ detected 11-21 00:10 (20m) ─ acknowledged … 20m so far ─ identified … ─ mitigated … ─ resolved …   Africa/Lagos UTC+1 |',
      '|start 11-20 23:50 ─ det 11-21 00:10 (20m) ─ ack … 20m+       Africa/Lagos UTC+1 |',
      '|start 11-20 23:50 ─ det 11-21 00:10 ─ ack … 20m+      UTC+1 |',
    ]);
  });

  test('a date is said once for all times of its day', () => {
    const lines: Told[] = [
      ['2026-11-20T21:50:00Z', '22:50 /started'],
      ['2026-11-20T21:54:00Z', '22:54 /detected'],
      ['2026-11-20T21:57:00Z', '22:57 /ack'],
      ['2026-11-20T22:42:00Z', '23:42 /identified'],
      ['2026-11-20T23:10:00Z', '00:10 /mitigated'],
    ];
    expect(rowsOf('2026-11-20T23:30:00Z', [110, 80], lines)).toEqual([
      '|start 11-20 22:50 ─ det 22:54 ─ ack 22:57 ─ id 23:42 (52m) ─ mit 11-21 00:10 (1h 20m) ─ res … 1h 40m+   UTC+1 |',
      '|start 11-20 22:50 ─ … ─ ack 22:57 ─ id 23:42 ─ mit 11-21 00:10 ─ res …    UTC+1 |',
    ]);
  });

  test('after more than a day', () => {
    expect(
      rowsOf(
        '2026-11-25T10:00:00Z',
        [200, 130, 100, 80, 60],
        [BEGINNING[0] ?? REOPENING, ['2026-11-25T09:00:00Z', '/resolved']],
      ),
    ).toEqual([
      '|started 11-20 14:30 ─ detected … ─ acknowledged … ─ identified … ─ mitigated … ─ resolved 11-25 10:00 (4d 19h 30m)                                                                   Africa/Lagos UTC+1 |',
      '|started 11-20 14:30 ─ resolved 11-25 10:00 (4d 19h 30m)                                                        Africa/Lagos UTC+1 |',
      '|started 11-20 14:30 ─ resolved 11-25 10:00 (4d 19h 30m)                          Africa/Lagos UTC+1 |',
      '|started 11-20 14:30 ─ resolved 11-25 10:00 (4d 19h 30m)      Africa/Lagos UTC+1 |',
      '|start 11-20 14:30 ─ res 11-25 10:00 (4d 19h 30m)      UTC+1 |',
    ]);
  });
});

test('zones', () => {
  const zones = ['UTC', 'Asia/Kolkata', 'Europe/London', 'America/St_Johns'];
  const rows = zones.map((zone) => {
    const { incident } = story({ zone });
    const now = instant('2026-07-20T13:30:00Z');
    const [, row = []] = headerLines(incident, { now, columns: 120, rows: 2, cadence: {} });
    return plain(row).split('…').at(-1)?.trim();
  });
  expect(rows).toEqual([
    'UTC',
    'Asia/Kolkata UTC+5:30',
    'Europe/London UTC+1',
    'America/St_Johns UTC-2:30',
  ]);
});
