import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logTimes } from '../../../src/incident/time/log-timestamp.ts';
import { anyString } from '../../any-string.ts';

/** Friday, 20 November 2026, 14:30 in Lagos. */
const NOW = '2026-11-20T13:30:00Z';

interface Asked {
  readonly zone?: string;
  readonly now?: string;
  readonly anchor?: string;
}

/** The readings of the first timestamp in a text, as they would stand in front of the line. */
function read(text: string, { zone = 'Africa/Lagos', now = NOW, anchor }: Asked = {}): string {
  const context = {
    zone,
    now: Date.parse(now),
    anchor: anchor === undefined ? undefined : Date.parse(anchor),
  };
  const times = logTimes(text, context);
  for (const { at, text: written } of times) expect(Date.parse(written)).toBe(at);
  return times.map(({ reading, text: written }) => `${reading} ${written}`).join(', ') || 'none';
}

const BOTH = 'utc 2026-11-20T13:03:22Z, incident zone 2026-11-20T13:03:22+01:00';
const STATED = 'stated 2026-11-20T13:03:22Z';

describe('a timestamp with a zone states one instant', () => {
  test.each([
    ['2026-11-20T13:03:22Z ERROR pool exhausted', STATED],
    ['2026-11-20t13:03:22z ERROR', STATED],
    ['{"time":"2026-11-20T13:03:22.123456789Z","level":"error"}', STATED],
    ['<34>1 2026-11-20T13:03:22.003Z host app - - -', STATED],
    ['stdout F 2026-11-20T13:03:22.123+00:00 x', STATED],
    ['2026-11-20T18:33:22.123+05:30 x', 'stated 2026-11-20T18:33:22+05:30'],
    ['2026-11-20T08:03:22-0500 x', 'stated 2026-11-20T08:03:22-05:00'],
    ['2026-11-20 08:03:22.123-05 x', 'stated 2026-11-20T08:03:22-05:00'],
    ['2026-11-20 13:03:22.123 UTC [42] LOG: x', STATED],
    ['2026-11-20 13:03:22.123456789 +0000 UTC m=+0.1', STATED],
    ['2026-11-20 14:03:22 CET x', 'stated 2026-11-20T14:03:22+01:00'],
    ['2026-11-20 13:03:22 UTC: x', STATED],
    ['10.0.0.7 - - [20/Nov/2026:13:03:22 +0000] "GET / HTTP/1.1" 500', STATED],
    ['[20-Nov-2026 14:03:22 Europe/Berlin] PHP Fatal', 'stated 2026-11-20T14:03:22+01:00'],
    ['Date: Fri, 20 Nov 2026 13:03:22 GMT', STATED],
    ['Fri Nov 20 13:03:22 UTC 2026 x', STATED],
    ['Fri Nov 20 13:03:22 GMT 2026 x', STATED],
    ['Posted Nov 20, 2026 - 13:03 UTC', 'stated 2026-11-20T13:03:00Z'],
    ['Nov 20, 1:03 p.m. UTC', 'stated 2026-11-20T13:03:00Z'],
    ['[13:03:22 UTC] x', STATED],
    ['level=error ts=1795179802 msg=x', STATED],
    ['{"timestamp":1795179802123}', STATED],
    ['{"createdAt": 1795179802123}', STATED],
    ['time=1795179802.123 x', STATED],
    ['{"time_ns":"1795179802123456789"}', STATED],
    ['1795179802.123 x', STATED],
    ['1795179802 GET /x 502', STATED],
    ['1795179802123 GET /x 502', STATED],
    ['1795179802,web-1,502', STATED],
    ['1795179802: x', STATED],
    ['[1795179802] SERVICE ALERT', STATED],
    ['type=SYSCALL msg=audit(1795179802.123:42)', STATED],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('one without a zone was written in UTC, or in the zone of the incident', () => {
  test.each([
    '2026-11-20T13:03:22 x',
    '2026-11-20 13:03:22,123 ERROR x',
    '[2026-11-20 13:03:22,123] x',
    '[2026-11-20 13:03:22]: x',
    'seen: 2026-11-20T13:03:22.123456 x',
    'app.log:12:2026-11-20 13:03:22 x',
    'app.log-2026-11-20 13:03:22 x',
    '2026/11/20 13:03:22 [error] 7#7: x',
    '2026.11.20 13:03:22.123456 [ 1 ] x',
    '20.11.2026 13:03:22 x',
    '2026-Nov-20 13:03:22.123 x',
    '20-Nov-2026 13:03:22.123 INFO x',
    '1:M 20 Nov 2026 13:03:22.123 * Ready',
    'Nov 20, 2026 1:03:22 PM x',
    'Nov 20 13:03:22 host sshd[1]: x',
    '<34>Nov 20 13:03:22 host x',
    '20 Nov 13:03:22 x',
    'Fri Nov 20 13:03:22 2026 x',
    '[Fri Nov 20 13:03:22.123456 2026] [error] x',
    'E1120 13:03:22.123456 1 pool.go:42] x',
    'I20261120 13:03:22.123456 1 pool.cc:42] x',
    '13:03:22 x',
    '13:03:22.123 [main] ERROR x',
    '[13:03:22] x',
    '[13:03:22 INF] x',
    'ada [1:03:22 PM]: x',
    'level=error time=13:03:22 x',
    '{"ts":"13:03:22.123"}',
    // These have no zone behind them.
    '2026-11-20 13:03:22 INFO x',
    '2026-11-20 13:03:22 api/v2 x',
    '2026-11-20 13:03:22-13:05:00 x',
    // The first one counts.
    '[13:03:22] since 2026-11-20T11:00:00Z',
    // What cannot be a time does not stand in the way of one.
    'after 2026-02-30 14:03:22: 2026-11-20 13:03:22 x',
  ])('%s', (text) => {
    expect(read(text)).toBe(BOTH);
  });
});

test.each([
  'restarted api-3',
  'v1.14.3 and 2026.11.20',
  '10.0.0.1:8080 refuses',
  '2001:db8::14:03',
  'took 00:03:12',
  'elapsed=00:03:12',
  'uptime: 13:03:22',
  'response-time=00:00:12',
  'ratio 16:10',
  'since 13:03:22',
  'since 2026-11-20',
  'Nov 20 was bad',
  '2026-02-30 14:03:22',
  '30 Feb 14:03:22',
  '2026-11-20 24:00:00',
  '2026-11-20 14:60:00',
  '2026-11-20 14:03:22.1234567890',
  '12026-11-20 14:03:22',
  '1970-01-01T00:00:00Z',
  '[25:03]',
  '[14:05:30:22] is a MAC',
  'build 1795179802',
  'requests=1795179802',
  '1795179802 rows',
  '1795179802',
  '179517980212 x',
  '1495179802 x',
  'x 1795179802 y',
  'ts=1463647402',
  'ts=17951798021',
  // Chicago or Shanghai: no reading is better than a wrong one.
  '2026-11-20 14:03:22 CST x',
  '12.30 GB freed',
  '12.30% of requests',
  '99.99 of it',
  'up from 12.30 to 14.50',
])('no timestamp: %s', (text) => {
  expect(read(text)).toBe('none');
});

describe('without a year, a date, or both', () => {
  test.each<[string, Asked, string]>([
    // The year is that of now, or the one before; the clocks of others may be a little ahead.
    ['Dec 31 23:59:00 x', { zone: 'UTC', now: '2027-01-01T00:10:00Z' }, 'utc 2026-12-31T23:59:00Z'],
    ['Jan 1 00:05:00 x', { zone: 'UTC', now: '2026-12-31T23:58:00Z' }, 'utc 2027-01-01T00:05:00Z'],
    ['Jan 1 00:05:00 x', { zone: 'UTC', now: '2026-12-31T23:50:00Z' }, 'utc 2026-01-01T00:05:00Z'],
    ['Feb 29 10:00:00 x', { zone: 'UTC', now: '2027-06-01T00:00:00Z' }, 'utc 2024-02-29T10:00:00Z'],
    // In its own zone it would lie a year back: then it was written in UTC.
    ['Nov 20 13:03:22 x', { zone: 'America/Chicago' }, 'utc 2026-11-20T13:03:22Z'],
    [
      'E1231 23:30:00.000000 x',
      { zone: 'Asia/Tokyo', now: '2026-12-31T15:00:00Z' },
      'incident zone 2026-12-31T23:30:00+09:00',
    ],
    // Of the day that is nearest; a reading that is a little ahead is nobody's.
    ['[23:50] x', { now: '2026-11-20T23:05:00Z' }, 'incident zone 2026-11-20T23:50:00+01:00'],
    // In backfill nearest to the entry before.
    [
      '[23:50] x',
      { anchor: '2026-11-02T01:00:00Z' },
      'utc 2026-11-01T23:50:00Z, incident zone 2026-11-01T23:50:00+01:00',
    ],
    [
      'Nov 20 13:03:22 x',
      { zone: 'UTC', anchor: '2025-11-21T00:00:00Z' },
      'utc 2025-11-20T13:03:22Z',
    ],
    // What a person types with a dot is meant as the clock on the wall.
    ['12.30 restarted', {}, 'incident zone 2026-11-20T12:30:00+01:00'],
    ['12.30: restarted', { zone: 'UTC' }, 'incident zone 2026-11-20T12:30:00Z'],
  ])('%s', (text, asked, expected) => {
    expect(read(text, asked)).toBe(expected);
  });
});

describe('what the zone of the incident makes of one', () => {
  test.each<[string, Asked, string]>([
    ['2026-11-20 13:03:22 x', { zone: 'UTC' }, 'utc 2026-11-20T13:03:22Z'],
    ['2026-11-20 13:03:22 x', { zone: 'Europe/London' }, 'utc 2026-11-20T13:03:22Z'],
    // 13:03 in Chicago is still to come.
    ['2026-11-20 13:03:22 x', { zone: 'America/Chicago' }, 'utc 2026-11-20T13:03:22Z'],
    // What is to come in any case may be meant.
    [
      'planned for 2026-11-22 10:00',
      {},
      'utc 2026-11-22T10:00:00Z, incident zone 2026-11-22T10:00:00+01:00',
    ],
    // Clocks that go back show it twice, and those that go forward never.
    [
      '2026-10-25 02:30:00 x',
      { zone: 'Europe/Berlin' },
      'utc 2026-10-25T02:30:00Z, incident zone 2026-10-25T02:30:00+02:00, incident zone 2026-10-25T02:30:00+01:00',
    ],
    [
      '2026-10-25 01:30:00 x',
      { zone: 'Europe/London' },
      'utc 2026-10-25T01:30:00Z, incident zone 2026-10-25T01:30:00+01:00',
    ],
    ['2026-03-29 02:30:00 x', { zone: 'Europe/Berlin' }, 'utc 2026-03-29T02:30:00Z'],
    [
      '[02:30] x',
      { zone: 'Europe/Berlin', now: '2026-03-29T02:40:00Z' },
      'utc 2026-03-29T02:30:00Z',
    ],
    ['2026-03-29 02:30:00 Europe/Berlin x', {}, 'none'],
  ])('%s, %o', (text, asked, expected) => {
    expect(read(text, asked)).toBe(expected);
  });
});

test('a timestamp begins within the first 2,000 characters, or is not looked for', () => {
  const text = ' 2026-11-20 13:03:22.123+00:00';
  expect(read('x'.repeat(1_998) + text)).toBe(STATED);
  expect(read('x'.repeat(1_999) + text)).toBe('none');
});

const PIECES = [
  ...['2026-02-30 14:03:22 ', '2026-11-', '20', '2026', '1', '1:', '14:03', '14:03:22 ', '[14:03'],
  ...[
    '20/Nov/',
    'Nov 20 ',
    'nov',
    'Nov 31 14:03:22 CST ',
    '2026-11-20 14:03:22 CST ',
    'Feb 29 2027 1:0',
  ],
  ...[
    'time=',
    'time="',
    'time=12:60:00 ',
    'ts=1463647402',
    '1463647402',
    '1463647402.1',
    'E1331 1:01:01.',
  ],
  ...[
    ' ',
    '\t',
    '\n',
    '[',
    '.',
    ',',
    '-',
    '/',
    'a/',
    'a-a',
    'UTC+',
    '14:03:22 a-a',
    ' at ',
    'a'.repeat(19),
  ],
];

test('no text takes long', () => {
  const context = { zone: 'Europe/Berlin', now: Date.parse(NOW), anchor: undefined };
  const texts = PIECES.flatMap((piece) => [piece, `x${piece}`, `${piece} 2026-11-20 14:03:22 a`]);
  const times = texts.map((text) => {
    const long = text.repeat(2_000 / text.length + 1);
    const rounds = [1, 2, 3, 4, 5].map(() => {
      const before = performance.now();
      logTimes(long, context);
      return performance.now() - before;
    });
    return { text, milliseconds: Math.min(...rounds) };
  });
  // Well under one when nothing else runs; a pattern that went wrong takes seconds.
  expect(times.filter(({ milliseconds }) => milliseconds > 5)).toEqual([]);
});

test('of any text there are instants, or none', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), anyString({ maxLength: 5 })))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (any) => {
      expect(read(any, { zone: 'Australia/Lord_Howe' })).not.toMatch(/NaN|Invalid|undefined/);
    }),
  );
});
