import { expect, test } from 'vitest';
import { answer } from '../story.ts';

/** What a line that begins with a log's timestamp is answered at 14:30 in Lagos. */
function said(line: string): string {
  return answer({ lines: [['2026-11-20T13:30:00Z', line]] });
}

test.each([
  // Without a zone it is read in the incident's.
  ['2026-11-20 14:03:22,123 ERROR x', '1  14:03:22  event  ERROR x'],
  ['2026-11-20T14:03:22.123 ERROR x', '1  14:03:22  event  ERROR x'],
  ['14:03:22.123 [main] x', '1  14:03:22  event  [main] x'],
  // An offset behind date and seconds is one, also after a space.
  ['2026-11-20 14:03:22 +0100 ERROR x', '1  14:03:22  event  ERROR x'],
  ['2026-11-20 14:03:22.123 +0100: x', '1  14:03:22  event  x'],
  [
    '2026-11-20 13:03:22 +0000 ERROR x',
    '1  14:03:22  event  ERROR x\n"2026-11-20 13:03:22 +0000" is 2026-11-20 14:03:22 in Africa/Lagos.',
  ],
  [
    '! 2026-11-20 13:03:22 +0000 restarted',
    '1  14:03:22  action A1  restarted\n"2026-11-20 13:03:22 +0000" is 2026-11-20 14:03:22 in Africa/Lagos.',
  ],
  // Elsewhere people count things.
  ['2026-11-20 14:03 +1000 rows', '1  14:03  event  +1000 rows'],
  ['14:03:22 +1000 rows', '1  14:03:22  event  +1000 rows'],
  ['2026-11-20 14:03:22 +10 replicas', '1  14:03:22  event  +10 replicas'],
  ['2026-11-20 14:03:22 -9999 rows', '1  14:03:22  event  -9999 rows'],
])('%s', (line, expected) => {
  expect(said(line)).toBe(expected);
});
