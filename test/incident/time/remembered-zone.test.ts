import fc from 'fast-check';
import { IANAZone } from 'luxon';
import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/incident/time/duration.ts';
import { RememberedZone, rememberedZone } from '../../../src/incident/time/remembered-zone.ts';

const PLACES = [
  ...['Europe/Berlin', 'America/New_York', 'Africa/Casablanca', 'Africa/Monrovia', 'Asia/Gaza'],
  ...['Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/St_Johns', 'UTC'],
];

test('offsets are those of the place, whatever was asked before', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PLACES),
      fc.array(fc.integer({ min: -60 * 365 * 24, max: 80 * 365 * 24 }), { maxLength: 40 }),
      (place, hours) => {
        const [asked, own] = [new RememberedZone(place), new IANAZone(place)];
        for (const hour of hours) {
          const instant = hour * HOUR + 7 * MINUTE;
          expect(asked.offset(instant)).toBe(own.offset(instant));
        }
      },
    ),
  );
});

test('on the day on which the clocks change, both of its offsets count', () => {
  const berlin = new RememberedZone('Europe/Berlin');
  const change = Date.UTC(2026, 2, 29, 1);
  const minutes = [-DAY, -1, 0, DAY].map((distance) => berlin.offset(change + distance));
  expect(minutes).toEqual([60, 60, 120, 120]);
});

test('what is no instant has no offset, and a zone that is none stays none', () => {
  expect(new RememberedZone('Europe/Berlin').offset(Number.NaN)).toBeNaN();
  expect(
    ['Europe/Berlin', 'UTC+5:30', 'Mars/Olympus'].map((name) => rememberedZone(name).isValid),
  ).toEqual([true, true, false]);
  expect(rememberedZone('Europe/Berlin')).toBe(rememberedZone('Europe/Berlin'));
});
