import { expect, test } from 'vitest';
import type { Incident } from '../../src/incident/incident.ts';
import { clockAt, formatTimeOfDay } from '../../src/incident/time/clock.ts';
import type { Perspective } from '../../src/replay/perspective.ts';
import { stopsOf } from '../../src/replay/stops.ts';
import { tapeOf } from '../../src/replay/tape.ts';
import { story } from '../incident/story.ts';
import { evening } from './evening.ts';

/** `14:50 after 4 of 12: restarted api-3`. */
function stops(incident: Incident, perspective: Perspective): readonly string[] {
  const tape = tapeOf(incident, perspective);
  return stopsOf(tape).map(({ at, before, after, entries }) => {
    const time = formatTimeOfDay(clockAt(at, incident.facts.zone));
    const texts = entries.map((id) => incident.entry(id)?.text);
    return `${time} after ${before}, then ${after} of ${tape.steps.length}: ${texts.join(' + ')}`;
  });
}

test('it stops before each decision and each action; what is decided in one minute is one stop', () => {
  expect(stops(evening(), 'happened')).toEqual([
    '14:50 after 4, then 5 of 12: restarted api-3',
    '15:20 after 7, then 9 of 12: fail over to the second region + failing over @maria',
  ]);
  expect(stops(evening(), 'known')).toEqual([
    '14:50 after 3, then 4 of 12: restarted api-3',
    '15:20 after 7, then 9 of 12: fail over to the second region + failing over @maria',
  ]);
});

test('minutes are those of the clock', () => {
  const incident = story({
    lines: [
      ['2026-11-20T13:31:00Z', 'disk full'],
      ['2026-11-20T13:40:59Z', '! one'],
      ['2026-11-20T13:41:00Z', '! two'],
      ['2026-11-20T13:41:59Z', '! three'],
    ],
  }).incident;
  expect(stops(incident, 'known')).toEqual([
    '14:40:59 after 2, then 3 of 5: one',
    '14:41 after 3, then 5 of 5: two + three',
  ]);
});

test('nothing is asked about what was a slip, nor where nothing is known yet', () => {
  const incident = story({
    declared: '2026-11-20T13:31:00Z',
    lines: [
      ['2026-11-20T13:32:00Z', '14:00 ! restarted api-3'],
      ['2026-11-20T13:33:00Z', '! a slip'],
      ['2026-11-20T13:34:00Z', '/undo'],
      ['2026-11-20T13:35:00Z', '! restarted the wrong one'],
      ['2026-11-20T13:36:00Z', '/retract 3 that was api-4'],
    ],
  }).incident;
  expect(stops(incident, 'happened')).toEqual([]);
  expect(stops(incident, 'known')).toEqual(['14:32 after 1, then 2 of 6: restarted api-3']);
});
