import { describe, expect, it } from 'vitest';
import { dayOrder } from '../../../src/importers/dating/day-order.ts';
import { turned, wholeDay } from '../../../src/importers/dating/whole-day.ts';
import { readDay } from '../../../src/importers/stamp/read-day.ts';
import { readStamp } from '../../../src/importers/stamp/read-stamp.ts';

/** As `month-day`; a question mark where it was a guess. */
function read(
  typed: readonly string[],
  others: readonly string[] = [],
  isAmerican = false,
  lines: readonly string[] = [],
): string {
  const days = typed.flatMap((text) => {
    const day = readStamp(`${text} 10:00 x`)?.day;
    return day === undefined ? [] : [{ day, typed: text }];
  });
  const order = dayOrder({
    days,
    others: others.flatMap((text) => readDay(text)?.day ?? []),
    lines,
    isAmerican,
  });
  const whole = days.map(({ day }) =>
    wholeDay(order.isTurned ? turned(day) : day, { year: 2023, month: 6, day: 1 }),
  );
  return `${whole.map((day) => `${day?.month}-${day?.day}`).join(' ')}${order.isGuess ? ' ?' : ''}`;
}

describe('day and month in numbers', () => {
  it('one that can be read in one way only tells of all', () => {
    expect(read(['10/08/2023', '13/08/2023'])).toBe('8-10 8-13');
    expect(read(['10/08/2023', '10/13/2023'])).toBe('10-8 10-13');
  });

  it('a day that is written out elsewhere tells', () => {
    expect(read(['06/04/2023', '07/04/2023'], ['April 6, 2023'])).toBe('4-6 4-7');
    expect(read(['04/06/2023', '04/07/2023'], ['April 6, 2023'])).toBe('4-6 4-7');
  });

  it('any other day of the document tells how its writer does it', () => {
    expect(read(['05/12/2023'], [], false, ['due 5/20/2023'])).toBe('5-12');
    expect(read(['05/12/2023'], [], true, ['bis 20.05.2023'])).toBe('12-5');
    expect(read(['05/12/2023'], [], false, ['version 1.15.20'])).toBe('12-5 ?');
  });

  it('days stand near to each other', () => {
    expect(read(['06/04/2023', '07/04/2023', '10/04/2023'])).toBe('4-6 4-7 4-10');
    expect(read(['04/06/2023', '04/07/2023', '04/10/2023'])).toBe('4-6 4-7 4-10');
  });

  it('else it is a guess: the day first, the month in the United States', () => {
    expect(read(['03/05/2023'])).toBe('5-3 ?');
    expect(read(['03/05/2023'], [], true)).toBe('3-5 ?');
  });
});
