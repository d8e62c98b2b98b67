import { expect, test } from 'vitest';
import { outsideClock } from '../../../src/incident/measures/outside-clock.ts';
import { imported } from '../imported-story.ts';

test('an import that tells of no update owes none, however long ago it began', () => {
  const { incident } = imported({
    facts: { severity: 'sev1' },
    entries: [[12, '13:34', 'consumers stop', { milestones: ['started'] }]],
  });
  expect(outsideClock(incident, { sev1: 1_800_000 })).toEqual({
    lastTold: undefined,
    timesTold: 0,
    dueAt: undefined,
  });
});
