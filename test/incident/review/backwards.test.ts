import { expect, test } from 'vitest';
import { at, changed, found } from './helpers.ts';

test('a range that ends before it begins', () => {
  const shop = changed({ plus: ['14:52-14:55 errors fall'] });
  shop.record('2022-05-10T18:30:00Z', [
    {
      type: 'entry.amended',
      body: { entry: shop.incident.recorded.at(-1)?.id ?? '', at: at('15:00') },
    },
  ]);
  expect(found('range-backwards', shop)).toBe(
    'error [13] Entry 13 (15:00–14:55) ends before it begins. → /at 13 …',
  );
});

test('a range', () => {
  expect(
    found(
      'range-backwards',
      changed({ plus: ['14:52-14:55 errors fall', '14:56-14:56 they are gone'] }),
    ),
  ).toBe('');
});

test('settled before it began', () => {
  expect(
    found('settled-before-beginning', changed({ without: ['/done A2'], plus: ['14:50 /done A2'] })),
  ).toBe(
    'error [10] A2 done 14:50, but begun 14:52: the order is wrong, and with it the time that it took. → entry 10',
  );
});

test('corrected since', () => {
  expect(
    found(
      'settled-before-beginning',
      changed({ without: ['/done A2'], plus: ['14:50 /done A2', '14:55 /done A2'] }),
    ),
  ).toBe('');
});

test('reopened before it was settled', () => {
  expect(
    found('settled-before-beginning', changed({ plus: ['/reopen A2 14:53', '/done A2 14:57'] })),
  ).toBe(
    'error [10] A2 done 14:55, but reopened 14:53: the order is wrong, and with it the time that it took. → entry 10',
  );
});

test('settled when it began', () => {
  expect(
    found('settled-before-beginning', changed({ without: ['/done A2'], plus: ['14:52 /done A2'] })),
  ).toBe('');
});

test('a role that ended before it was taken', () => {
  expect(
    found(
      'role-backwards',
      changed({
        plus: ['15:00 /role scribe @cy until 2022-05-10 14:40'],
      }),
    ),
  ).toBe('error [] cy (scribe, 15:00–14:40) held a role until before it was taken. → /role …');
});

test('a role that did not', () => {
  expect(found('role-backwards', changed({ plus: ['15:00 /role scribe @cy until 15:10'] }))).toBe(
    '',
  );
});
