import { expect, it } from 'vitest';
import { limitedFindings } from '../../../src/importers/dating/limited-findings.ts';

it('after twenty of one code the others are counted in one', () => {
  const many = Array.from({ length: 25 }, (_, index) => ({
    code: 'unknown-time',
    level: 'warning' as const,
    message: `No time ${index}.`,
    line: index + 1,
  }));
  const one = { code: 'no-day', level: 'error' as const, message: 'No day.', line: 1 };
  const told = limitedFindings([...many, one]);
  expect(told).toEqual([
    ...many.slice(0, 20),
    { ...many[24], message: 'And 5 more like these, the last on line 25.' },
    one,
  ]);
  expect(limitedFindings(many.slice(0, 21))).toEqual(many.slice(0, 21));
});
