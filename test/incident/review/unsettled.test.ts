import { expect, test } from 'vitest';
import { changed, found } from './helpers.ts';

test('an action that was never settled', () => {
  expect(found('open-actions', changed({ without: ['/done A2'] }))).toBe(
    'warning [10] A2 "ended the report @dana" was never settled: how it went and how long it took is not recorded. → /done A2 …',
  );
});

test('many are one finding', () => {
  expect(
    found(
      'open-actions',
      changed({
        without: ['/done A1', '/done A2'],
        plus: Array.from({ length: 8 }, (_, each) => `15:0${each} ! step ${each} @bo`),
      }),
    ),
  ).toBe(
    'warning [5 10 13 14 15 16 17 18 19 20] A1, A2, A3, A4, A5, A6 and 4 more were never settled: how they went and how long they took is not recorded. → /done A1 …',
  );
});

test('one that has both its times has ended', () => {
  const range = changed({ plus: ['15:00-15:05 ! a look at the queue @bo'] });
  expect(found('open-actions', range)).toBe('');
  expect(found('no-outcome', range)).toBe(
    'hint [13] A3 "a look at the queue @bo" ended, and nobody said how. → /done A3 …',
  );
});

test('while it runs, actions run', () => {
  expect(found('open-actions', changed({ without: ['/done A2', '/resolved'] }))).toBe('');
});

test('a hypothesis that was left open', () => {
  expect(found('open-hypotheses', changed({ plus: ['15:00 ? the queue is too short'] }))).toBe(
    'warning [13] H3 "the queue is too short" is still open: was it so, or did it mislead? → /refute H3 …',
  );
});

test('one that nobody could settle', () => {
  expect(
    found(
      'open-hypotheses',
      changed({ plus: ['15:00 ? the queue is too short', '15:10 /inconclusive H3'] }),
    ),
  ).toBe('');
});

test('refuted and failed without a word why', () => {
  expect(
    found(
      'no-reason',
      changed({
        without: ['/refute'],
        plus: ['14:41 /refute H1', '15:00 ! switched the report off @bo', '15:02 /failed A3'],
      }),
    ),
  ).toBe('hint [4 13] H1 and A3 failed or were refuted without a word why. → /refute H1 …');
});

test('refuted without a word why', () => {
  expect(found('no-reason', changed({ without: ['/refute'], plus: ['14:41 /refute H1'] }))).toBe(
    'hint [4] H1 "the cart leaks memory" was refuted without a word why. → /refute H1 …',
  );
});

test('the word may come later', () => {
  expect(
    found(
      'no-reason',
      changed({ without: ['/refute'], plus: ['14:41 /refute H1', '/refute H1 no change'] }),
    ),
  ).toBe('');
});

test('an action that was settled when all was over, without a time', () => {
  expect(found('settled-late', changed({ without: ['/done A2'], plus: ['/done A2'] }))).toBe(
    'hint [10] A2 "ended the report @dana" ended after the resolution, at the time at which that was typed: did it take so long? → entry 10',
  );
});

test('with its time', () => {
  expect(found('settled-late', changed({ without: ['/done A2'], plus: ['17:00 /done A2'] }))).toBe(
    '',
  );
});

test('one that began afterwards', () => {
  expect(
    found('settled-late', changed({ plus: ['16:00 ! checked the books @bo', '/done A3'] })),
  ).toBe('');
});
