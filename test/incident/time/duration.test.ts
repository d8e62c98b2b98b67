import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDuration, readDuration } from '../../../src/incident/time/duration.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  [0, '0s'],
  [999, '0s'],
  [-999, '0s'],
  [1_000, '1s'],
  [1_999, '1s'],
  [-1_000, '-1s'],
  [MINUTE, '1m'],
  [59 * MINUTE + 59 * SECOND, '59m 59s'],
  [HOUR, '1h'],
  [HOUR + SECOND, '1h 1s'],
  [90 * MINUTE, '1h 30m'],
  [23 * HOUR + 59 * MINUTE, '23h 59m'],
  [DAY, '1d'],
  [DAY + 3 * MINUTE, '1d 3m'],
  [400 * DAY, '400d'],
  [-(DAY + 2 * HOUR), '-1d 2h'],
])('%i ms are %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});

test.each([
  ['5m', 5 * MINUTE],
  ['1h30m', 90 * MINUTE],
  ['90s', 90 * SECOND],
  ['2d', 2 * DAY],
  ['1D2H3M4S', DAY + 2 * HOUR + 3 * MINUTE + 4 * SECOND],
  ['0m', 0],
  ['', undefined],
  ['5', undefined],
  ['m', undefined],
  ['30m1h', undefined],
  ['5m5m', undefined],
  ['-5m', undefined],
  ['1.5h', undefined],
  ['1h 30m', undefined],
  ['999999d', undefined],
])('%j reads as %s', (text, milliseconds) => {
  expect(readDuration(text)).toBe(milliseconds);
});

test('what is written can be read, to the second', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 * DAY }), (milliseconds) => {
      const text = formatDuration(milliseconds).replaceAll(' ', '');
      expect(readDuration(text)).toBe(milliseconds - (milliseconds % SECOND));
    }),
  );
});
