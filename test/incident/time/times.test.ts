import { describe, expect, test } from 'vitest';
import { Complaint } from '../../../src/incident/line/complaint.ts';
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
    // Hours more, and it was yesterday.
    ['2026-11-20T13:30:00Z', '17:31 x', '1  2026-11-19 17:31  event  x'],
    ['2026-11-20T13:30:00Z', '14:30 x', '1  14:30  event  x'],
    ['2026-11-20T13:30:00Z', '02:00 x', '1  02:00  event  x'],
    // Across midnight, both ways.
    ['2026-11-20T23:05:00Z', '23:50 x', '1  2026-11-20 23:50  event  x'],
    ['2026-11-20T23:05:00Z', '00:01 x', '1  00:01  event  x'],
    ['2026-11-20T22:55:00Z', '00:01 x', '1  2026-11-21 00:01  event  x\n6m ahead of this clock.'],
    // Its zone decides which day it is: half past midnight in Lagos, 19:30 in New York.
    [
      '2026-11-20T23:30:00Z',
      '18:20 America/New_York x',
      '1  00:20  event  x\n"18:20 America/New_York" is 2026-11-21 00:20 in Africa/Lagos.',
    ],
    [
      '2026-11-20T23:30:00Z',
      '22:50 America/New_York x',
      '1  2026-11-20 04:50  event  x\n"22:50 America/New_York" is 2026-11-20 04:50 in Africa/Lagos.',
    ],
  ])('at %s: %s', (clock, line, expected) => {
    expect(saidAt(clock, line)).toBe(expected);
  });
});

describe('a bare time a little ahead is refused: it is no time of the day before', () => {
  const HOW = 'write when it happened, or';
  test.each([
    ['14:41 x', `14:41 is 11 minutes from now: ${HOW} "yesterday 14:41".`],
    ['14:40:20 x', `14:40:20 is 11 minutes from now: ${HOW} "yesterday 14:40:20".`],
    ['~ 2:42 pm x', `~ 2:42 pm is 12 minutes from now: ${HOW} "yesterday ~2:42 pm".`],
    ['17:30 x', `17:30 is 3h from now: ${HOW} "yesterday 17:30".`],
    ['14:00 UTC x', `14:00 UTC is 30 minutes from now: ${HOW} "yesterday 14:00 UTC".`],
    ['14:45-14:50 x', `14:45-14:50 is 15 minutes from now: ${HOW} "yesterday 14:45-14:50".`],
    ['/resolved 14:45', `14:45 is 15 minutes from now: ${HOW} "yesterday 14:45".`],
  ])('%s', (line, expected) => {
    expect(() => saidAt('2026-11-20T13:30:00Z', line)).toThrow(new Complaint(expected));
    const [, dated = ''] = /"(.*)"/.exec(expected) ?? [];
    expect(saidAt('2026-11-20T13:30:00Z', `${dated} x`)).toMatch(/^1 {2}~?2026-11-19 /);
  });

  test('before midnight, one of tomorrow may be one of this morning', () => {
    const now = '2026-11-20T22:45:00Z';
    expect(() => saidAt(now, '00:01 x')).toThrow(
      new Complaint(`00:01 is 16 minutes from now: ${HOW} "today 00:01".`),
    );
    expect(saidAt(now, 'today 00:01 x')).toBe('1  00:01  event  x');
  });

  test('in a batch, and in backfill, it is read nearest to the entry before', () => {
    const now = '2026-11-20T13:30:00Z';
    const [, second] = story({ lines: [[now, ['23:00 x', '14:45 y']]] }).incident.recorded;
    expect(second?.at).toBe(Date.parse('2026-11-19T13:45:00Z'));
    const told = story({ lines: [[now, '2026-11-02 23:00 x']] });
    told.tell(now, '14:45 y');
    expect(told.incident.entry(2)?.at).toBe(Date.parse('2026-11-02T13:45:00Z'));
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
