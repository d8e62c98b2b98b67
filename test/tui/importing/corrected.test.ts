import { expect, test } from 'vitest';
import type { ReadEntry } from '../../../src/importers/reading/reading.ts';
import { correctedEntry, timeTyped } from '../../../src/tui/importing/corrected.ts';
import { wholeTime } from '../../../src/tui/importing/entry-times.ts';

const NOW = Date.UTC(2026, 10, 21, 13, 30);

const ENTRY: ReadEntry = {
  line: 12,
  key: '0011223344556677',
  at: Date.UTC(2026, 0, 10, 22, 50),
  date: '2026-01-10',
  until: undefined,
  approximate: false,
  zone: 'Africa/Lagos',
  isZoneOwn: false,
  kind: 'action',
  milestones: ['mitigated'],
  outcome: 'done',
  text: 'restarted api-3',
  detail: undefined,
  speaker: undefined,
  people: [],
  tags: [],
  links: [],
  typed: '- 23:50 restarted api-3',
  proposed: ['kind', 'milestones', 'outcome'],
  inferred: [
    { field: 'date', why: 'from the heading on line 3' },
    { field: 'zone', why: 'assumed' },
  ],
};

function typed(text: string, entry: ReadEntry = ENTRY): string {
  return wholeTime({ ...entry, ...timeTyped(text, entry, NOW) });
}

test.each([
  ['23:40', '2026-01-10 23:40'],
  ['00:10', '2026-01-11 00:10'],
  ['~14:05', '~2026-01-10 14:05'],
  ['11:40 pm', '2026-01-10 23:40'],
  ['23:40-23:55', '2026-01-10 23:40–23:55'],
  ['2026-01-12 14:05', '2026-01-12 14:05'],
  ['14:05 UTC', '2026-01-10 14:05'],
  ['2026-01-12', '2026-01-12 --:--'],
  ['??', '2026-01-10 --:--'],
])('a time that is typed as %s', (text, expected) => {
  expect(typed(text)).toBe(expected);
});

test('without a time of its own it has that of its day', () => {
  const unknown = { ...ENTRY, at: null };
  expect(typed('00:10', unknown)).toBe('2026-01-10 00:10');
  expect(typed('23:59', unknown)).toBe('2026-01-10 23:59');
});

test.each(['noonish', 'now', '-5m', '25:00'])('%s is no time of an entry', (text) => {
  expect(() => typed(text)).toThrow('Write a time: 14:05,');
});

test('without a day a time of day alone says too little', () => {
  const dayless = { ...ENTRY, at: null, date: undefined };
  expect(() => typed('14:05', dayless)).toThrow('Its day is not known');
  expect(typed('2026-01-12 14:05', dayless)).toBe('2026-01-12 14:05');
});

test('what a person says is proposed no more, nor inferred', () => {
  const corrected = correctedEntry(
    ENTRY,
    { text: 'api-3 restarted', time: '23:40', kind: 'decision', milestones: [] },
    NOW,
  );
  expect(corrected).toEqual({
    ...ENTRY,
    at: Date.UTC(2026, 0, 10, 22, 40),
    text: 'api-3 restarted',
    typed: 'api-3 restarted',
    kind: 'decision',
    outcome: undefined,
    milestones: [],
    proposed: [],
    inferred: [{ field: 'zone', why: 'assumed' }],
  });
});

test('a time that the clocks skip in another zone is none: the one that was read stays', () => {
  const berlin = { ...ENTRY, zone: 'Europe/Berlin' };
  const corrected = correctedEntry(berlin, { time: '2026-03-29 02:30' }, NOW);
  expect(corrected.at).toBe(ENTRY.at);
});
