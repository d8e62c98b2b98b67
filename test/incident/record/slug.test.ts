import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeSlug, slugOf } from '../../../src/incident/record/slug.ts';
import { anyString } from '../../any-string.ts';

/** 21 November in Tokyo, still the 20th in Lagos. */
const START = Date.parse('2026-11-20T20:30:00Z');

test.each([
  ['Checkout returns 500s', '2026-11-20-checkout-returns-500s'],
  ['  DB: 5xx -- again!  ', '2026-11-20-db-5xx-again'],
  ['Ñandú über café', '2026-11-20-nandu-uber-cafe'],
  ['Größe, Łódź, Ærø', '2026-11-20-grosse-lodz-aero'],
  ['ﬁle ① ２', '2026-11-20-file-1-2'],
  ['データベース障害', '2026-11-20-incident'],
  ['API データ', '2026-11-20-api'],
  ['🔥🔥🔥', '2026-11-20-incident'],
  ['---', '2026-11-20-incident'],
  ['../../etc', '2026-11-20-etc'],
  ['C:\\con; rm -rf "/" $(x)\0', '2026-11-20-c-con-rm-rf-x'],
  ['a\u202Eb', '2026-11-20-a-b'],
  // Whole words, up to forty letters.
  [
    'one two three four five six seven eight nine ten',
    '2026-11-20-one-two-three-four-five-six-seven-eight',
  ],
  ['x'.repeat(300), `2026-11-20-${'x'.repeat(40)}`],
])('%j', (title, slug) => {
  expect(slugOf(title, START, 'Africa/Lagos')).toBe(slug);
});

test('the day is that of its zone', () => {
  expect(slugOf('x', START, 'Asia/Tokyo')).toBe('2026-11-21-x');
});

test.each([
  [[], 'x'],
  [['x'], 'x-2'],
  [['x', 'x-2', 'x-4'], 'x-3'],
])('with %j taken, it is %s', (taken, slug) => {
  expect(freeSlug('x', (each) => taken.some((other) => other === each))).toBe(slug);
});

test('any title makes the name of a file', () => {
  fc.assert(
    fc.property(anyString(), (title) => {
      expect(slugOf(title, START, 'UTC')).toMatch(
        /^2026-11-20-(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
      );
    }),
    { numRuns: 50 },
  );
});
