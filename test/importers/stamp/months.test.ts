import { describe, expect, test } from 'vitest';
import { monthNamed, weekdayNamed } from '../../../src/importers/stamp/months.ts';

describe('months', () => {
  test.each([
    ['Jan', 1],
    ['Sept', 9],
    ['september', 9],
    ['Octob', 10],
    ['Feburary', 2],
    ['Septmber', 9],
    ['Augustt', 8],
    ['März', 3],
    ['Mai', 5],
    ['févr', 2],
    ['août', 8],
    ['agosto', 8],
    ['fevereiro', 2],
    ['dez', 12],
  ])('%s is %i', (word, month) => {
    expect(monthNamed(word)).toBe(month);
  });

  test.each([
    ['Ja'],
    ['Match'],
    ['Marc'],
    ['feburary'],
    ['Deploy'],
    ['Maybe'],
    ['Mars-Rover'],
    ['constructor'],
    ['Novel'],
  ])('%s is none', (word) => {
    expect(monthNamed(word)).toBeUndefined();
  });
});

test('weekdays', () => {
  expect(
    ['Mon', 'tues', 'Weds', 'Thursday', 'Freitag', 'samedi', 'domingo'].map(weekdayNamed),
  ).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(['Sunny', 'Monster', ''].map(weekdayNamed)).toEqual([undefined, undefined, undefined]);
});
