import { expect, test } from 'vitest';
import { marksBetween, merged, placesOf } from '../../src/journal/mark.ts';

test('marks are read from the signs around them', () => {
  expect(marksBetween('<a> b <cc>', '<', '>')).toEqual([
    { start: 0, end: 1 },
    { start: 4, end: 6 },
  ]);
  expect(marksBetween('none', '<', '>')).toEqual([]);
  expect(marksBetween('', '<', '>')).toEqual([]);
});

test.each(['a > b', '<a', '<a> b > c', '<<a>>', '<a <b>'])('%s: nobody can tell', (marked) => {
  expect(marksBetween(marked, '<', '>')).toEqual([]);
});

test('marks that touch or overlap are one', () => {
  expect(merged(placesOf(['aba', 'c', 'ab'], 'xabcxaba'))).toEqual([
    { start: 1, end: 4 },
    { start: 5, end: 8 },
  ]);
});
