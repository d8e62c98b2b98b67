import { expect, test } from 'vitest';
import { changed, found } from './helpers.ts';

test('the same words at the same time', () => {
  expect(
    found('duplicate', changed({ plus: ['15:00 a customer calls', '15:00 A customer  calls'] })),
  ).toBe(
    'hint [13 14] Entries 13 and 14 say the same at the same time: "a customer calls". → /retract 14',
  );
});

test('more than one pair', () => {
  expect(
    found(
      'duplicate',
      changed({
        plus: [
          '15:00 a customer calls',
          '15:00 a customer calls',
          '15:01 another calls',
          '15:01 another calls',
        ],
      }),
    ),
  ).toBe(
    'hint [13 14 15 16] Entries say the same at the same time: 13 = 14 and 15 = 16. → /retract 14',
  );
});

test('the one that is settled stays', () => {
  expect(
    found(
      'duplicate',
      changed({
        plus: [
          '15:00 ! checked the books @bo',
          '15:00 ! checked the books @bo',
          '15:05 /done A4',
          '15:06 /done A3',
        ],
      }),
    ),
  ).toBe(
    'hint [13 14] Entries 13 and 14 say the same at the same time: "checked the books @bo". → entry 13',
  );
});

test('the same words a minute later', () => {
  expect(
    found('duplicate', changed({ plus: ['15:00 a customer calls', '15:01 a customer calls'] })),
  ).toBe('');
});

test('what was retracted', () => {
  expect(
    found(
      'duplicate',
      changed({ plus: ['15:00 a customer calls', '15:00 a customer calls', '/retract'] }),
    ),
  ).toBe('');
});
