import { describe, expect, it } from 'vitest';
import { fixedZone, namedZone } from '../../../src/importers/dating/zone-names.ts';
import { zoneWritten } from '../../../src/importers/stamp/zones-written.ts';

const JANUARY = { year: 2024, month: 1, day: 10 };
const JULY = { year: 2024, month: 7, day: 10 };

function named(text: string, ...days: readonly (typeof JULY)[]) {
  const zone = zoneWritten(text);
  if (zone === undefined) throw new Error(`${text} is no zone`);
  return namedZone(zone, days);
}

describe('a zone that is written', () => {
  it.each([
    ['WAT', JULY, 'Africa/Lagos'],
    ['PST', JANUARY, 'America/Los_Angeles'],
    ['CEST', JULY, 'Europe/Berlin'],
    ['Eastern', JULY, 'America/New_York'],
    ['UTC', JULY, 'UTC'],
    ['UTC+5:30', JULY, 'Asia/Kolkata'],
    ['UTC-7', JULY, 'Etc/GMT+7'],
  ])('%s on %o is %s', (text, day, name) => {
    expect(named(text, day)).toEqual({ name, contradicts: undefined });
  });

  it('is the offset that it says where the clocks of its place showed another one', () => {
    expect(named('PST', JULY)).toEqual({ name: 'Etc/GMT+8', contradicts: 'America/Los_Angeles' });
    expect(named('CET', JANUARY, JULY)).toEqual({
      name: 'Etc/GMT-1',
      contradicts: 'Europe/Berlin',
    });
  });
});

it('has a name for every offset of whole hours', () => {
  expect([0, 60, -480, 840].map(fixedZone)).toEqual([
    'UTC',
    'Etc/GMT-1',
    'Etc/GMT+8',
    'Etc/GMT-14',
  ]);
});
