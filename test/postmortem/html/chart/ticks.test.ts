import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../../src/incident/time/clock.ts';
import { axisOf } from '../../../../src/postmortem/html/chart/ticks.ts';

/** The axis as text: ticks, days and shifts, each with its time in UTC. */
function axis(zone: string, from: string, to: string, most = 8) {
  const extent = { from: Date.parse(from), to: Date.parse(to) };
  const { ticks, days, shifts } = axisOf(extent, zone, { hours: most, days: most });
  const shown = (some: typeof ticks) =>
    some.map(({ at, label }) => `${label} = ${formatInstant(at, 'UTC')}`);
  return { ticks: shown(ticks), days: shown(days), shifts: shown(shifts) };
}

describe('the time axis', () => {
  it('has ticks at round times of its zone', () => {
    expect(axis('Asia/Kolkata', '2026-03-17T17:20:00Z', '2026-03-17T19:29:00Z')).toEqual({
      ticks: [
        '23:00 = 2026-03-17 17:30',
        '23:30 = 2026-03-17 18:00',
        '00:00 = 2026-03-17 18:30',
        '00:30 = 2026-03-17 19:00',
      ],
      days: ['Wed 18 Mar = 2026-03-17 18:30'],
      shifts: [],
    });
  });

  it('counts minutes where there are but five', () => {
    const { ticks } = axis('UTC', '2026-03-17T17:20:10Z', '2026-03-17T17:25:10Z');
    expect(ticks.map((tick) => tick.slice(0, 5))).toEqual([
      '17:21',
      '17:22',
      '17:23',
      '17:24',
      '17:25',
    ]);
  });

  it('shows an hour twice where the clocks go back', () => {
    expect(axis('Europe/Berlin', '2022-10-29T22:30:00Z', '2022-10-30T03:30:00Z')).toEqual({
      ticks: [
        '01:00 = 2022-10-29 23:00',
        '02:00 = 2022-10-30 00:00',
        '02:00 = 2022-10-30 01:00',
        '03:00 = 2022-10-30 02:00',
        '04:00 = 2022-10-30 03:00',
      ],
      days: [],
      shifts: ['clocks to UTC+1 = 2022-10-30 01:00'],
    });
  });

  it('leaves an hour out where they go forward', () => {
    expect(axis('Europe/Berlin', '2022-03-26T23:30:00Z', '2022-03-27T03:30:00Z', 6)).toEqual({
      ticks: [
        '01:00 = 2022-03-27 00:00',
        '03:00 = 2022-03-27 01:00',
        '04:00 = 2022-03-27 02:00',
        '05:00 = 2022-03-27 03:00',
      ],
      days: [],
      shifts: ['clocks to UTC+2 = 2022-03-27 01:00'],
    });
  });

  it('begins a day at one where there is no midnight', () => {
    const { ticks, days } = axis('Africa/Cairo', '2026-04-23T19:00:00Z', '2026-04-24T00:00:00Z');
    expect(days).toEqual(['Fri 24 Apr = 2026-04-23 22:00']);
    expect(ticks.map((tick) => tick.slice(0, 5))).toEqual(
      ['21:00', '22:00', '23:00', '01:00', '02:00', '03:00'].slice(0),
    );
  });

  it('keeps to local times of day over days of 23 and 25 hours', () => {
    const { ticks, shifts } = axis(
      'Europe/Berlin',
      '2022-10-29T10:00:00Z',
      '2022-10-31T23:00:00Z',
      6,
    );
    expect(ticks).toEqual([
      '12:00 = 2022-10-29 10:00',
      '00:00 = 2022-10-29 22:00',
      '12:00 = 2022-10-30 11:00',
      '00:00 = 2022-10-30 23:00',
      '12:00 = 2022-10-31 11:00',
      '00:00 = 2022-10-31 23:00',
    ]);
    expect(shifts).toEqual(['clocks to UTC+1 = 2022-10-30 01:00']);
  });

  it('counts days, weeks and more, with their years', () => {
    expect(axis('UTC', '2022-12-20T10:00:00Z', '2023-01-25T23:00:00Z')).toEqual({
      ticks: [
        '26 Dec = 2022-12-26 00:00',
        '2 Jan = 2023-01-02 00:00',
        '9 Jan = 2023-01-09 00:00',
        '16 Jan = 2023-01-16 00:00',
        '23 Jan = 2023-01-23 00:00',
      ],
      days: ['2022 = 2022-12-26 00:00', '2023 = 2023-01-02 00:00'],
      shifts: [],
    });
    expect(axis('UTC', '1000-01-01T00:00:00Z', '9000-01-01T00:00:00Z').ticks.length).toBeLessThan(
      10,
    );
  });
});
