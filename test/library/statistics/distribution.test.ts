/** Medians and percentiles, worked out by hand. */
import { describe, expect, test } from 'vitest';
import { distributionOf } from '../../../src/library/statistics/distribution.ts';

/** Of these lengths, in milliseconds: the median, the 90th percentile, the mean. */
function averages(...lengths: number[]) {
  const known = lengths.map((milliseconds) => ({ milliseconds, about: false }));
  const { median, percentile90, mean } = distributionOf(known);
  return { median, percentile90, mean };
}

describe('median', () => {
  test.each([
    // the one in the middle of 1 3 9
    { lengths: [9, 1, 3], median: 3 },
    // of 1 3 5 9: (3 + 5) / 2
    { lengths: [5, 9, 1, 3], median: 4 },
    { lengths: [7], median: 7 },
    // by number, not by text: 2 10 100
    { lengths: [100, 2, 10], median: 10 },
    { lengths: [0, 0, 0, 8], median: 0 },
  ])('of $lengths it is $median', ({ lengths, median }) => {
    expect(averages(...lengths).median).toBe(median);
  });
});

describe('90th percentile, by nearest rank', () => {
  test.each([
    // 90 % of 10 is rank 9
    { count: 10, percentile90: 9 },
    // 90 % of 11 is 9.9: rank 10
    { count: 11, percentile90: 10 },
    // 90 % of 19 is 17.1: rank 18
    { count: 19, percentile90: 18 },
    // 90 % of 20 is rank 18
    { count: 20, percentile90: 18 },
    // 90 % of 100 is rank 90
    { count: 100, percentile90: 90 },
  ])('of the numbers from 1 to $count it is $percentile90', ({ count, percentile90 }) => {
    const lengths = Array.from({ length: count }, (_, index) => count - index);
    expect(averages(...lengths).percentile90).toBe(percentile90);
  });

  test('fewer than ten have none', () => {
    expect(averages(1, 2, 3, 4, 5, 6, 7, 8, 9).percentile90).toBeUndefined();
  });
});

test('the mean is moved by one long one, the median is not', () => {
  // (1 + 1 + 2 + 96) / 4
  expect(averages(1, 1, 2, 96)).toEqual({ median: 1.5, percentile90: undefined, mean: 25 });
});

test('of nothing there is nothing', () => {
  expect(averages()).toEqual({ median: undefined, percentile90: undefined, mean: undefined });
});

test('what is not measured is counted by reason, the most frequent first', () => {
  expect(
    distributionOf([
      { missing: 'not resolved' },
      { milliseconds: 4, about: true },
      { missing: 'no detected time' },
      { missing: 'not resolved' },
      { missing: 'a reason that comes before it in the alphabet' },
      { milliseconds: 2, about: false },
    ]),
  ).toEqual({
    lengths: [2, 4],
    about: 1,
    notMeasured: [
      { reason: 'not resolved', incidents: 2 },
      { reason: 'a reason that comes before it in the alphabet', incidents: 1 },
      { reason: 'no detected time', incidents: 1 },
    ],
    median: 3,
    percentile90: undefined,
    mean: 3,
  });
});
