import { expect, test } from 'vitest';
import { lineWritten, timeWritten } from '../../../src/incident/review/origin.ts';
import { review } from '../../../src/incident/review/review.ts';
import { imported } from '../imported-story.ts';
import { changed, found } from './helpers.ts';

const NEXT_DAY = '2022-05-11T08:00:00Z';

test('a destroyed time is told as the source writes it, and where', () => {
  const told = imported({
    file: 'pump.md',
    entries: [
      [7, '12:50', 'the pump stops'],
      [9, null, 'an engineer arrives', { typed: '1🕜0 PM an engineer arrives' }],
    ],
  });
  expect(found('unknown-time', told, NEXT_DAY)).toBe(
    'warning [2] Entry 2 "an engineer arrives" has no time, and stands where it was logged; written "1🕜0 PM", pump.md line 9. → /at 2 …',
  );
});

test('several of them, also one of which nothing but its text stands there', () => {
  const told = imported({
    entries: [
      [3, null, 'an engineer arrives', { typed: '| 1?:?0 | an engineer arrives |' }],
      [4, null, 'she leaves', { typed: 'she leaves' }],
    ],
  });
  expect(found('unknown-time', told, NEXT_DAY)).toMatch(
    / were logged; 1 written "1\?:\?0", queue\.md line 3 and 2 queue\.md line 4\. /,
  );
});

test('what was typed here has no source', () => {
  const told = changed({ plus: ['?? a customer calls'] });
  const [entry] = told.incident.recorded.slice(-1);
  expect(entry && timeWritten(told.incident, entry)).toBeUndefined();
  expect(entry && lineWritten(told.incident, entry)).toBeUndefined();
});

test('out of order: the advice names the file and the line', () => {
  const entries = [
    [5, '13:50', 'down'],
    [6, '13:34', 'an alarm'],
    [7, '14:10', 'up'],
  ] as const;
  const findings = review(imported({ entries }).incident, { now: Date.parse(NEXT_DAY) });
  const fix = findings.find(({ code }) => code === 'out-of-order')?.fix;
  expect(fix).toMatchObject({ by: 'entry', advice: 'Compare it with queue.md line 6' });
});
