/** Which incidents are told together. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockAt } from '../../../src/incident/time/clock.ts';
import { monthOf } from '../../../src/library/statistics/began-day.ts';
import type { GroupedBy } from '../../../src/library/statistics/groups.ts';
import { statisticsOf } from '../../../src/library/statistics/statistics.ts';
import { incident, type Told } from './incidents.ts';

/** Each group with how many incidents it has, in order. */
function groups(by: GroupedBy, ...told: Told[]): string {
  const severities = ['sev1', 'sev2', 'sev3'];
  const [grouping] = statisticsOf(told.map(incident), { severities, by: [by] }).groupings;
  const named = grouping?.groups.map(({ name, incidents }) => `${name ?? '?'} ${incidents}`);
  return [
    ...(named ?? []),
    ...(grouping?.inSeveral ? [`${grouping.inSeveral} in several`] : []),
  ].join(', ');
}

test('by the highest severity that each ever had; names that are not set behind the others', () => {
  expect(
    groups(
      'severity',
      { severities: ['sev3', 'sev1', 'sev2'] },
      { severities: ['sev2'] },
      { severities: [] },
      { severities: ['zebra', 'sev3'] },
      { severities: ['major'] },
      { severities: ['zebra', 'major'] },
    ),
    // zebra is not set, so it is below sev3; of two that are not set the alphabet decides
  ).toBe('sev1 1, sev2 1, sev3 1, major 2, ? 1');
});

test('by service: one with two of them is in both, and is counted as such', () => {
  expect(
    groups(
      'service',
      { services: ['shop', 'api'] },
      { services: ['api'] },
      { services: ['api', 'api'] },
      { services: [] },
      { services: ['mail'] },
    ),
  ).toBe('api 3, mail 1, shop 1, ? 1, 1 in several');
});

test("by the month of the beginning on each one's own calendar; months without one stand between", () => {
  expect(
    groups(
      'month',
      // 1 March in Kiritimati, 14 hours before UTC
      { started: '2026-02-28T10:30:00Z', zone: 'Pacific/Kiritimati' },
      // still 30 November in Los Angeles, 8 hours behind UTC
      { started: '2025-12-01T07:59:59Z', zone: 'America/Los_Angeles' },
      { started: '2025-12-01T08:00:00Z', zone: 'America/Los_Angeles' },
      { started: '2026-03-31T23:59:59Z', zone: 'UTC' },
      {},
    ),
  ).toBe('2025-11 1, 2025-12 1, 2026-01 0, 2026-02 0, 2026-03 2, ? 1');
});

test('one of long ago does not bring a hundred empty months along', () => {
  expect(
    groups('month', { started: '1998-05-04T12:00:00Z' }, { started: '2026-01-04T12:00:00Z' }),
  ).toBe('1998-05 1, 2026-01 1');
});

test('by the year in which each began: a start that is not known leaves it where it began', () => {
  expect(
    groups(
      'year',
      { started: '2025-12-31T23:30:00Z', zone: 'Africa/Lagos' },
      { started: '2024-06-01T12:00:00Z' },
      { began: '2026-02-10T12:00:00Z' },
      {},
    ),
  ).toBe('2024 1, 2026 2, ? 1');
});

test('the days on which the first and the last began are those of their own zones', () => {
  const began = (...told: Told[]) =>
    statisticsOf(told.map(incident), { severities: [], by: [] }).began;

  expect(
    began(
      // a later instant, and an earlier day
      { started: '2026-01-01T03:00:00Z', zone: 'America/Los_Angeles' },
      { started: '2026-01-01T01:00:00Z', zone: 'Asia/Tokyo' },
      { began: '2026-05-01T12:00:00Z' },
    ),
  ).toEqual({ first: '2025-12-31', last: '2026-05-01' });
  expect(began({})).toBeUndefined();
});

test('the month is the one that the calendar shows, at any time and in any zone', () => {
  const instants = fc.date({
    min: new Date('1600-01-01T00:00:00Z'),
    max: new Date('2400-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  // where months begin and end it matters most
  const nearMonths = fc
    .tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.nat({ max: 11 }),
      fc.integer({ min: -20, max: 20 }),
    )
    .map(([year, month, hours]) => new Date(Date.UTC(year, month, 1, hours, 30)));
  const zones = fc.constantFrom('UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata');
  fc.assert(
    fc.property(fc.oneof(instants, nearMonths), zones, (date, zone) => {
      const { year, month } = clockAt(date.getTime(), zone);
      expect(monthOf(date.getTime(), zone)).toBe(`${year}-${String(month).padStart(2, '0')}`);
    }),
  );
});
