import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockAt, formatDay, formatTimeOfDay, plusDays } from '../../../src/incident/time/clock.ts';
import { formatDuration } from '../../../src/incident/time/duration.ts';
import {
  formatHours,
  type SupportHours,
  WEEKDAYS,
  withinSupportHours,
} from '../../../src/incident/time/support-hours.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const OFFICE: SupportHours = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '09:00',
  until: '17:00',
  zone: 'Europe/Berlin',
};
const ALWAYS: SupportHours = { ...OFFICE, days: WEEKDAYS, from: '00:00', until: '24:00' };

function within(from: string, to: string, hours: Partial<SupportHours> = {}): string {
  const length = withinSupportHours(Date.parse(from), Date.parse(to), { ...OFFICE, ...hours });
  return formatDuration(length);
}

/** 2026-11-20 is a Friday; Berlin is one hour ahead of UTC. */
describe('office hours', () => {
  test.each([
    ['within them', '2026-11-20T10:00+01:00', '2026-11-20T10:42:17+01:00', '42m 17s'],
    ['over lunch and after', '2026-11-20T12:00+01:00', '2026-11-20T20:00+01:00', '5h'],
    ['from the night before', '2026-11-19T23:00+01:00', '2026-11-20T09:30+01:00', '30m'],
    ['in the night', '2026-11-19T17:00+01:00', '2026-11-20T09:00+01:00', '0s'],
    ['over the weekend', '2026-11-20T16:00+01:00', '2026-11-23T10:00+01:00', '2h'],
    ['on the weekend', '2026-11-21T00:00+01:00', '2026-11-22T23:59+01:00', '0s'],
    ['a week', '2026-11-20T12:00+01:00', '2026-11-27T12:00+01:00', '1d 16h'],
    ['told in another zone', '2026-11-20T00:00-08:00', '2026-11-20T04:00-08:00', '4h'],
    ['no time', '2026-11-20T10:00+01:00', '2026-11-20T10:00+01:00', '0s'],
    ['backwards', '2026-11-20T20:00+01:00', '2026-11-20T12:00+01:00', '-5h'],
  ])('%s', (_name, from, to, length) => {
    expect(within(from, to)).toBe(length);
  });
});

test.each([
  [OFFICE, 'mon, tue, wed, thu, fri 09:00–17:00'],
  [{ ...OFFICE, days: ['sun', 'tue', 'sun'], until: '06:00' }, 'tue, sun 09:00–06:00'],
] satisfies [SupportHours, string][])('hours in words, their days in order: %j', (hours, text) => {
  expect(formatHours(hours)).toBe(text);
});

describe('hours over midnight', () => {
  const NIGHT = { days: ['fri'], from: '22:00', until: '06:00' } as const;

  test.each([
    ['they belong to the day on which they begin', '2026-11-20T12:00Z', '2026-11-23T12:00Z', '8h'],
    ['from within', '2026-11-21T03:00+01:00', '2026-11-21T12:00+01:00', '3h'],
    ['the night before is none', '2026-11-19T22:00+01:00', '2026-11-20T06:00+01:00', '0s'],
  ])('%s', (_name, from, to, length) => {
    expect(within(from, to, NIGHT)).toBe(length);
  });

  test('until the hour of their beginning, they are a whole day', () => {
    const hours = { days: ['fri'], from: '09:00', until: '09:00' } as const;
    expect(within('2026-11-16T00:00Z', '2026-11-23T00:00Z', hours)).toBe('1d');
  });

  test('until midnight: 24:00 and 00:00 are the same', () => {
    const [from, to] = ['2026-11-20T12:00+01:00', '2026-11-21T12:00+01:00'];
    expect(within(from, to, { from: '18:00', until: '24:00' })).toBe('6h');
    expect(within(from, to, { from: '18:00', until: '00:00' })).toBe('6h');
  });
});

/** On 29 March 2026 Berlin goes from 02:00 to 03:00, on 25 October from 03:00 back to 02:00. */
describe('when the clocks change', () => {
  test.each([
    ['a short day', '2026-03-29T00:00+01:00', '2026-03-30T00:00+02:00', '00:00', '24:00', '23h'],
    ['a short night', '2026-03-28T12:00+01:00', '2026-03-29T12:00+02:00', '22:00', '06:00', '7h'],
    ['from 02:30, skipped', '2026-03-29T00:00Z', '2026-03-29T20:00Z', '02:30', '04:00', '1h'],
    ['until 02:30, skipped', '2026-03-29T00:00Z', '2026-03-29T20:00Z', '01:00', '02:30', '1h'],
    ['all of it skipped', '2026-03-29T00:00Z', '2026-03-29T20:00Z', '02:10', '02:50', '0s'],
    ['a long day', '2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00', '00:00', '24:00', '1d 1h'],
    ['a long night', '2026-10-24T12:00+02:00', '2026-10-25T12:00+01:00', '22:00', '06:00', '9h'],
    ['from the first 02:30', '2026-10-24T22:00Z', '2026-10-25T20:00Z', '02:30', '04:00', '2h 30m'],
    ['until the first 02:30', '2026-10-24T22:00Z', '2026-10-25T20:00Z', '01:00', '02:30', '1h 30m'],
  ])('%s', (_name, from, to, begin, end, length) => {
    expect(within(from, to, { days: ['sat', 'sun'], from: begin, until: end })).toBe(length);
  });

  test('a day that never was has no hours', () => {
    const hours = { ...OFFICE, zone: 'Pacific/Apia', days: ['fri'] } as const;
    expect(within('2011-12-30T00:00-10:00', '2012-01-01T00:00+14:00', hours)).toBe('0s');
  });
});

const zones = fc.constantFrom(
  ...['UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'America/Havana', 'Australia/Lord_Howe'],
  ...['Pacific/Apia', 'Asia/Kathmandu', 'Africa/Casablanca', 'America/St_Johns'],
);
const timesOfDay = fc
  .nat({ max: 24 * 60 - 1 })
  .map((minutes) =>
    formatTimeOfDay({ hour: Math.floor(minutes / 60), minute: minutes % 60, second: 0 }),
  );
const supportHours: fc.Arbitrary<SupportHours> = fc.record({
  days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
  from: timesOfDay,
  until: fc.oneof(timesOfDay, fc.constant('24:00')),
  zone: zones,
});
/** With the day that Apia skipped, and clocks that changed in all of these zones. */
const instants = fc.integer({ min: Date.UTC(2011, 6), max: Date.UTC(2013, 6) });

describe('whatever the hours and the stretch', () => {
  test('never more than the stretch, never less than nothing, and backwards the same', () => {
    fc.assert(
      fc.property(supportHours, instants, instants, (hours, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const length = withinSupportHours(from, to, hours);
        expect(length).toBeGreaterThanOrEqual(0);
        expect(length).toBeLessThanOrEqual(to - from);
        expect(withinSupportHours(to, from, hours)).toBe(0 - length);
      }),
      { numRuns: 40 },
    );
  });

  test('the parts add up to the whole', () => {
    fc.assert(
      fc.property(supportHours, instants, instants, instants, (hours, from, middle, to) => {
        const parts =
          withinSupportHours(from, middle, hours) + withinSupportHours(middle, to, hours);
        expect(parts).toBe(withinSupportHours(from, to, hours));
      }),
      { numRuns: 40 },
    );
  });

  test('from 00:00 to 24:00 on seven days it is the stretch itself', () => {
    fc.assert(
      fc.property(zones, instants, instants, (zone, from, to) => {
        expect(withinSupportHours(from, to, { ...ALWAYS, zone })).toBe(to - from);
      }),
    );
  });

  test('from any time until the same on seven days too', () => {
    fc.assert(
      fc.property(zones, timesOfDay, instants, instants, (zone, time, from, to) => {
        const hours = { ...ALWAYS, from: time, until: time, zone };
        expect(withinSupportHours(from, to, hours)).toBe(to - from);
      }),
    );
  });

  test.each([
    ['Europe/Berlin', '2012-03-25T01:00Z'],
    ['Europe/Berlin', '2012-10-28T01:00Z'],
    ['America/Sao_Paulo', '2012-10-21T03:00Z'],
    ['America/Sao_Paulo', '2012-02-26T02:00Z'],
    ['America/Havana', '2012-11-04T05:00Z'],
    ['Australia/Lord_Howe', '2012-04-07T15:00Z'],
    ['Pacific/Apia', '2011-12-30T10:00Z'],
  ])('in %s, around %s, as many minutes as one counts on the clock', (zone, change) => {
    const minutes = fc.integer({ min: -36 * 60, max: 36 * 60 });
    fc.assert(
      fc.property(supportHours, minutes, minutes, (anywhere, a, b) => {
        const hours = { ...anywhere, zone };
        const from = Date.parse(change) + Math.min(a, b) * MINUTE;
        const to = Date.parse(change) + Math.max(a, b) * MINUTE;
        expect(withinSupportHours(from, to, hours)).toBe(counted(from, to, hours));
      }),
      { numRuns: 5 },
    );
  });

  test('years are no more work than their weeks', () => {
    const started = process.cpuUsage().user;
    // Mondays, 1,000 weeks apart.
    expect(within('2007-01-01T00:00Z', '2026-03-02T00:00Z')).toBe(formatDuration(40_000 * HOUR));
    expect((process.cpuUsage().user - started) / 1_000).toBeLessThan(2_000);
  });
});

/**
 * The same, minute by minute: hours run from the first minute in which the highest time that the
 * clock has shown so far is in them.
 */
function counted(from: number, to: number, hours: SupportHours): number {
  let highest = '';
  let minutes = 0;
  for (let minute = from - 3 * DAY; minute < to; minute += MINUTE) {
    const face = clockAt(minute, hours.zone);
    const shown = `${formatDay(face)} ${formatTimeOfDay(face)}`;
    if (shown > highest) highest = shown;
    if (minute >= from && isIn(highest, hours)) minutes += 1;
  }
  return minutes * MINUTE;
}

/** Is what a clock shows, `2026-11-20 14:05`, in the hours? */
function isIn(shown: string, { days, from, until }: SupportHours): boolean {
  const [day = '', time = ''] = shown.split(' ');
  const { year, month, day: date } = clockAt(Date.parse(`${day}T12:00Z`), 'UTC');
  const isOn = (distance: number) => {
    const other = plusDays({ year, month, day: date }, distance);
    const weekday = new Date(Date.UTC(other.year, other.month - 1, other.day)).getUTCDay();
    return days.some((name) => WEEKDAYS.indexOf(name) === (weekday + 6) % 7);
  };
  if (until > from) return isOn(0) && time >= from && time < until;
  return (isOn(0) && time >= from) || (isOn(-1) && time < until);
}
