import { describe, expect, test } from 'vitest';
import { Complaint } from '../../../src/incident/line/complaint.ts';
import { clockAt, formatIso } from '../../../src/incident/time/clock.ts';
import { formatOffset, incidentZone, zoneBehindTime } from '../../../src/incident/time/zones.ts';

describe('the zone behind a time', () => {
  test.each([
    ['UTC', 0],
    ['GMT', 0],
    ['utc', 0],
    ['gmt', 0],
    ['Z', 0],
    ['WAT', 60],
    ['CEST', 120],
    ['NPT', 345],
    ['EDT', -240],
    ['NST', -210],
    ['ACDT', 630],
    ['+01:00', 60],
    ['-0330', -210],
    ['+14:00', 840],
    ['-14:00', -840],
    ['UTC+5:45', 345],
    ['GMT-3', -180],
    ['-00:30', -30],
    ['Asia/Kolkata', 330],
    ['america/new_york', -300],
    ['Etc/GMT+5', -300],
  ])('%s is %i minutes from UTC', (word, minutes) => {
    const zone = zoneBehindTime(word) ?? 'none';
    const { offset } = clockAt(Date.parse('2026-11-20T13:30:00Z'), zone);
    expect(offset / 60_000).toBe(minutes);
  });

  test.each([
    ['wat'],
    ['EST5EDT'],
    ['+14:01'],
    ['+25:00'],
    ['+01:60'],
    ['Mars/Olympus'],
    ['and/or'],
    ['../etc'],
    ['constructor'],
    ['__proto__'],
    [''],
  ])('%j is none', (word) => {
    expect(zoneBehindTime(word)).toBeUndefined();
  });

  test.each([['IST'], ['CST'], ['BST'], ['AST'], ['SST'], ['GST'], ['AMT'], ['ECT']])(
    '%s is several',
    (word) => {
      expect(() => zoneBehindTime(word)).toThrow(Complaint);
    },
  );
});

describe('the zone of an incident', () => {
  test.each([
    ['Africa/Lagos', 'Africa/Lagos'],
    ['africa/LAGOS', 'Africa/Lagos'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['utc', 'UTC'],
    ['GMT', 'UTC'],
    ['Z', 'UTC'],
  ])('%s is %s', (word, zone) => {
    expect(incidentZone(word)).toBe(zone);
  });

  test.each([
    ['WAT'],
    ['EST'],
    ['CET'],
    ['+01:00'],
    ['UTC+1'],
    ['Lagos'],
    ['Mars/Olympus'],
    [''],
    ['../x'],
  ])('%j is refused', (word) => {
    expect(() => incidentZone(word)).toThrow(
      `"${word}" is not a time zone: write an IANA name such as Africa/Lagos or Europe/Berlin, or UTC.`,
    );
  });

  // Newer versions of Node know their proper spelling, older ones rename them.
  test.each([['us/pacific'], ['asia/kolkata'], ['Asia/Calcutta'], ['EUROPE/kiev']])(
    '%s keeps its name, whatever Node calls it',
    (word) => {
      expect(incidentZone(word).toLowerCase()).toBe(word.toLowerCase());
    },
  );
});

test.each([
  [0, 'UTC'],
  [60, 'UTC+1'],
  [-60, 'UTC-1'],
  [345, 'UTC+5:45'],
  [-210, 'UTC-3:30'],
  [-30, 'UTC-0:30'],
  [840, 'UTC+14'],
])('%i minutes are shown as %s', (minutes, text) => {
  expect(formatOffset(minutes * 60_000)).toBe(text);
});

test('an instant for other programs names its offset', () => {
  const instant = Date.parse('2026-11-20T13:30:00Z');
  expect(formatIso(instant, 'Africa/Lagos')).toBe('2026-11-20T14:30:00+01:00');
  expect(formatIso(instant, 'America/St_Johns')).toBe('2026-11-20T10:00:00-03:30');
});
