import { describe, expect, it } from 'vitest';
import { turned, weekdayOf, wholeDay } from '../../../src/importers/dating/whole-day.ts';
import { readDay } from '../../../src/importers/stamp/read-day.ts';
import type { WrittenDay } from '../../../src/importers/stamp/stamp.ts';

const NEW_YEAR = { year: 2024, month: 12, day: 30 };

function written(text: string): WrittenDay {
  const day = readDay(text)?.day;
  if (day === undefined) throw new Error(`${text} is no day`);
  return day;
}

describe('a day that is written in part', () => {
  it.each([
    ['May 12', '2025-05-12'],
    ['3 January', '2025-01-03'],
    ['December 28', '2024-12-28'],
    ['Monday', '2024-12-30'],
    ['Wednesday', '2025-01-01'],
    ['Thursday 2 January', '2025-01-02'],
    ['Day 1', '2024-12-30'],
    ['Day 4', '2025-01-02'],
    ['2023-02-01', '2023-02-01'],
  ])('%s, near New Year 2024, is %s', (text, expected) => {
    const day = wholeDay(written(text), NEW_YEAR);
    expect(day).toEqual(dayOf(expected));
  });

  it('is not known without any day to find its year by', () => {
    expect(wholeDay(written('May 12'), undefined)).toBeUndefined();
  });

  it('takes the year in which it falls on the weekday that is written with it', () => {
    const day = { year: undefined, month: 1, day: 1, weekday: 7, isOrderUnclear: false };
    expect(wholeDay(day, { year: 2022, month: 6, day: 1 })).toEqual(dayOf('2023-01-01'));
  });

  it('is none where the calendar has none', () => {
    const day = { year: 2023, month: 2, day: 29, weekday: undefined, isOrderUnclear: false };
    expect(wholeDay(day, NEW_YEAR)).toBeUndefined();
  });
});

it('a week begins on Monday', () => {
  expect(weekdayOf({ year: 2026, month: 11, day: 23 })).toBe(1);
  expect(weekdayOf({ year: 1969, month: 12, day: 28 })).toBe(7);
});

it('only a day whose order is unclear is turned round', () => {
  expect(turned(written('2023-08-10'))).toEqual(written('2023-08-10'));
  const unclear = { year: 2023, month: 8, day: 10, weekday: undefined, isOrderUnclear: true };
  expect(turned(unclear)).toMatchObject({ month: 10, day: 8 });
});

function dayOf(text: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}
