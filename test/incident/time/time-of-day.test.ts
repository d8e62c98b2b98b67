import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockAt, formatTimeOfDay, showings } from '../../../src/incident/time/clock.ts';
import { timeOfDay } from '../../../src/incident/time/time-of-day.ts';
import { formatOffset } from '../../../src/incident/time/zones.ts';
import { instant } from '../story.ts';

/** On 25 October 2026 at 01:00 UTC the clock of Berlin goes from 03:00 to 02:00. */
test.each([
  ['2026-10-24T23:59:59Z', '01:59:59'],
  ['2026-10-25T00:00:00Z', '02:00 UTC+2'],
  ['2026-10-25T00:30:00Z', '02:30 UTC+2'],
  ['2026-10-25T01:30:00Z', '02:30 UTC+1'],
  ['2026-10-25T02:00:00Z', '03:00'],
  ['2026-03-29T01:00:00Z', '03:00'],
])('%s in Berlin: %s', (at, shown) => {
  expect(timeOfDay(instant(at), 'Europe/Berlin')).toBe(shown);
});

test('with seconds where they are asked for', () => {
  const at = instant('2026-10-25T01:30:00Z');
  expect(timeOfDay(at, 'Europe/Berlin', true)).toBe('02:30:00 UTC+1');
  expect(timeOfDay(at + 5_000, 'Africa/Lagos', false)).toBe('02:30');
});

test('at any time, in zones with every sort of change: the offset where there are two instants', () => {
  const zones = ['Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Casablanca'];
  const hours = { min: instant('2024-01-01T00:00:00Z') / 1_800_000, max: 1_000_000 };
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer(hours), (zone, half) => {
      const at = half * 1_800_000;
      const face = clockAt(at, zone);
      const isTwice = showings(face, zone).instants.length > 1;
      const offset = isTwice ? ` ${formatOffset(face.offset)}` : '';
      expect(timeOfDay(at, zone)).toBe(formatTimeOfDay(face) + offset);
    }),
    { numRuns: 300 },
  );
});
