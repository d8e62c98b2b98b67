/** What is read on a terminal, as a whole. */
import { expect, test } from 'vitest';
import type { GroupedBy } from '../../../src/library/statistics/groups.ts';
import { type Statistics, statisticsOf } from '../../../src/library/statistics/statistics.ts';
import { statisticsText } from '../../../src/library/statistics/text/statistics-text.ts';
import { statisticsWords } from '../../../src/library/statistics/words.ts';
import { incident, type Told } from './incidents.ts';

const YEAR: readonly Told[] = [
  ['2026-01-10', 'sev1', 4, 60],
  ['2026-01-20', 'sev2', 8, 90],
  ['2026-02-05', 'sev2', 1, 30],
  ['2026-02-15', 'sev2', 2, 45],
  ['2026-02-25', 'sev1', '~16', 600],
  ['2026-04-01', 'sev3', 'no detected time', 15],
  ['2026-04-02', 'sev3', 0, 20],
  ['2026-04-03', 'sev3', 2, 25],
  ['2026-04-04', 'sev3', 2, 35],
  ['2026-04-05', 'sev3', 3, 1500],
  ['2026-04-06', 'sev1', 5, 'not resolved'],
].map(([day, severity, detect = '', resolve = '']) => ({
  started: `${day}T12:00:00Z`,
  severities: [String(severity)],
  services: severity === 'sev1' ? ['shop', 'api'] : ['api'],
  detect,
  resolve,
  isResolved: resolve !== 'not resolved',
  isToldAfterwards: day === '2026-04-01',
}));

/** The statistics without the measures that this test tells nothing of. */
function told(incidents: readonly Told[], ...by: GroupedBy[]): Statistics {
  const all = statisticsOf(incidents.map(incident), {
    severities: ['sev1', 'sev2', 'sev3'],
    by,
  });
  const isTold = ({ name }: { name: string }) => /detect|resolve/.test(name);
  return {
    ...all,
    measures: all.measures.filter(isTold),
    groupings: all.groupings.map((grouping) => ({
      ...grouping,
      groups: grouping.groups.map((group) => ({
        ...group,
        measures: group.measures.filter(isTold),
      })),
    })),
  };
}

function text(statistics: Statistics, columns = 80): string {
  return `\n${statisticsText(statistics, columns).join('\n')}\n`;
}

test('a year: every number with how many it is of, and what it is not of', () => {
  expect(text(told(YEAR))).toBe(`
11 incidents of 2026-01-10 to 2026-04-06. 1 not resolved yet. 1 told over a day
later, with times from memory or from elsewhere.

Time to detect (started → detected)
  10 of 11: median 2m 30s, 90th percentile 8m, 0s to 16m, mean 4m 18s.
  0s ▁▁········▃·····▁···▁··▁······▁········▁ 16m
  1 about. Not measured: 1 no detected time.

Time to resolve (first started → last resolved)
  10 of 11: median 40m, 90th percentile 10h, 15m to 1d 1h, mean 4h 2m.
  15m ▁·▁·▁·▁▁·▁··▁··▁················▁······▁ 1d 1h
  Not measured: 1 not resolved.

Median: half took no longer; of an even number, the mean of the two in the
middle.
90th percentile: nine in ten took no longer; by nearest rank, from ten incidents
on.
Mean: a few long incidents move it far; it says nothing without the range.
Of fewer than 5 incidents an average says little: "only" says so.
About: of so many, an end is only approximately known.
Lengths are rounded to two units. Charts are logarithmic.
What is not resolved yet is not in the time to resolve, and may become the
longest.
`);
});

test('by month: charts on one scale below each other, and few said to be few', () => {
  expect(text(told(YEAR, 'month'))).toBe(`
11 incidents of 2026-01-10 to 2026-04-06. 1 not resolved yet. 1 told over a day
later, with times from memory or from elsewhere.

Time to detect (started → detected)
  10 of 11: median 2m 30s, 90th percentile 8m, 0s to 16m, mean 4m 18s.
  0s ▁▁········▃·····▁···▁··▁······▁········▁ 16m
  1 about. Not measured: 1 no detected time.
  By month:
           measured     median  90th pct  range     0s ───────────────────── 16m
  2026-01  2 of 2       6m      only 2    4m – 8m   ··············▁······▁······
  2026-02  3 of 3       2m      only 3    1m – 16m  ·▁·····▁···················▁
  2026-03  no incident
  2026-04  5 of 6       2m      -         0s – 5m   ▁······▂···▁····▁···········

Time to resolve (first started → last resolved)
  10 of 11: median 40m, 90th percentile 10h, 15m to 1d 1h, mean 4h 2m.
  15m ▁·▁·▁·▁▁·▁··▁··▁················▁······▁ 1d 1h
  Not measured: 1 not resolved.
  By month:
           measured     median  90th pct  range        15m ─────────────── 1d 1h
  2026-01  2 of 2       1h 15m  only 2    1h – 1h 30m  ·······▁·▁···············
  2026-02  3 of 3       45m     only 3    30m – 10h    ···▁·▁··············▁····
  2026-03  no incident
  2026-04  5 of 6       25m     -         15m – 1d 1h  ▁▁▁·▁···················▁

Median: half took no longer; of an even number, the mean of the two in the
middle.
90th percentile: nine in ten took no longer; by nearest rank, from ten incidents
on.
Mean: a few long incidents move it far; it says nothing without the range.
Of fewer than 5 incidents an average says little: "only" says so.
About: of so many, an end is only approximately known.
Lengths are rounded to two units. Charts are logarithmic.
What is not resolved yet is not in the time to resolve, and may become the
longest.
Months and years are those in which incidents began, each in its own time zone.
`);
});

test('by service: what is counted twice is said', () => {
  expect(text(told(YEAR, 'service', 'severity'), 100)).toBe(`
11 incidents of 2026-01-10 to 2026-04-06. 1 not resolved yet. 1 told over a day later, with times
from memory or from elsewhere.

Time to detect (started → detected)
  10 of 11: median 2m 30s, 90th percentile 8m, 0s to 16m, mean 4m 18s.
  0s ▁▁········▃·····▁···▁··▁······▁········▁ 16m
  1 about. Not measured: 1 no detected time.
  By service:
        measured  median  90th pct  range     0s ───────────────────────────────────────── 16m
  api   10 of 11  2m 30s  8m        0s – 16m  ▁▁··········▃······▁····▁···▁·······▁··········▁
  shop  3 of 3    5m      only 3    4m – 16m  ························▁···▁··················▁
  3 incidents have several services and are counted with each of them.
  By highest severity reached:
        measured  median  90th pct  range     0s ───────────────────────────────────────── 16m
  sev1  3 of 3    5m      only 3    4m – 16m  ························▁···▁··················▁
  sev2  3 of 3    2m      only 3    1m – 8m   ·▁··········▁·······················▁···········
  sev3  4 of 5    2m      only 4    0s – 3m   ▁···········▂······▁····························

Time to resolve (first started → last resolved)
  10 of 11: median 40m, 90th percentile 10h, 15m to 1d 1h, mean 4h 2m.
  15m ▁·▁·▁·▁▁·▁··▁··▁················▁······▁ 1d 1h
  Not measured: 1 not resolved.
  By service:
        measured  median  90th pct  range        15m ────────────────────────────────────── 1d 1h
  api   10 of 11  40m     10h       15m – 1d 1h  ▁·▁··▁·▁▁··▁··▁···▁···················▁········▁
  shop  2 of 3    5h 30m  only 2    1h – 10h     ··············▁·······················▁·········
  3 incidents have several services and are counted with each of them.
  By highest severity reached:
        measured  median  90th pct  range         15m ────────────────────────────────────── 1d 1h
  sev1  2 of 3    5h 30m  only 2    1h – 10h      ··············▁·······················▁·········
  sev2  3 of 3    45m     only 3    30m – 1h 30m  ·······▁···▁······▁·····························
  sev3  5 of 5    25m     -         15m – 1d 1h   ▁·▁··▁··▁······································▁

Median: half took no longer; of an even number, the mean of the two in the middle.
90th percentile: nine in ten took no longer; by nearest rank, from ten incidents on.
Mean: a few long incidents move it far; it says nothing without the range.
Of fewer than 5 incidents an average says little: "only" says so.
About: of so many, an end is only approximately known.
Lengths are rounded to two units. Charts are logarithmic.
What is not resolved yet is not in the time to resolve, and may become the longest.
`);
});

test('on a narrow screen, in sentences', () => {
  expect(text(told(YEAR.slice(0, 4), 'severity'), 44)).toBe(`
4 incidents of 2026-01-10 to 2026-02-15.

Time to detect (started → detected):
Only 4 incidents: median 3m, 1m to 8m, mean
3m 45s.
By highest severity reached:
sev1: Only 1 incident: 4m.
sev2: Only 3 incidents: median 2m, 1m to 8m,
mean 3m 40s.

Time to resolve (first started → last
resolved):
Only 4 incidents: median 52m 30s, 30m to
1h 30m, mean 56m 15s.
By highest severity reached:
sev1: Only 1 incident: 1h.
sev2: Only 3 incidents: median 45m, 30m to
1h 30m, mean 55m.

Median: half took no longer; of an even
number, the mean of the two in the middle.
90th percentile: nine in ten took no longer;
by nearest rank, from ten incidents on.
Mean: a few long incidents move it far; it
says nothing without the range.
Of fewer than 5 incidents an average says
little: "only" says so.
About: of so many, an end is only
approximately known.
Lengths are rounded to two units. Charts are
logarithmic.
`);
});

test('in sentences for whoever hears them: no chart, no columns', () => {
  expect(
    statisticsWords(told(YEAR.slice(0, 3), 'month'))
      .slice(0, 8)
      .join('\n'),
  ).toBe(`\
3 incidents of 2026-01-10 to 2026-02-05.

Time to detect (started → detected):
Only 3 incidents: median 4m, 1m to 8m, mean 4m 20s.
By month:
2026-01: Only 2 incidents: median 6m, 4m to 8m, mean 6m.
2026-02: Only 1 incident: 1m.
`);
});

test('one incident, and none', () => {
  expect(
    text(told(YEAR.slice(0, 1)))
      .split('\n')
      .slice(0, 8)
      .join('\n'),
  ).toBe(`
1 incident of 2026-01-10.

Time to detect (started → detected)
  Only 1 incident: 4m.

Time to resolve (first started → last resolved)
  Only 1 incident: 1h.`);
  expect(text(told([]))).toBe('\nNo incident.\n');
});

test('names from people cannot reach the terminal as they are', () => {
  const hostile = { ...YEAR[0], services: ['\u001b[31mred\u202e', 'a'.repeat(90)] };
  const rows = text(told([hostile], 'service'));
  expect(rows).toContain('\n  ␛[31mred                  1 of 1');
  expect(rows).toContain(`\n  ${'a'.repeat(23)}…  1 of 1`);
});

test('years below each other say whether it got better; a start that is not known is said', () => {
  const later: readonly Told[] = [
    ...[8, 9, 10].map((detect) => ({ started: '2025-03-01T12:00:00Z', detect })),
    { began: '2025-04-01T12:00:00Z', detect: 'no started time' },
  ];
  const statistics = told([...YEAR, ...later], 'year');

  expect(text(statistics).split('\n').slice(0, 12).join('\n')).toBe(`
15 incidents of 2025-03-01 to 2026-04-06; the start of 1 is not known. 1 not
resolved yet. 1 told over a day later, with times from memory or from elsewhere.

Time to detect (started → detected)
  13 of 15: median 4m, 90th percentile 10m, 0s to 16m, mean 5m 23s.
  0s ▁▁········▃·····▁···▁··▁······▂▁·▁·····▁ 16m
  1 about. Not measured: 1 no detected time; 1 no started time.
  By year:
        measured  median  90th pct  range     0s ─────────────────────────── 16m
  2025  3 of 4    9m      only 3    8m – 10m  ·························▁·▁▁·····
  2026  10 of 11  2m 30s  8m        0s – 16m  ▁▁·······▃····▁··▁··▁····▁·······▁`);
});
