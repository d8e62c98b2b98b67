import fc from 'fast-check';
import { expect, it } from 'vitest';
import { postmortem } from '../../../src/postmortem/document/postmortem.ts';
import { lines, tell } from '../../incident/random-story.ts';
import { documentOf } from '../helpers.ts';

/** `14:30 started: detection`, row by row. */
function phases(typed: readonly string[]): string {
  return documentOf({ lines: typed })
    .timeline.map(({ when, text, phase }) => `${when} ${text}: ${phase}`)
    .join('\n');
}

it.each([
  [
    'a whole incident',
    [
      '14:30 /started',
      '14:31 /detected',
      '14:32 a',
      '14:40 /identified',
      '14:45 b',
      '14:50 /mitigated',
      '15:00 /resolved',
      '15:10 c',
    ],
    `\
14:30 started: detection
14:31 detected: detection
14:32 a: response
14:40 identified: response
14:45 b: resolution
14:50 mitigated: resolution
15:00 resolved: resolution
15:10 c: post-incident`,
  ],
  [
    'one that was acknowledged and mitigated, no more',
    ['14:30 /started', '14:34 /ack', '14:40 a', '14:50 /mitigated', '14:51 b'],
    `\
14:30 started: detection
14:34 acknowledged: detection
14:40 a: response
14:50 mitigated: response
14:51 b: resolution`,
  ],
  [
    'one whose problem nobody marked as identified or mitigated',
    ['14:31 /detected', '14:40 a', '15:00 /resolved', '15:01 b'],
    `\
14:31 detected: detection
14:40 a: resolution
15:00 resolved: resolution
15:01 b: post-incident`,
  ],
  [
    'one that was only resolved',
    ['14:30 /started', '15:00 /resolved', '15:01 a'],
    `\
14:30 started: resolution
15:00 resolved: resolution
15:01 a: post-incident`,
  ],
  ['one without any milestone', ['14:30 a', '14:40 b'], '14:30 a: response\n14:40 b: response'],
  [
    'one that goes on',
    ['14:30 /started', '14:31 /detected', '14:40 a'],
    '14:30 started: detection\n14:31 detected: detection\n14:40 a: response',
  ],
  [
    'one that was reopened',
    [
      '14:31 /detected',
      '14:40 /resolved',
      '14:41 a',
      '14:50 /reopened',
      '15:00 /resolved',
      '15:01 b',
    ],
    `\
14:31 detected: detection
14:40 resolved: resolution
14:41 a: resolution
14:50 reopened: resolution
15:00 resolved: resolution
15:01 b: post-incident`,
  ],
  [
    'one that was reopened, and not resolved since',
    ['14:31 /detected', '14:35 /identified', '14:40 /resolved', '14:50 /reopened', '14:51 a'],
    `\
14:31 detected: detection
14:35 identified: response
14:40 resolved: resolution
14:50 reopened: resolution
14:51 a: resolution`,
  ],
  [
    'one with entries at unknown times',
    ['?? a', '14:31 /detected', '?? b', '14:32 c', '15:00 /resolved', '?? d', '15:01 e', '?? f'],
    `\
time unknown a: detection
14:31 detected: detection
time unknown b: detection
14:32 c: resolution
15:00 resolved: resolution
time unknown d: resolution
15:01 e: post-incident
time unknown f: post-incident`,
  ],
  [
    'one that was detected at an unknown time',
    ['14:30 /started', '?? /detected', '14:32 a'],
    '14:30 started: detection\ntime unknown detected: detection\n14:32 a: response',
  ],
  [
    'one whose marks are in the wrong order',
    ['14:30 /identified', '14:40 /detected', '14:50 a', '15:00 /resolved', '15:10 b'],
    `\
14:30 identified: detection
14:40 detected: detection
14:50 a: resolution
15:00 resolved: resolution
15:10 b: post-incident`,
  ],
  [
    'one that was noticed only when it was over',
    ['14:30 /started', '15:00 /resolved', '16:00 /detected'],
    '14:30 started: detection\n15:00 resolved: detection\n16:00 detected: post-incident',
  ],
])('tells the phases of %s', (_what, typed, expected) => {
  expect(phases(typed)).toBe(expected);
});

it('never goes back, whatever the story', () => {
  const order = ['detection', 'response', 'resolution', 'post-incident'];
  fc.assert(
    fc.property(lines, (told) => {
      const found = postmortem(tell(told).incident).timeline.map(({ phase }) =>
        order.indexOf(phase),
      );
      expect(found).toEqual(found.toSorted((a, b) => a - b));
    }),
    { numRuns: 50 },
  );
});
