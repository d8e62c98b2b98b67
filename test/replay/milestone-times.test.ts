import { expect, test } from 'vitest';
import type { Incident } from '../../src/incident/incident.ts';
import { milestoneTimes } from '../../src/replay/milestone-times.ts';
import type { Perspective } from '../../src/replay/perspective.ts';
import { tapeOf } from '../../src/replay/tape.ts';
import { clock } from '../incident/print.ts';
import { story, type Told } from '../incident/story.ts';

function times(incident: Incident, perspective: Perspective): string {
  return milestoneTimes(tapeOf(incident, perspective))
    .map(({ milestone, at, entry, counts }) => {
      const where = `${clock(at, 'Africa/Lagos').slice(11)} on ${incident.entry(entry)?.number}`;
      return `${milestone} ${where}${counts ? '' : ', not counting'}`;
    })
    .join('\n');
}

const lines: readonly Told[] = [
  ['2026-11-20T13:35:00Z', '14:20 /started'],
  ['2026-11-20T13:40:00Z', 'first page'],
  ['2026-11-20T13:45:00Z', '/milestone 2 detected'],
  ['2026-11-20T13:50:00Z', '/resolved'],
  ['2026-11-20T14:00:00Z', '/reopened'],
  ['2026-11-20T14:10:00Z', '/resolved'],
  ['2026-11-20T14:11:00Z', '?? /mitigated'],
  ['2026-11-20T14:12:00Z', '/milestone 3 -resolved'],
  ['2026-11-20T14:13:00Z', '/milestone 3 resolved'],
];

test('as happened, each is at its own time, or where its entry appears', () => {
  expect(times(story({ lines }).incident, 'happened')).toBe(
    [
      'started 14:20 on 1',
      'detected 14:40 on 2',
      'resolved 14:50 on 3, not counting',
      'reopened 15:00 on 4',
      'mitigated 15:10 on 6',
      'resolved 15:10 on 5',
    ].join('\n'),
  );
});

test('as known, each is at the time at which it was recorded that stands', () => {
  expect(times(story({ lines }).incident, 'known')).toBe(
    [
      'started 14:35 on 1',
      'detected 14:45 on 2',
      'reopened 15:00 on 4',
      'resolved 15:10 on 5',
      'mitigated 15:11 on 6',
      'resolved 15:13 on 3, not counting',
    ].join('\n'),
  );
});
