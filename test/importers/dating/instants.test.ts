import { expect, it } from 'vitest';
import { placed, placedEnd } from '../../../src/importers/dating/instants.ts';
import { formatIso } from '../../../src/incident/time/clock.ts';

const ZONE = 'Europe/Berlin';
const FALL = { year: 2023, month: 10, day: 29 };
const SPRING = { year: 2023, month: 3, day: 26 };
const HALF_PAST_TWO = { hour: 2, minute: 30, second: 0 };

it('a time that comes twice is the first, and behind a later one the second', () => {
  const first = placed(FALL, HALF_PAST_TWO, ZONE, undefined);
  expect(formatIso(first.at, ZONE)).toBe('2023-10-29T02:30:00+02:00');
  expect(first.notice).toContain('twice');
  const second = placed(FALL, HALF_PAST_TWO, ZONE, first.at + 1);
  expect(formatIso(second.at, ZONE)).toBe('2023-10-29T02:30:00+01:00');
});

it('a time that the clocks skip is told of', () => {
  expect(placed(SPRING, HALF_PAST_TWO, ZONE, undefined).notice).toContain('skip');
});

it('a range over midnight ends on the next day', () => {
  const start = placed(FALL, { hour: 23, minute: 30, second: 0 }, ZONE, undefined);
  const end = { day: undefined, time: { hour: 0, minute: 15, second: 0 } };
  expect(formatIso(placedEnd({ at: start.at, day: FALL }, end, ZONE), ZONE)).toBe(
    '2023-10-30T00:15:00+01:00',
  );
});
