import { expect, test } from 'vitest';
import { severityCourse } from '../../../src/incident/measures/severity-course.ts';
import { formatInstant } from '../../../src/incident/time/clock.ts';
import { type Plot, story, type Told } from '../story.ts';

const WORSE: Told = ['2026-11-20T13:41:00Z', '~14:41 /sev sev1'];

/** Declared at 14:30 in Lagos. */
test.each<[string, Plot, string]>([
  [
    'from the start on',
    { severity: 'sev2', lines: [['2026-11-20T13:33:00Z', '~14:20 /started'], WORSE] },
    'sev2 ~14:20, sev1 ~14:41',
  ],
  ['else from the declaration on', { severity: 'sev2', lines: [WORSE] }, 'sev2 14:30, sev1 ~14:41'],
  [
    'else nobody knows',
    { severity: 'sev2', declaration: '??', lines: [['2026-11-20T13:33:00Z', '?? /started']] },
    'sev2 ??',
  ],
  [
    'from a start that nobody knows the time of',
    { severity: 'sev2', lines: [['2026-11-20T13:33:00Z', '?? /started'], WORSE] },
    'sev2 ??, sev1 ~14:41',
  ],
  ['stated later: from then on', { lines: [WORSE] }, 'sev1 ~14:41'],
  ['never stated', {}, ''],
  [
    'said again, it is no change',
    {
      severity: 'sev1',
      lines: [WORSE, ['2026-11-20T13:50:00Z', '/sev 2'], ['2026-11-20T13:51:00Z', '/sev sev2']],
    },
    'sev1 14:30, sev2 14:50',
  ],
  [
    'said again, and another put before it: it is one',
    {
      severity: 'sev2',
      lines: [
        ['2026-11-20T13:50:00Z', '/sev 2'],
        ['2026-11-20T13:55:00Z', '14:41 /sev 1'],
      ],
    },
    'sev2 14:30, sev1 14:41, sev2 14:50',
  ],
])('%s', (_, plot, expected) => {
  const course = severityCourse(story(plot).incident).map(({ severity, at, approximate }) => {
    const time = at === null ? '??' : formatInstant(at, 'Africa/Lagos').slice(-'14:30'.length);
    return `${severity} ${approximate ? '~' : ''}${time}`;
  });
  expect(course.join(', ')).toBe(expected);
});
