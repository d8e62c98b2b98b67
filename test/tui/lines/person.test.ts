import { expect, test } from 'vitest';
import { namesWithin, personName } from '../../../src/tui/lines/person.ts';

test.each([
  ['ada', '@ada'],
  ['josé.m-1', '@josé.m-1'],
  ['山田太郎', '@山田太郎'],
  ['y'.repeat(40), `@${'y'.repeat(19)}…`],
  // Nobody can be mentioned so.
  ['the on-call of ACME', 'the on-call of ACME'],
  ['[redacted]', '[redacted]'],
  ["o'brien", "o'brien"],
  ['evil\u0007', 'evil␇'],
])('%j', (person, shown) => {
  expect(personName(person)).toBe(shown);
});

test('as many as there is room for', () => {
  const people = ['ada', '[redacted]', 'bo'];
  expect([30, 20, 8].map((columns) => namesWithin(people, columns))).toEqual([
    '@ada, [redacted], @bo',
    '@ada, [redacted] +1',
    '@ada +2',
  ]);
});
