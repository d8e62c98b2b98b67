import { describe, expect, test } from 'vitest';
import { imported, on, settledSometime } from '../imported-story.ts';
import { instant, type Story } from '../story.ts';
import { changed, found, reviewOf, stating } from './helpers.ts';

const NEXT_DAY = '2022-05-11T08:00:00Z';

/** What is said with this code, without the day of the story. */
function says(code: string, told: Story): string {
  return found(code, told, NEXT_DAY).replaceAll('2019-12-03 ', '');
}

const NIGHT = [
  [12, '13:34', 'consumers stop', { milestones: ['started'] }],
  [13, '13:41', 'the alarm fires', { milestones: ['detected'] }],
  [14, '15:20', 'consumers run', { milestones: ['resolved'] }],
  [15, '15:50', 'the backlog is gone'],
] as const satisfies Parameters<typeof imported>[0]['entries'];

describe('entries after the stated end', () => {
  test('the record goes on for longer', () => {
    const entries = [NIGHT[0], [14, '15:20', 'consumers run'], NIGHT[3]] as const;
    const told = imported({ entries, facts: { stated: { end: on('15:00') } } });
    expect(says('after-stated-end', told)).toBe(
      'warning [2 3] The stated end is 15:00; entries 2 and 3 lie after it, up to 50m later. → entry 2',
    );
  });

  test('of a resolution after it, the stated end is told alone', () => {
    const told = imported({ entries: NIGHT, facts: { stated: { end: on('15:00') } } });
    expect(says('after-stated-end', told)).toBe('');
    expect(says('stated-end', told)).toMatch(/^error \[3\] Stated end 15:00; .* 20m later\./);
  });

  test('the end follows from the stated start and duration', () => {
    const stated = { start: on('13:30'), minutes: 90 };
    expect(says('after-stated-end', imported({ entries: NIGHT, facts: { stated } }))).toBe(
      'warning [3 4] The stated start and duration end at 15:00; entries 3 and 4 lie after it, up to 50m later. → entry 3',
    );
  });

  test('what follows the resolution is its aftermath', () => {
    const told = imported({ entries: NIGHT, facts: { stated: { end: on('15:20') } } });
    expect(says('after-stated-end', told)).toBe(
      'hint [4] The stated end is 15:20; entry 4 lies after it, up to 30m later. → entry 4',
    );
  });

  test('the end of a range counts', () => {
    const [first] = NIGHT;
    const entries = [first, [13, '14:10', 'copying back', { until: on('15:40') }]] as const;
    const told = imported({ entries, facts: { stated: { end: on('15:20') } } });
    expect(says('after-stated-end', told)).toBe(
      'warning [2] The stated end is 15:20; entry 2 lies after it, up to 20m later. → entry 2',
    );
  });

  test.each([['15:50'], ['16:00']])('none lies after %s', (end) => {
    const told = imported({ entries: NIGHT, facts: { stated: { end: on(end) } } });
    expect(says('after-stated-end', told)).toBe('');
  });

  test('what was typed as it ran is looked at too', () => {
    const end = instant('2022-05-10T15:00:00+01:00');
    const told = stating(changed({ without: ['/resolved'], plus: ['15:20 all well'] }), { end });
    expect(found('after-stated-end', told)).toBe(
      'warning [12] The stated end is 15:00; entry 12 lies after it, up to 20m later. → entry 12',
    );
  });
});

describe('a stated duration without a start or an end', () => {
  const entries = [
    [12, '13:34', 'consumers stop'],
    [13, '15:20', 'consumers run'],
  ] as const;

  test('stands beside the time that the entries span', () => {
    const told = imported({ entries, facts: { stated: { minutes: 90 } } });
    expect(says('stated-duration', told)).toBe(
      'warning [1 2] Stated duration 1h 30m; recorded none (no started time), and the entries span 1h 46m, from 13:34 (entry 1) to 15:20 (entry 2). → /milestone 1 …',
    );
  });

  test('is right from the stated start to the recorded end', () => {
    const told = imported({
      entries: [
        [12, '13:34', 'consumers stop'],
        [13, '15:20', 'consumers run', { milestones: ['resolved'] }],
        [14, '15:40', 'a meeting'],
      ],
      facts: { stated: { start: on('13:30'), minutes: 110 } },
    });
    expect(says('stated-duration', told)).toBe('');
  });

  test('is right where they span it', () => {
    const told = imported({ entries, facts: { stated: { minutes: 106 } } });
    expect(says('stated-duration', told)).toBe('');
  });
});

describe('the order of the source', () => {
  const lines = (...times: readonly string[]) =>
    imported({ entries: times.map((time, index) => [index + 10, time, `at ${time}`]) });

  test('one stands behind a later one', () => {
    expect(says('out-of-order', lines('13:34', '13:50', '13:45', '14:10'))).toBe(
      'warning [3] Entry 3 (13:45, 5m before entry 2) stands behind a later one in the source: is its time or its day right? → entry 3',
    );
  });

  test('several do', () => {
    expect(says('out-of-order', lines('13:34', '13:50', '13:45', '14:10', '13:55', '15:00'))).toBe(
      'warning [3 5] Entries 3 (13:45, 5m before entry 2) and 5 (13:55, 15m before entry 4) stand behind a later one in the source: are the times or the day right? → entry 3',
    );
  });

  test.each([
    [['15:00', '14:10', '13:50', '13:34']],
    [['15:00', '15:00', '14:10', '14:10', '13:50', '13:50']],
  ])('a source that begins with the newest is in order: %j', (times) => {
    expect(says('out-of-order', lines(...times))).toBe('');
  });

  test('of two it cannot be said', () => {
    expect(says('out-of-order', lines('13:50', '13:34'))).toBe(
      'warning [2] Entry 2 (13:34, 16m before entry 1) stands behind a later one in the source: is its time or its day right? → entry 2',
    );
  });

  test('what has no lines has no order', () => {
    const source = { file: 'chat.zip', key: 'c1' };
    const entries = [
      [0, '13:50', 'answered', { source }],
      [0, '13:34', 'asked', { source }],
      [0, '14:00', 'thanked', { source }],
    ] as const;
    expect(says('out-of-order', imported({ entries }))).toBe('');
  });
});

test('what was read from the wording is to be looked at, until it is', () => {
  const told = imported({
    entries: [
      [12, '13:34', 'consumers stop', { milestones: ['started'], proposed: ['milestones'] }],
      [13, '13:50', 'restarted one', { kind: 'action', proposed: ['kind', 'outcome'] }],
    ],
  });
  expect(says('proposed', told)).toBe(
    'hint [1 2] 2 entries have kinds, milestones and outcomes that the import read from the wording, and nobody has confirmed. → /accept all',
  );
  told.tell(NEXT_DAY, '/milestone 1 started');
  expect(says('proposed', told)).toBe(
    'hint [2] Entry 2 has kinds and outcomes that the import read from the wording, and nobody has confirmed. → /accept all',
  );
  told.tell(NEXT_DAY, '/accept all');
  expect(says('proposed', told)).toBe('');
});

describe('a stated zone', () => {
  const july = (zone: string, label: string, typed = '13:34 consumers stop') =>
    imported({
      zone,
      facts: { stated: { zone: label } },
      entries: [[12, '13:34', 'x', { at: instant('2019-07-03T20:34:00Z'), bare: zone, typed }]],
    });

  test('of the other half of the year, read as it is written', () => {
    expect(says('stated-zone', july('Etc/GMT+8', 'PST'))).toBe(
      'warning [1] The source writes "PST" for its times, UTC-8; America/Los_Angeles was at UTC-7 at entry 1. → /zone America/Los_Angeles --reread',
    );
  });

  test('of the other half of the year, read by the clock of the place', () => {
    expect(says('stated-zone', july('America/Los_Angeles', 'PST'))).toBe(
      'hint [1] The source writes "PST" for its times, UTC-8; entry 1 is shown in America/Los_Angeles, UTC-7 then. → /stated zone none',
    );
  });

  test('another one than that in which the times were read', () => {
    expect(says('stated-zone', july('Africa/Lagos', 'CEST'))).toBe(
      'warning [1] The source writes "CEST" for its times, UTC+2; entry 1 is shown in Africa/Lagos, UTC+1 then. → /zone …',
    );
  });

  test('an offset counts before the word beside it', () => {
    expect(says('stated-zone', july('America/Los_Angeles', 'PST (UTC-7)'))).toBe('');
  });

  test.each([
    ['America/Los_Angeles', 'PDT'],
    ['Africa/Lagos', 'WAT'],
    ['Europe/London', 'BST'],
    ['Europe/London', 'local time'],
    ['America/Los_Angeles', 'UTC, PST'],
  ])('%s is what is written as %s', (zone, label) => {
    expect(says('stated-zone', july(zone, label))).toBe('');
  });

  const bearing = (typed: string) =>
    imported({
      facts: { stated: { zone: 'UTC' } },
      entries: [
        [12, '13:34', 'consumers stop'],
        [13, null, 'a restart', { at: on('13:50'), typed }],
      ],
    });

  test.each([
    ['2:50 PM CET - a restart', 'CET'],
    ['2:50 p.m. CET - a restart', 'CET'],
    ['14:50:12 (UTC+1) a restart', 'UTC+1'],
    ['[14:50 GMT+01:00] a restart', 'GMT+01:00'],
  ])('an entry that bears another one: %s', (typed, own) => {
    expect(says('stated-zone', bearing(typed))).toBe(
      `warning [2] Entry 2 bears ${own}, and the source writes "UTC" for its times: entry 2 is shown at 13:50. → entry 2`,
    );
  });

  test.each([
    '13:50Z - a restart',
    '13:50 UTC a restart',
    '13:50 RESTART of one',
    '13:50 a restart',
  ])('an entry that bears no other one: %s', (typed) => {
    expect(says('stated-zone', bearing(typed))).toBe('');
  });
});

test('nothing is asked that only who was there could have known', () => {
  const told = settledSometime(
    imported({
      entries: [
        [12, '13:34', 'consumers stop', { milestones: ['started', 'detected'] }],
        [13, '13:50', 'restarted one', { kind: 'action', speaker: 'Bo Lind' }],
        [14, '14:00', 'looking at the other', { kind: 'action', speaker: 'Bo Lind' }],
        [15, '15:20', 'all runs', { milestones: ['resolved'] }],
      ],
      // Not even where it is imported in the same evening.
      imported: '2019-12-03T18:00:00Z',
    }),
    'A1',
    'done',
  );
  const codes = reviewOf(told, '2019-12-04T08:00:00Z').replaceAll(/^(\S+ \S+).*$/gm, '$1');
  expect(codes.split('\n')).toEqual([
    'warning no-severity',
    'warning no-cause',
    'warning no-impact',
    'warning no-detected-by',
    'warning section-unwritten',
    'hint open-actions',
    'hint unknown-end',
    'hint no-milestones-between',
    'hint response-untold',
    'hint no-followups',
    'hint no-lessons',
  ]);
});
