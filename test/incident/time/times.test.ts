import { describe, expect, test } from 'vitest';
import { answer, story } from '../story.ts';

/** What a line typed at this clock (UTC) is answered; in Lagos it is an hour later. */
function saidAt(clock: string, line: string): string {
  return answer({ declared: '2026-11-20T00:00:00Z', lines: [[clock, line]] });
}

describe('a bare time is the one nearest to now, at most ten minutes ahead', () => {
  test.each([
    // Clocks differ a little; the answer says by how much.
    ['2026-11-20T13:30:00Z', '14:40 x', '1  14:40  event  x\n10m ahead of this clock.'],
    ['2026-11-20T13:30:00Z', '14:30:20 x', '1  14:30:20  event  x\n20s ahead of this clock.'],
    // A minute more, and it was yesterday.
    ['2026-11-20T13:30:00Z', '14:41 x', '1  2026-11-19 14:41  event  x'],
    ['2026-11-20T13:30:00Z', '14:30 x', '1  14:30  event  x'],
    ['2026-11-20T13:30:00Z', '02:00 x', '1  02:00  event  x'],
    // Across midnight, both ways.
    ['2026-11-20T23:05:00Z', '23:50 x', '1  2026-11-20 23:50  event  x'],
    ['2026-11-20T23:05:00Z', '00:01 x', '1  00:01  event  x'],
    ['2026-11-20T22:55:00Z', '00:01 x', '1  2026-11-21 00:01  event  x\n6m ahead of this clock.'],
    ['2026-11-20T22:45:00Z', '00:01 x', '1  00:01  event  x'],
    // Its zone decides which day it is: half past midnight in Lagos, 19:30 in New York.
    [
      '2026-11-20T23:30:00Z',
      '18:20 America/New_York x',
      '1  00:20  event  x\n"18:20 America/New_York" is 2026-11-21 00:20 in Africa/Lagos.',
    ],
    [
      '2026-11-20T23:30:00Z',
      '18:50 America/New_York x',
      '1  2026-11-20 00:50  event  x\n"18:50 America/New_York" is 2026-11-20 00:50 in Africa/Lagos.',
    ],
  ])('at %s: %s', (clock, line, expected) => {
    expect(saidAt(clock, line)).toBe(expected);
  });
});

describe('a dated time is taken at its word', () => {
  test.each([
    [
      '2026-11-22 09:00 planned',
      '1  2026-11-22 09:00  event  planned\n1d 18h 30m ahead of this clock.',
    ],
    ['2022-05-10 14:30 x', '1  2022-05-10 14:30  event  x'],
    ['yesterday 23:50 x', '1  2026-11-19 23:50  event  x'],
    ['today 09:00 x', '1  09:00  event  x'],
    ['2024-02-29 12:00 x', '1  2024-02-29 12:00  event  x'],
  ])('%s', (line, expected) => {
    expect(saidAt('2026-11-20T13:30:00Z', line)).toBe(expected);
  });
});

describe('a range ends the first time after its beginning that the clock shows this', () => {
  test.each([
    ['2026-11-20T13:30:00Z', '14:05-14:20 x', '1  14:05–14:20  event  x'],
    ['2026-11-20T13:30:00Z', '14:05-14:05 x', '1  14:05–14:05  event  x'],
    // The end may lie ahead of the clock, and that is said.
    ['2026-11-20T13:30:00Z', '14:20-14:45 x', '1  14:20–14:45  event  x\n15m ahead of this clock.'],
    [
      '2026-11-20T13:30:00Z',
      '14:20-14:10 x',
      '1  14:20–2026-11-21 14:10  event  x\n23h 40m ahead of this clock.\nUntil 2026-11-21 14:10.',
    ],
    // Within one other day, the day is said once.
    ['2026-11-20T13:30:00Z', '2026-11-18 14:05-14:20 x', '1  2026-11-18 14:05–14:20  event  x'],
    [
      '2026-11-20T23:40:00Z',
      '23:50-00:20 x',
      '1  2026-11-20 23:50–2026-11-21 00:20  event  x\nUntil 2026-11-21 00:20.',
    ],
    [
      '2026-11-21T10:00:00Z',
      '2026-11-20 23:50-00:20 x',
      '1  2026-11-20 23:50–2026-11-21 00:20  event  x\nUntil 2026-11-21 00:20.',
    ],
  ])('at %s: %s', (clock, line, expected) => {
    expect(saidAt(clock, line)).toBe(expected);
  });
});

test('fractions of a second are left out', () => {
  const { incident } = story({ lines: [['2026-11-20T13:30:59.999Z', 'x']] });
  expect(incident.entry(1)?.at).toBe(Date.parse('2026-11-20T13:30:59Z'));
});
