/** The spells of an action: what opened each, and what settled it. */
import { expect, test } from 'vitest';
import { spells } from '../../../src/incident/measures/spells.ts';
import { story } from '../story.ts';

const NOW = '2026-11-20T13:30:00Z';

/** Of each spell, the note that opened it again and the one that settled it. */
function notes(...lines: string[]) {
  const entry = story({ lines: [[NOW, lines]] }).incident.entry('A1');
  return entry === undefined
    ? []
    : spells(entry).map(({ reopening, settling }) => [reopening?.note, settling?.note]);
}

test.each([
  [['14:00 ! x'], [[undefined, undefined]]],
  [['14:00-14:15 ! x'], [[undefined, undefined]]],
  [['14:00 ! x', '14:10 /done a'], [[undefined, 'a']]],
  [
    ['14:00 ! x', '14:10 /done a', '/reopen A1 14:15 b'],
    [
      [undefined, 'a'],
      ['b', undefined],
    ],
  ],
  [
    // The second spell is settled twice: the settling is corrected, its reopening stays.
    ['14:00 ! x', '14:10 /done a', '/reopen A1 14:15 b', '14:20 /done A1 c', '14:21 /failed A1 d'],
    [
      [undefined, 'a'],
      ['b', 'd'],
    ],
  ],
])('%j', (lines, expected) => {
  expect(notes(...lines)).toEqual(expected);
});
