import { expect, test } from 'vitest';
import { Complaint } from '../../src/incident/line/complaint.ts';
import { formatInstant } from '../../src/incident/time/clock.ts';
import { readPlace } from '../../src/replay/place.ts';
import { tapeOf } from '../../src/replay/tape.ts';
import { evening } from './evening.ts';

const incident = evening(
  ['2026-11-20T16:00:00+01:00', '/reopened'],
  ['2026-11-21T09:30:00+01:00', '/resolved'],
);
const tape = tapeOf(incident, 'happened');
const NOW = Date.parse('2026-11-23T12:00:00+01:00');
const LATE = Date.parse('2026-11-21T09:00:00+01:00');

/** `2026-11-20 14:35 after 3, A1`, or why there is no such place. */
function place(typed: string, from?: number): string {
  try {
    const { at, count, name } = readPlace(typed, tape, { from, now: NOW });
    const steps = count === undefined ? '' : ` after ${count}`;
    return `${formatInstant(at, 'Africa/Lagos')}${steps}${name === undefined ? '' : `, ${name}`}`;
  } catch (error) {
    if (error instanceof Complaint) return error.message;
    throw error;
  }
}

test.each([
  ['14:35', '2026-11-20 14:35'],
  ['9:10', '2026-11-21 09:10'],
  ['2026-11-20 15:00', '2026-11-20 15:00'],
  ['-5m', '2026-11-23 11:55'],
  ['now', '2026-11-23 12:00'],
  ['a1', '2026-11-20 14:50 after 5, A1'],
  ['4', '2026-11-20 14:20 after 1, entry 4'],
  ['resolved', '2026-11-21 09:30, resolved'],
  ['res', '2026-11-21 09:30, resolved'],
  ['mitigated', 'No entry of this incident is marked mitigated.'],
  ['H7', 'There is no H7.'],
  ['99', 'There is no entry 99.'],
  ['14:00-14:30', 'No such place. A place is 14:35, -5m, resolved, 14 or H2.'],
  ['nowhere', 'No such place. A place is 14:35, -5m, resolved, 14 or H2.'],
])('before the replay has begun, %s is %s', (typed, found) => {
  expect(place(typed)).toBe(found);
});

test.each([
  ['14:35', '2026-11-20 14:35'],
  ['9:10', '2026-11-21 09:10'],
  ['-5m', '2026-11-21 08:55'],
  ['started', '2026-11-20 14:30, started'],
  ['resolved', '2026-11-21 09:30, resolved'],
])('from the next morning, %s is %s', (typed, found) => {
  expect(place(typed, LATE)).toBe(found);
});

test('of several milestones of a name, the next one is meant, and behind the last the first', () => {
  const ends = [tape.from, Date.parse('2026-11-20T15:41:00+01:00'), tape.until];
  expect(ends.map((from) => place('resolved', from))).toEqual([
    '2026-11-20 15:41, resolved',
    '2026-11-21 09:30, resolved',
    '2026-11-20 15:41, resolved',
  ]);
});
