/** The spells of an action: what opened each, and what settled it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSettleable } from '../../../src/incident/incident.ts';
import { isOpen, spells, timeOpen, timeOpenSoFar } from '../../../src/incident/measures/spells.ts';
import { lines as anyLines, tell } from '../random-story.ts';
import { instant, story } from '../story.ts';

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

test('what is open: what stands, and has no end', () => {
  const { incident } = story({
    lines: [
      [
        NOW,
        [
          '14:00 ! runs',
          '14:35-14:40 ! ran a script',
          '14:00 ! was done',
          '/done A3 14:10',
          '14:00-14:10 ! runs after all',
          '/failed A4',
          '/reopen A4 14:20',
          '14:00 ! a slip',
          '/retract A5',
          '14:00 ? stands',
          '14:00 an event',
        ],
      ],
    ],
  });
  const open = incident.timeline.filter(isOpen).map(({ label }) => label);
  expect(open).toEqual(['A1', 'A4', 'H1']);
});

test('any incident: what is open has a last spell without an end; its time runs until it is settled', () => {
  // Behind all that the lines tell.
  const now = instant('2026-11-21T18:00:00Z');
  let seen = 0;
  fc.assert(
    fc.property(anyLines, (all) => {
      for (const entry of tell(all).incident.timeline) {
        const stands = isSettleable(entry) && entry.retracted === undefined;
        expect(isOpen(entry)).toBe(stands && spells(entry).at(-1)?.to === undefined);
        const turn = { at: now, approximate: false, bareIn: undefined, note: '', author: 'ada' };
        const settled = {
          ...entry,
          turns: [...entry.turns, { ...turn, outcome: 'done' as const }],
        };
        const whole = timeOpen(isOpen(entry) ? settled : entry);
        const soFar = timeOpenSoFar(entry, now);
        expect(lengthOf(soFar)).toEqual(lengthOf(whole));
        if (isOpen(entry)) seen += 1;
      }
    }),
    { numRuns: 30 },
  );
  expect(seen).toBeGreaterThan(0);
});

function lengthOf(measure: ReturnType<typeof timeOpen>): unknown {
  return 'missing' in measure ? measure.missing : [measure.milliseconds, measure.about];
}
