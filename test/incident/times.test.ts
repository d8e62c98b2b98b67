import { describe, expect, test } from 'vitest';
import { timeline } from './print.ts';
import { answer, story } from './story.ts';

/** What a line typed at this clock (UTC) is answered; in Lagos it is an hour later. */
function saidAt(clock: string, line: string): string {
  return answer({ declared: '2026-11-20T00:00:00Z', lines: [[clock, line]] });
}

describe('a bare time is the one nearest to now, at most ten minutes ahead', () => {
  test.each([
    // Clocks differ a little; the answer says by how much.
    ['2026-11-20T13:30:00Z', '14:40 x', '1  14:40  event  x\n10m ahead of this clock.'],
    ['2026-11-20T13:30:00Z', '14:30:20 x', '1  14:30:20  event  x\n20s ahead of this clock.'],
    // A minute more, and it was yesterday.
    ['2026-11-20T13:30:00Z', '14:41 x', '1  2026-11-19 14:41  event  x'],
    ['2026-11-20T13:30:00Z', '14:30 x', '1  14:30  event  x'],
    ['2026-11-20T13:30:00Z', '02:00 x', '1  02:00  event  x'],
    // Across midnight, both ways.
    ['2026-11-20T23:05:00Z', '23:50 x', '1  2026-11-20 23:50  event  x'],
    ['2026-11-20T23:05:00Z', '00:01 x', '1  00:01  event  x'],
    ['2026-11-20T22:55:00Z', '00:01 x', '1  2026-11-21 00:01  event  x\n6m ahead of this clock.'],
    ['2026-11-20T22:45:00Z', '00:01 x', '1  00:01  event  x'],
    // Its zone decides which day it is: half past midnight in Lagos, 19:30 in New York.
    ['2026-11-20T23:30:00Z', '18:20 America/New_York x', '1  00:20  event  x'],
    ['2026-11-20T23:30:00Z', '18:50 America/New_York x', '1  2026-11-20 00:50  event  x'],
  ])('at %s: %s', (clock, line, expected) => {
    expect(saidAt(clock, line)).toBe(expected);
  });
});

describe('a dated time is taken at its word', () => {
  test.each([
    [
      '2026-11-22 09:00 planned',
      '1  2026-11-22 09:00  event  planned\n1d 18h 30m ahead of this clock.',
    ],
    ['2022-05-10 14:30 x', '1  2022-05-10 14:30  event  x'],
    ['yesterday 23:50 x', '1  2026-11-19 23:50  event  x'],
    ['today 09:00 x', '1  09:00  event  x'],
    ['2024-02-29 12:00 x', '1  2024-02-29 12:00  event  x'],
  ])('%s', (line, expected) => {
    expect(saidAt('2026-11-20T13:30:00Z', line)).toBe(expected);
  });
});

describe('a range ends the first time after its beginning that the clock shows this', () => {
  test.each([
    ['2026-11-20T13:30:00Z', '14:05-14:20 x', '1  14:05–14:20  event  x'],
    ['2026-11-20T13:30:00Z', '14:05-14:05 x', '1  14:05–14:05  event  x'],
    [
      '2026-11-20T23:40:00Z',
      '23:50-00:20 x',
      '1  2026-11-20 23:50–00:20  event  x\nUntil 2026-11-21 00:20.',
    ],
    [
      '2026-11-21T10:00:00Z',
      '2026-11-20 23:50-00:20 x',
      '1  2026-11-20 23:50–00:20  event  x\nUntil 2026-11-21 00:20.',
    ],
  ])('at %s: %s', (clock, line, expected) => {
    expect(saidAt(clock, line)).toBe(expected);
  });
});

describe('backfill: the entry before was recorded more than a day after its time', () => {
  test('then bare times are read nearest to it, not to now', () => {
    const { incident } = story({
      lines: [
        ['2026-11-20T13:30:00Z', '2022-05-10 14:30 /started'],
        ['2026-11-20T13:31:00Z', '14:35 /detected'],
        ['2026-11-20T13:32:00Z', '23:50 still down'],
        ['2026-11-20T13:33:00Z', '00:10 failed over'],
        // 12 h 20 min after the entry before; that on the day before is 11 h 40 min away.
        ['2026-11-20T13:34:00Z', '12:30 customers called'],
        ['2026-11-20T13:35:00Z', '2022-05-10 14:00 first errors'],
        ['2026-11-20T13:36:00Z', '03:00 the job ran'],
      ],
    });
    expect(timeline(incident)).toBe(
      [
        '7  2022-05-10 03:00  event  the job ran',
        '5  2022-05-10 12:30  event  customers called',
        '6  2022-05-10 14:00  event  first errors',
        '1  2022-05-10 14:30  event  started  [started]',
        '2  2022-05-10 14:35  event  detected  [detected]',
        '3  2022-05-10 23:50  event  still down',
        '4  2022-05-11 00:10  event  failed over',
      ].join('\n'),
    );
  });

  test('a day to the minute is not yet backfill', () => {
    const lines = (clock: string) => [
      [clock, '2026-11-19 14:00 x'] as const,
      [clock, '14:10 y'] as const,
    ];
    expect(answer({ lines: lines('2026-11-20T13:00:00Z') })).toBe(
      '2  14:10  event  y\n10m ahead of this clock.\n1d 10m after entry 1.',
    );
    expect(answer({ lines: lines('2026-11-20T13:00:01Z') })).toBe('2  2026-11-19 14:10  event  y');
  });

  test('an entry of unknown time in between changes nothing', () => {
    expect(
      answer({
        lines: [
          ['2026-11-20T13:00:00Z', '2022-05-10 14:30 x'],
          ['2026-11-20T13:00:00Z', '?? y'],
          ['2026-11-20T13:00:00Z', '14:40 z'],
        ],
      }),
    ).toBe('3  2022-05-10 14:40  event  z');
  });
});

describe('batches', () => {
  test('bare times follow each other; lines without one take that of the line before', () => {
    const { incident } = story({
      lines: [
        [
          '2026-11-20T13:30:00Z',
          [
            'somebody called',
            '2022-05-10 22:30 /started',
            'errors everywhere',
            '! restarting',
            '23:10-23:40 ! failing over',
            'still failing',
            '00:05 /resolved',
            '?? somebody restarted the cache',
            '> all is well',
          ],
        ],
      ],
    });
    expect(timeline(incident)).toBe(
      [
        '2  2022-05-10 22:30  event  started  [started]',
        '3  ~2022-05-10 22:30  event  errors everywhere',
        '4  ~2022-05-10 22:30  action A1 open  restarting',
        '5  2022-05-10 23:10–2022-05-10 23:40  action A2 open  failing over',
        '6  ~2022-05-10 23:10  event  still failing',
        '7  2022-05-11 00:05  event  resolved  [resolved]',
        '8  ??  event  somebody restarted the cache',
        '9  ~2022-05-11 00:05  update  all is well',
        '1  2026-11-20 14:30  event  somebody called',
      ].join('\n'),
    );
  });

  test('nothing is read ahead of the clock because of the line before', () => {
    const { incident } = story({ lines: [['2026-11-20T13:30:00Z', ['14:25 a', '02:00 b']]] });
    expect(timeline(incident)).toBe(
      // Tomorrow's 02:00 would be nearer.
      '2  2026-11-20 02:00  event  b\n1  2026-11-20 14:25  event  a',
    );
  });

  test('before a line with a time, a line without one happened now', () => {
    const { incident } = story({ lines: [['2026-11-20T13:30:07.250Z', ['a', 'b']]] });
    expect(timeline(incident)).toBe(
      '1  2026-11-20 14:30:07  event  a\n2  2026-11-20 14:30:07  event  b',
    );
  });

  // What follows a time typed as the very second of the clock does not count as approximate.
  test.fails('a line that says "now" is a line with a time', () => {
    const { incident } = story({
      lines: [['2026-11-20T13:30:00Z', ['now a', 'b', '14:30 c', 'd']]],
    });
    expect(timeline(incident)).toBe(
      [
        '1  2026-11-20 14:30  event  a',
        '2  ~2026-11-20 14:30  event  b',
        '3  2026-11-20 14:30  event  c',
        '4  ~2026-11-20 14:30  event  d',
      ].join('\n'),
    );
  });

  test('settling, severity and follow-ups with a time count as lines with a time', () => {
    const { incident } = story({
      lines: [
        [
          '2026-11-20T18:00:00Z',
          ['14:05 ! x', '14:20 /done', 'a', '15:00 /sev sev2', 'b', '16:00 + alert', 'c'],
        ],
      ],
    });
    expect(timeline(incident)).toBe(
      [
        '1  2026-11-20 14:05  action A1 done  x',
        '2  ~2026-11-20 14:20  event  a',
        '3  ~2026-11-20 15:00  event  b',
        '4  ~2026-11-20 16:00  event  c',
      ].join('\n'),
    );
  });

  test('a correction does not move the lines behind it', () => {
    const { incident } = story({
      lines: [['2026-11-20T18:00:00Z', ['14:05 a', '15:00 b', '/at 1 14:03', '/shift 1 -2m', 'c']]],
    });
    expect(timeline(incident)).toBe(
      '1  2026-11-20 14:01  event  a\n2  2026-11-20 15:00  event  b\n3  ~2026-11-20 15:00  event  c',
    );
  });

  // The end of the range is taken for a time of the line.
  test.fails('nor does settling a ranged action without a time', () => {
    const { incident } = story({
      lines: [['2026-11-20T18:00:00Z', ['14:00-14:20 ! a', '15:00 b', '/done', 'c']]],
    });
    expect(timeline(incident)).toBe(
      [
        '1  2026-11-20 14:00–2026-11-20 14:20  action A1 done  a',
        '2  2026-11-20 15:00  event  b',
        '3  ~2026-11-20 15:00  event  c',
      ].join('\n'),
    );
  });

  test('a line with an act of its own stops it, and nothing of it stays', () => {
    const told = story();
    expect(() => told.tell('2026-11-20T13:30:00Z', ['14:05 a', '/undo'])).toThrow(
      '/undo is an act of its own: it cannot stand in a batch.',
    );
    expect(told.incident.recorded).toEqual([]);
  });
});

test('an entry far from the one before is pointed out', () => {
  expect(
    answer({
      lines: [
        ['2026-11-20T13:30:00Z', '14:30 a'],
        ['2026-11-20T13:30:00Z', '2026-10-20 14:30 b'],
      ],
    }),
  ).toBe('2  2026-10-20 14:30  event  b\n31d before entry 1.');
});

test('fractions of a second are left out', () => {
  const { incident } = story({ lines: [['2026-11-20T13:30:59.999Z', 'x']] });
  expect(incident.entry(1)?.at).toBe(Date.parse('2026-11-20T13:30:59Z'));
});
