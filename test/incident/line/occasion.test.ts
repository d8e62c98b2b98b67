import { describe, expect, test } from 'vitest';
import type { LiveIncident } from '../../../src/incident/fold/fold.ts';
import { occasion } from '../../../src/incident/line/occasion.ts';
import { readLine } from '../../../src/incident/line/read-line.ts';
import { timeline } from '../print.ts';
import { answer, story } from '../story.ts';

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
      '2  2026-11-20 14:10  event  y\n10m ahead of this clock.\n1d 10m after entry 1.',
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

describe('a story that is told live', () => {
  test('a line about days ago is context while the incident runs', () => {
    const { incident, answers } = story({
      lines: [
        ['2026-11-20T13:30:00Z', '14:20 /started'],
        ['2026-11-20T13:31:00Z', 'errors at 5 %'],
        ['2026-11-20T13:32:00Z', '2026-11-18 16:00 the job was deployed'],
        ['2026-11-20T13:33:00Z', '14:25 /detected'],
        ['2026-11-20T13:34:00Z', '2026-11-18 16:10 and nobody saw it'],
        ['2026-11-21T13:20:00Z', '14:15 ! rolling back'],
      ],
    });
    expect(timeline(incident)).toBe(
      [
        '3  2026-11-18 16:00  event  the job was deployed',
        '5  2026-11-18 16:10  event  and nobody saw it',
        '1  2026-11-20 14:20  event  started  [started]',
        '4  2026-11-20 14:25  event  detected  [detected]',
        '2  2026-11-20 14:31  event  errors at 5 %',
        '6  2026-11-21 14:15  action A1 open  rolling back',
      ].join('\n'),
    );
    expect(answers.slice(3).flat()).toEqual([
      '3  2026-11-18 16:00  event  the job was deployed',
      '1d 22h 31m before entry 2.',
      '4  2026-11-20 14:25  event  detected',
      '1d 22h 25m after entry 3.',
      '5  2026-11-18 16:10  event  and nobody saw it',
      '1d 22h 15m before entry 4.',
      '6  2026-11-21 14:15  action A1  rolling back',
      '2d 22h 5m after entry 5.',
    ]);
  });

  test('more than a day after its last entry, what was left out is filled in', () => {
    const { incident } = story({
      lines: [
        ['2026-11-20T13:30:00Z', '14:20 /started'],
        ['2026-11-20T14:30:00Z', '/resolved'],
        ['2026-11-23T09:00:00Z', '2026-11-20 14:40 ! rolled back'],
        ['2026-11-23T09:01:00Z', '14:50 ! restarted'],
        // Today again, with its date or without a time.
        ['2026-11-23T09:02:00Z', 'written up'],
        ['2026-11-23T09:03:00Z', '10:01 sent round'],
      ],
    });
    expect(timeline(incident)).toBe(
      [
        '1  2026-11-20 14:20  event  started  [started]',
        '3  2026-11-20 14:40  action A1 open  rolled back',
        '4  2026-11-20 14:50  action A2 open  restarted',
        '2  2026-11-20 15:30  event  resolved  [resolved]',
        '6  2026-11-23 10:01  event  sent round',
        '5  2026-11-23 10:02  event  written up',
      ].join('\n'),
    );
  });
});

describe('a story that is told afterwards from its beginning', () => {
  test('a line without a time is a slip, and does not end it', () => {
    const { incident } = story({
      lines: [
        ['2026-11-20T13:30:00Z', '2022-05-10 14:30 /started'],
        ['2026-11-20T13:31:00Z', 'it was a Tuesday'],
        ['2026-11-20T13:32:00Z', '14:35 /detected'],
        ['2026-11-20T13:33:00Z', 'now where was I'],
        ['2026-11-20T13:34:00Z', '14:50 /resolved'],
      ],
    });
    expect(timeline(incident)).toBe(
      [
        '1  2022-05-10 14:30  event  started  [started]',
        '3  2022-05-10 14:35  event  detected  [detected]',
        '5  2022-05-10 14:50  event  resolved  [resolved]',
        '2  2026-11-20 14:31  event  it was a Tuesday',
        '4  2026-11-20 14:33  event  where was I',
      ].join('\n'),
    );
  });

  test('a time of today ends it', () => {
    const { incident } = story({
      lines: [
        ['2026-11-20T13:30:00Z', '2022-05-10 14:30 /started'],
        ['2026-11-20T13:31:00Z', '2026-11-20 14:10 it came back'],
        ['2026-11-20T13:32:00Z', '14:15 /reopened'],
      ],
    });
    expect(timeline(incident)).toBe(
      [
        '1  2022-05-10 14:30  event  started  [started]',
        '2  2026-11-20 14:10  event  it came back',
        '3  2026-11-20 14:15  event  reopened  [reopened]',
      ].join('\n'),
    );
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

  test('a line that says "now" is a line with a time', () => {
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

  test('nor does settling a ranged action without a time', () => {
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

  test('a title, an impact or a follow-up without a time does not move the lines behind it', () => {
    const { incident } = story({
      lines: [
        [
          '2026-11-20T18:00:00Z',
          ['14:05 a', '/title x', '+ alert', '/impact y', '/owner @ada', '/done F1', 'b'],
        ],
      ],
    });
    expect(timeline(incident)).toBe(
      '1  2026-11-20 14:05  event  a\n2  ~2026-11-20 14:05  event  b',
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

describe('a bare time on an earlier day than the line before is pointed out', () => {
  const NOTICE = 'Read as 2022-05-09, the day before: write the date if that is wrong.';

  test('in a batch', () => {
    const { incident, answers } = story({
      lines: [
        ['2026-11-20T13:30:00Z', '2022-05-10 08:00 /started'],
        ['2026-11-20T13:30:00Z', ['09:00 a', '22:00 b', '23:00 c']],
      ],
    });
    expect(answers.at(-1)).toEqual([
      '2  2022-05-10 09:00  event  a',
      '3  2022-05-09 22:00  event  b',
      NOTICE,
      '4  2022-05-09 23:00  event  c',
    ]);
    expect(timeline(incident)).toBe(
      [
        '3  2022-05-09 22:00  event  b',
        '4  2022-05-09 23:00  event  c',
        '1  2022-05-10 08:00  event  started  [started]',
        '2  2022-05-10 09:00  event  a',
      ].join('\n'),
    );
  });

  test('line by line, in backfill', () => {
    const lines = ['2022-05-10 08:00 /started', '22:00 b'];
    const clock = '2026-11-20T13:30:00Z';
    expect(answer({ lines: lines.map((line) => [clock, line]) })).toBe(
      `2  2022-05-09 22:00  event  b\n${NOTICE}`,
    );
  });

  test('not with its date, nor in a story that is told live', () => {
    const clock = '2026-11-20T07:30:00Z';
    expect(answer({ lines: [[clock, ['2022-05-10 08:00 a', '2022-05-09 22:00 b']]] })).toBe(
      '1  2022-05-10 08:00  event  a\n2  2022-05-09 22:00  event  b',
    );
    expect(
      answer({
        declared: clock,
        lines: [
          [clock, '08:00 a'],
          [clock, '22:00 b'],
        ],
      }),
    ).toBe('2  2026-11-19 22:00  event  b');
  });
});

const CLOCK = '2026-11-20T13:30:00Z';
const few = entries(10);
const many = entries(1_000);

function entries(count: number): LiveIncident {
  return story({ lines: [[CLOCK, Array.from({ length: count }, () => '14:05 x')]] }).incident;
}

/** How often a line of a batch, which is only read, looks at an entry that stands before it. */
function looks(incident: LiveIncident, line: string): number {
  let seen = 0;
  const recorded = new Proxy(incident.recorded, {
    get: (entries, key) => {
      seen += 1;
      return Reflect.get(entries, key);
    },
  });
  const watched = new Proxy(incident, {
    get: (live, key) => {
      if (key === 'recorded' || key === 'timeline') return recorded;
      const value = Reflect.get(live, key, live);
      return typeof value === 'function' ? value.bind(live) : value;
    },
  });
  const first = occasion(incident, Date.parse(CLOCK), 'ada');
  readLine(watched, line, { ...first, isInBatch: true });
  return seen;
}

test.each([['14:06 y'], ['y'], ['/started'], ['! see A1'], ['+ alert']])(
  'the line "%s" of a batch costs as much after many entries as after few',
  (line) => {
    expect(looks(few, line)).toBeGreaterThan(0);
    expect(looks(many, line)).toBe(looks(few, line));
  },
);

test('3,000 lines in a batch take no more than some times as long as 1,000', () => {
  const seconds = (count: number) => {
    const told = story();
    const lines = Array.from({ length: count }, (_, index) => `14:${10 + (index % 20)} line`);
    const start = performance.now();
    told.tell('2026-11-20T13:30:00Z', lines);
    expect(told.incident.recorded).toHaveLength(count);
    return (performance.now() - start) / 1_000;
  };
  // The quickest of some runs: whatever else the machine does makes them slower only.
  const quickest = (lines: number) => Math.min(...[1, 2, 3].map(() => seconds(lines)));
  expect(quickest(3_000)).toBeLessThan(5 * quickest(1_000) + 1);
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
