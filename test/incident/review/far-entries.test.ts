import { expect, test } from 'vitest';
import { told } from '../../postmortem/helpers.ts';
import { story } from '../story.ts';
import { COMPLETE, changed, found } from './helpers.ts';

test('the same day a year earlier, in one line', () => {
  expect(
    found(
      'far-entry',
      told({
        lines: [...COMPLETE.slice(0, 5), '2021-05-10 14:35 the queue grows', ...COMPLETE.slice(5)],
      }),
    ),
  ).toBe(
    'warning [5] Entry 5 "the queue grows" is at 2021-05-10 14:35, 365d before those logged around it: is the date right? → /at 5 14:35',
  );
});

test('the same day a month earlier', () => {
  expect(
    found(
      'far-entry',
      told({
        lines: [...COMPLETE.slice(0, 5), '2022-04-10 14:35 the queue grows', ...COMPLETE.slice(5)],
      }),
    ),
  ).toBe(
    'warning [5] Entry 5 "the queue grows" is at 2022-04-10 14:35, 30d before those logged around it: is the date right? → /at 5 14:35',
  );
});

test('a day earlier', () => {
  expect(
    found(
      'far-entry',
      told({
        lines: [...COMPLETE.slice(0, 5), '2022-05-09 14:35 the queue grows', ...COMPLETE.slice(5)],
      }),
    ),
  ).toBe(
    'warning [5] Entry 5 "the queue grows" is at 2022-05-09 14:35, 1d before those logged around it: is the date right? → /at 5 14:35',
  );
});

test('several of them are one finding', () => {
  expect(
    found(
      'far-entry',
      told({
        lines: [
          ...COMPLETE.slice(0, 5),
          '2021-05-10 14:35 the queue grows',
          ...COMPLETE.slice(5, 9),
          '2022-04-10 14:42:30 the queue shrinks',
          ...COMPLETE.slice(9),
        ],
      }),
    ),
  ).toBe(
    'warning [5 8] Entries 5 (2021-05-10 14:35, 365d before) and 8 (2022-04-10 14:42:30, 30d before) lie far from the rest of the story: are the dates right? → /at 5 14:35',
  );
});

test('who says yesterday means yesterday', () => {
  expect(
    found(
      'far-entry',
      told({
        lines: [
          ...COMPLETE.slice(0, 5),
          'yesterday 14:35 the queue was short',
          ...COMPLETE.slice(5),
        ],
      }),
    ),
  ).toBe('');
});

test('what was another day, at another time of day, stands', () => {
  expect(
    found(
      'far-entry',
      told({
        lines: [
          ...COMPLETE.slice(0, 5),
          '2022-05-09 11:00 the queue was short',
          ...COMPLETE.slice(5),
        ],
      }),
    ),
  ).toBe('');
});

test('a cause may lie months before', () => {
  expect(
    found(
      'far-entry',
      changed({
        plus: ['2022-01-03 09:00 the limit of connections was lifted', '/cause contributing'],
      }),
    ),
  ).toBe('');
});

test('what is no cause may not', () => {
  expect(
    found('far-entry', changed({ plus: ['2022-01-03 09:00 the limit of connections was lifted'] })),
  ).toBe(
    'warning [13] Entry 13 "the limit of connections was lifted" is at 2022-01-03 09:00, 127d before the rest of the story: is the date right? → /at 13 …',
  );
});

test('a start alone, days before all that is told', () => {
  expect(
    found('far-entry', changed({ without: ['/started'], plus: ['2022-05-02 14:28 /started'] })),
  ).toBe(
    'warning [12] Entry 12 "started" is at 2022-05-02 14:28, 8d before the rest of the story: is the date right? → /at 12 …',
  );
});

test('an entry some days before tells how it came', () => {
  expect(
    found('far-entry', changed({ plus: ['2022-05-02 10:00 the report was made longer'] })),
  ).toBe('');
});

test('an incident of four days', () => {
  const days = ['10', '11', '12', '13', '14'].flatMap((day) => [
    `2022-05-${day} 09:00 work`,
    `2022-05-${day} 17:00 more work`,
  ]);
  const long = told({
    typed: '2022-05-20T08:00:00Z',
    lines: ['2022-05-10 08:00 /started', ...days, '2022-05-14 18:00 /resolved'],
  });
  expect(found('far-entry', long)).toBe('');
});

test('what was logged as it happened was then, days later as well', () => {
  const weekend = story({
    declared: '2022-05-06T15:00:00Z',
    lines: [
      ['2022-05-06T15:01:00Z', '/started'],
      ['2022-05-06T15:20:00Z', '/mitigated'],
      ['2022-05-09T08:00:00Z', '/resolved'],
    ],
  });
  expect(found('far-entry', weekend)).toBe('');
});

test('a wrong date that took the lines behind it along', () => {
  const batch = [
    '14:28 /started',
    '14:30 a',
    '2021-05-10 14:31 b',
    '14:32 c',
    '14:33 d',
    '14:34 e',
  ];
  const backfilled = story({
    declared: '2022-05-10T13:35:00Z',
    lines: [['2022-05-10T13:35:00Z', batch]],
  });
  expect(found('far-entry', backfilled)).toBe(
    'warning [3 4 5 6] Entries 3 (2021-05-10 14:31, 365d before), 4 (2021-05-10 14:32, 365d before), 5 (2021-05-10 14:33, 365d before) and 6 (2021-05-10 14:34, 365d before) lie far from the rest of the story: are the dates right? → /at 3 …',
  );
});

test('in a story that was told afterwards, a line without a time has that of its typing', () => {
  const backfilled = story({
    declared: '2022-05-20T08:00:00Z',
    lines: [
      ['2022-05-20T08:00:00Z', '2022-05-10 14:28 /started'],
      ['2022-05-20T08:01:00Z', '14:35 restarted the cart'],
      ['2022-05-20T08:02:00Z', '/resolved'],
    ],
  });
  expect(found('far-entry', backfilled, '2022-05-20T09:00:00Z')).toBe(
    'warning [3] Entry 3 "resolved" is at 2022-05-20 09:02, 10d after the rest of the story: is the date right? → /at 3 …',
  );
});

test('a month earlier, in the night in which the clocks go back', () => {
  const lines = [
    '2021-10-31 00:30 /started',
    '2021-10-31 01:00 /detected',
    '2021-10-31 01:30 it spreads',
    '2021-10-31 01:50 more of it',
    '2021-09-30 03:10 the queue grows',
    '2021-10-31 03:20 slower',
    '2021-10-31 03:30 calmer',
    '2021-10-31 04:00 /resolved',
  ];
  const plot = { zone: 'Europe/Berlin', typed: '2021-11-01T12:00:00Z' };
  const declared = '2021-10-30T22:40:00Z';
  expect(found('far-entry', told({ ...plot, declared, lines }))).toContain(
    '→ /at 5 2021-10-31 03:10',
  );
});
