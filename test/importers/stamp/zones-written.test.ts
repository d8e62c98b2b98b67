import { describe, expect, test } from 'vitest';
import type { WrittenZone } from '../../../src/importers/stamp/stamp.ts';
import { OFFSET_LABELS } from '../../../src/importers/stamp/zone-table.ts';
import { zonesIn, zoneWritten } from '../../../src/importers/stamp/zones-written.ts';
import { clockAt } from '../../../src/incident/time/clock.ts';
import { zoneBehindTime } from '../../../src/incident/time/zones.ts';
import { shownZone } from './shown.ts';

const shown = (zones: readonly WrittenZone[]) => zones.map(shownZone).join(', ');

describe('the zones that a sentence names for its times', () => {
  test.each([
    ['All times in PST (UTC-7)', 'PST (UTC-7)=-420 America/Los_Angeles'],
    ['(times in UTC)', 'UTC=0 UTC'],
    ['All times are UTC.', 'UTC=0 UTC'],
    ['Time (CET)', 'CET=60 Europe/Berlin'],
    ['WAT', 'WAT=60 Africa/Lagos'],
    ['Timeline (PT)', 'PT America/Los_Angeles'],
    ['Timeline — UTC', 'UTC=0 UTC'],
    ['All times are in US Eastern', 'US Eastern America/New_York'],
    ['Times are listed in Pacific Time', 'Pacific Time America/Los_Angeles'],
    [
      'All times in Eastern Standard Time (EST).',
      'Eastern Standard Time (EST)=-300 America/New_York',
    ],
    ['all timestamps are in UTC+2', 'UTC+2=120'],
    ['Time (UTC+01:00)', 'UTC+01:00=60'],
    ['Timezone: Europe/Berlin', 'Europe/Berlin Europe/Berlin'],
    ['All times in EET/EEST', 'EET/EEST Europe/Helsinki'],
    ['times given in London time', 'London time Europe/London'],
    ['timestamps below are PDT unless noted', 'PDT=-420 America/Los_Angeles'],
    ['All times BST (UTC+1)', 'BST (UTC+1)=60 Europe/London'],
    ['All times in IST', 'IST=330! Asia/Kolkata'],
    ['It began at 14:30 CEST and', 'CEST=120 Europe/Berlin'],
    ['All times are local time', 'local time'],
    ['Timeline (UTC-3)', 'UTC-3=-180'],
    ['Timeline (-03)', '-03=-180'],
    ['Timeline -03', '-03=-180'],
    ['Zeitverlauf (+02)', '+02=120'],
  ])('%s', (sentence, zones) => {
    expect(shown(zonesIn(sentence))).toBe(zones);
  });

  test.each([
    ['The EST team restarted MST'],
    ['Best effort on the EAST coast'],
    ['central database in the east'],
    ['in the eastern region'],
    ['The outage is in Berlin, and nobody can tell the time of its end'],
    ['All racks in Tokyo were dark'],
    ['CAT scans'],
    ['the WEST cluster'],
    ['src/lib/foo in America'],
    ['latency fell by -05 ms'],
    ['the score (-03) of last time'],
    [''],
  ])('%s names none', (sentence) => {
    expect(zonesIn(sentence)).toEqual([]);
  });
});

test('a short text may be a zone as a whole', () => {
  const whole = (text: string) => zoneWritten(text)?.typed;
  expect(whole('(UTC)')).toBe('UTC');
  expect(whole('Time (CET)')).toBe('CET');
  expect(whole('Time [UTC]')).toBe('UTC');
  expect(whole('Europe/Berlin')).toBe('Europe/Berlin');
  expect(whole('(-03)')).toBe('-03');
  expect(whole('UTC or so')).toBeUndefined();
  expect(whole('Description')).toBeUndefined();
});

test.each(OFFSET_LABELS.map((label): [string] => [label]))(
  '%s is the same here and at the prompt, and every place that uses it has its offset',
  (label) => {
    const zone = zoneWritten(label);
    const known = zoneBehindTime(label);
    const januaryAndJuly = [Date.UTC(2024, 0, 15), Date.UTC(2024, 6, 15)];
    const offset = (name: string, at: number) => clockAt(at, name).offset / 60_000;
    if (known !== undefined) expect(offset(known, 0)).toBe(zone?.offset);
    for (const place of zone?.places ?? []) {
      const offsets = januaryAndJuly.map((at) => offset(place, at));
      expect([label, place, offsets.includes(zone?.offset ?? Number.NaN)]).toEqual([
        label,
        place,
        true,
      ]);
    }
  },
);
