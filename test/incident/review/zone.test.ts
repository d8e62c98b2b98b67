import { expect, test } from 'vitest';
import { changed, found } from './helpers.ts';

test('times that were typed in another zone than is shown', () => {
  expect(found('zone-contradicted', changed({ plus: ['/zone Europe/Berlin'] }))).toBe(
    'hint [1 2 3 4 5 6 7 8 9 10 11 12] 12 entries were typed as times of Africa/Lagos, and are shown in Europe/Berlin: 1h later than typed. → /zone Europe/Berlin --reread',
  );
});

test('another zone with the same clock', () => {
  expect(found('zone-contradicted', changed({ plus: ['/zone Africa/Algiers'] }))).toBe('');
});

test('times that were read again', () => {
  expect(found('zone-contradicted', changed({ plus: ['/zone Europe/Berlin --reread'] }))).toBe('');
});

test('times in two zones', () => {
  expect(
    found('zone-contradicted', changed({ plus: ['/zone Europe/Berlin', '16:30 all is well'] })),
  ).toBe(
    'warning [1 2 3 4 5 6 7 8 9 10 11 12] 12 entries were typed as times of Africa/Lagos, and are shown in Europe/Berlin: 1h later than typed. Others were typed in another zone, so times between them may be wrong. → /zone Europe/Berlin --reread',
  );
});

test('a zone that nobody named', () => {
  const shop = changed();
  shop.record('2022-05-10T18:30:00Z', [
    {
      type: 'incident.declared',
      body: {
        title: 'Shop',
        severity: null,
        zone: 'Africa/Lagos',
        zoneAssumed: true,
        slug: '2022-05-10-shop',
        at: null,
      },
    },
  ]);
  expect(found('zone-assumed', shop)).toBe(
    'hint [] Nobody named the zone: Africa/Lagos was taken from the machine. → /zone Africa/Lagos',
  );
});
