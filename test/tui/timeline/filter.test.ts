import { expect, test } from 'vitest';
import { filtered, filterText, nearestTo, parseFilter } from '../../../src/tui/timeline/filter.ts';
import { story } from '../../incident/story.ts';
import { entriesOf } from './told.ts';

const ENTRIES = entriesOf([
  '14:30 /started 5xx above 5 % on checkout #shop',
  '14:31 ! restarted api-3 @ops @maria',
  '14:32 /done A1 no change: connection timed out',
  '14:33 ? Memory leak in the café service #cache',
  '14:34 ? server configuration @opal',
  '14:35 /refuted H2',
  '14:36 = roll back\n  deploy 4711\n  TIMEOUT in staging',
  '14:37 > we see errors',
  '14:38 ! deploying the fix @maria #shop #123',
  '14:39 /note ask @ops about the timeout',
  '14:40 /detected',
  '/star 2',
  '/star 8',
  '/retract 5 wrong room',
]);

/** The numbers of the entries that a filter leaves, and the filter in words. */
function shown(typed: string): string {
  const filter = parseFilter(typed);
  const numbers = filtered(ENTRIES, filter).map(({ number }) => number);
  return `${filterText(filter)}: ${numbers.join(' ')}`;
}

test('kinds, by their signs, names, or beginnings of names, are alternatives', () => {
  expect(['!', 'action', 'ACT', '! ?', 'hypo ! ac', '-', 'de', 'ev'].map(shown)).toEqual([
    'action: 2 7',
    'action: 2 7',
    'action: 2 7',
    'action or hypothesis: 2 3 4 7',
    'action or hypothesis: 2 3 4 7',
    'note: 8',
    'decision: 5',
    'event: 1 9',
  ]);
});

test('people and tags by their beginnings; several are alternatives', () => {
  expect(
    ['@ops', '@op', '@OPS', '@maria @opal', '#shop', '#c', '#shop #cache', '@ada'].map(shown),
  ).toEqual([
    '@ops: 2 8',
    '@op: 2 4 8',
    '@OPS: 2 8',
    '@maria or @opal: 2 4 7',
    '#shop: 1 7',
    '#c: 3',
    '#shop or #cache: 1 3 7',
    // She recorded all of them, and takes part in none.
    '@ada: ',
  ]);
});

test('words, in the text, the notes, the detail, and what the row says', () => {
  expect(
    [
      'timeout',
      'CAFE',
      'Café',
      '"timed out"',
      'out timed',
      'api-3',
      'A1',
      'retracted',
      'refuted',
      'detected',
      '#123',
    ].map(shown),
  ).toEqual([
    '"timeout": 5 8',
    '"CAFE": 3',
    '"Café": 3',
    '"timed out": 2',
    '"out", "timed": 2',
    '"api-3": 2',
    '"A1": 2',
    '"retracted": 5',
    '"refuted": 4',
    '"detected": 9',
    '"#123": 7',
  ]);
});

test('starred, open, with a milestone; and all together', () => {
  expect(
    ['*', 'open', 'milestone', 'open !', '! @maria *', 'ac hy open @op "fix"', '"open"'].map(shown),
  ).toEqual([
    'starred: 2 8',
    'open: 3 7',
    'with a milestone: 1 9',
    'action, open: 7',
    'action, @maria, starred: 2',
    'action or hypothesis, @op, open, "fix": ',
    '"open": ',
  ]);
});

test('what has ended is not open, though nobody has said how', () => {
  const entries = entriesOf(['14:35-14:40 ! ran a script', '14:41 ! restarted api-3']);
  const open = filtered(entries, parseFilter('open'));
  expect(open.map(({ text }) => text)).toEqual(['restarted api-3']);
});

test('a filter that says nothing yet leaves the timeline itself', () => {
  for (const typed of ['', '  ', '@', '#', '"', '""', '" "', '@ #']) {
    const filter = parseFilter(typed);
    expect(filterText(filter)).toBe('');
    expect(filtered(ENTRIES, filter)).toBe(ENTRIES);
  }
});

test('what was typed is safe to be shown', () => {
  expect(filterText(parseFilter('\u001b[31m @o\u202eps "a\tb'))).toBe('@ops, "␛[31m", "a b"');
});

test('letters of other scripts are found as they are, in any case and any width', () => {
  const texts = ['Straße ΟΔΟΣ', 'が降る', 'ＡＰＩ', 'Ёлка', 'ﬁle'];
  const entries = entriesOf(texts.map((text, minute) => `14:3${minute} ${text}`));
  const found = (typed: string) => filtered(entries, parseFilter(typed)).map(({ text }) => text);
  expect(found('STRASSE')).toEqual(['Straße ΟΔΟΣ']);
  expect(found('οδος')).toEqual(['Straße ΟΔΟΣ']);
  expect(found('か')).toEqual([]);
  expect(found('か\u3099')).toEqual(['が降る']);
  expect(found('api')).toEqual(['ＡＰＩ']);
  expect(found('елка')).toEqual(['Ёлка']);
  expect(found('file')).toEqual(['ﬁle']);
});

test('the result is kept until the timeline, which changes in place, has changed', () => {
  const told = story({ lines: [['2026-11-20T13:30:00Z', '! restarted api-3']] });
  const { timeline } = told.incident;
  const filter = parseFilter('!');
  const before = filtered(timeline, filter);
  expect(filtered(timeline, parseFilter('!'))).toBe(before);

  told.tell('2026-11-20T13:31:00Z', '! restarted api-4');
  const after = filtered(timeline, filter);
  expect(after.map(({ label }) => label)).toEqual(['A1', 'A2']);
  expect(before.map(({ label }) => label)).toEqual(['A1']);

  told.tell('2026-11-20T13:32:00Z', '/amend A1 restarted all');
  expect(filtered(timeline, parseFilter('"api-"')).map(({ label }) => label)).toEqual(['A2']);
  expect(filtered(timeline, filter).map(({ text }) => text)).toEqual([
    'restarted all',
    'restarted api-4',
  ]);
});

test('the nearest entry that is left is selected then, of two as near the one before', () => {
  const left = ENTRIES.filter(({ number }) => [2, 4, 9].includes(number));
  const nearest = ENTRIES.map(({ id }) => nearestTo(left, ENTRIES, id)?.number);
  expect(nearest).toEqual([2, 2, 2, 4, 4, 4, 9, 9, 9]);
  expect(nearestTo([], ENTRIES, ENTRIES[0]?.id ?? '')).toBeUndefined();
  expect(nearestTo(left, ENTRIES, 'gone')).toBeUndefined();
});
