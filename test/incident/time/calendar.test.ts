import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, formatLongDay } from '../../../src/incident/time/calendar.ts';

test.each([
  [{ year: 2026, month: 11, day: 21 }, 20_778, 'Sat 21 Nov 2026'],
  [{ year: 1970, month: 1, day: 1 }, 0, 'Thu 1 Jan 1970'],
  [{ year: 2024, month: 2, day: 29 }, 19_782, 'Thu 29 Feb 2024'],
  [{ year: 1969, month: 12, day: 31 }, -1, 'Wed 31 Dec 1969'],
])('%j', (day, number, shown) => {
  expect([dayNumber(day), formatLongDay(day)]).toEqual([number, shown]);
});

test('days are numbered without a gap, as the machine’s own calendar does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (number) => {
      const date = new Date(number * 86_400_000);
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      expect(dayNumber({ year, month, day })).toBe(number);
      const weekday = date.toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' });
      expect(formatLongDay({ year, month, day })).toMatch(new RegExp(`^${weekday} ${day} `));
    }),
  );
});
