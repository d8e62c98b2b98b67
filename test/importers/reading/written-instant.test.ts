import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOf,
  epochInstant,
  isoInstant,
  offsetPlace,
  offsetZone,
} from '../../../src/importers/reading/written-instant.ts';
import { formatIso } from '../../../src/incident/time/clock.ts';

/** The instant in UTC, and the offset that was written. */
function shown(read: ReturnType<typeof isoInstant>): string {
  if (read === undefined) return 'none';
  return `${formatIso(read.at, 'UTC')} ${read.zone} ${read.offset ?? 'no offset'}`;
}

describe('ISO 8601', () => {
  it.each([
    ['2026-11-20T14:03:22Z', '2026-11-20T14:03:22Z UTC 0'],
    ['2026-11-20T14:03:22.999999999Z', '2026-11-20T14:03:22Z UTC 0'],
    ['2026-11-20 14:03 utc', '2026-11-20T14:03:00Z UTC 0'],
    ['2026-11-20T14:03:22+01:00', '2026-11-20T13:03:22Z UTC+1 60'],
    ['2026-11-20T14:03:22-0330', '2026-11-20T17:33:22Z UTC-3:30 -210'],
    ['2026-11-20T14:03:22-08', '2026-11-20T22:03:22Z UTC-8 -480'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z UTC 0'],
    ['2026-11-20T14:03:22', '2026-11-20T14:03:22Z UTC no offset'],
  ])('%s', (text, instant) => {
    expect(shown(isoInstant(text))).toBe(instant);
  });

  it.each([
    ...['', '2026-11-20', '14:03', '2026-02-30T14:03Z', '2026-11-20T24:00Z', '2026-11-20T14:60Z'],
    ...['2026-11-20T14:03+15:00', '2026-11-20T14:03+01:60', '-2026-11-20T14:03Z', '20261120T1403Z'],
    ...[
      '2026-11-20T14:03Z and more',
      '0000-00-00T00:00Z',
      `2026-11-20T14:03:22.${'1'.repeat(99)}Z`,
    ],
  ])('is not %s', (text) => {
    expect(isoInstant(text)).toBeUndefined();
  });

  it('is what the project writes', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns');
    const seconds = fc.integer({ min: -2_000_000_000, max: 4_000_000_000 });
    fc.assert(
      fc.property(seconds, zones, (second, zone) => {
        const at = second * 1_000;
        // Before there were time zones, offsets had seconds.
        fc.pre(at > Date.UTC(1950, 0));
        expect(isoInstant(formatIso(at, zone))?.at).toBe(at);
      }),
    );
  });
});

describe('a count since 1970', () => {
  it.each([
    ['1763647402', '2025-11-20T14:03:22Z'],
    ['1763647402.5', '2025-11-20T14:03:22Z'],
    ['1763647402999', '2025-11-20T14:03:22Z'],
    ['1763647402999999', '2025-11-20T14:03:22Z'],
    ['1763647402999999999', '2025-11-20T14:03:22Z'],
    ['123456789', '1973-11-29T21:33:09Z'],
  ])('%s', (text, iso) => {
    expect(shown(epochInstant(text))).toBe(`${iso} UTC 0`);
  });

  it.each(['', '0', '20261120', '17636474021', '-1763647402', '1e9', '99999999999999999999'])(
    'is not %s',
    (text) => {
      expect(epochInstant(text)).toBeUndefined();
    },
  );
});

it('names offsets, and the places that have them all the year', () => {
  expect(
    [0, 60, -480, 345, 840, -720].map((offset) => [offsetZone(offset), offsetPlace(offset)]),
  ).toEqual([
    ['UTC', 'UTC'],
    ['UTC+1', 'Etc/GMT-1'],
    ['UTC-8', 'Etc/GMT+8'],
    ['UTC+5:45', undefined],
    ['UTC+14', 'Etc/GMT-14'],
    ['UTC-12', 'Etc/GMT+12'],
  ]);
});

it('says the day there', () => {
  const midnight = Date.UTC(2026, 0, 1);
  expect(dayOf(midnight, 'UTC')).toBe('2026-01-01');
  expect(dayOf(midnight, 'UTC-1')).toBe('2025-12-31');
});
