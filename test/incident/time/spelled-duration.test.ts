import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDuration } from '../../../src/incident/time/duration.ts';
import { readSpelledDuration } from '../../../src/incident/time/spelled-duration.ts';

test.each([
  ['2h 15m', '2h 15m'],
  ['2h15m', '2h 15m'],
  ['2h15', 'nothing'],
  ['135m', '2h 15m'],
  ['135 min', '2h 15m'],
  ['2H', '2h'],
  ['1d 2h', '1d 2h'],
  ['1 day, 2 hours and 30 minutes', '1d 2h 30m'],
  ['2 hrs 5 mins 10 secs', '2h 5m 10s'],
  ['90s', '1m 30s'],
  ['135', 'nothing'],
  ['15m 2h', 'nothing'],
  ['2h 15m later', 'nothing'],
  ['2 months', 'nothing'],
  ['-5m', 'nothing'],
  ['1.5h', 'nothing'],
  ['2:15', 'nothing'],
  ['', 'nothing'],
])('%s', (text, expected) => {
  const read = readSpelledDuration(text);
  expect(read === undefined ? 'nothing' : formatDuration(read)).toBe(expected);
});

test('what is shown as a duration is read as the same', () => {
  fc.assert(
    fc.property(fc.nat(10 * 365 * 86_400), (seconds) => {
      expect(readSpelledDuration(formatDuration(seconds * 1_000))).toBe(seconds * 1_000);
    }),
  );
});
