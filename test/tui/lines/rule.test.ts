import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineWidth, piece, plain } from '../../../src/tui/lines/line.ts';
import { rule } from '../../../src/tui/lines/rule.ts';

test.each([
  [24, 'Timeline', '', '── Timeline ────────────'],
  [24, 'Timeline', '2 new', '── Timeline ─── 2 new ──'],
  [21, 'Timeline', '2 new', '── Timeline ─────────'],
  [24, '', '2 new', '─────────────── 2 new ──'],
  [11, 'Timeline', '', '───────────'],
  [0, 'Timeline', '', ''],
])('over %i columns, with %j and %j', (columns, title, right, expected) => {
  const words = (text: string) => (text === '' ? [] : [piece(text)]);
  expect(plain(rule(columns, words(title), words(right)))).toBe(expected);
});

test('a rule is always as wide as asked for', () => {
  const words = fc.string({ maxLength: 20 }).map((text) => (text === '' ? [] : [piece(text)]));
  fc.assert(
    fc.property(fc.nat({ max: 60 }), words, words, (columns, title, right) => {
      const safe = (line: typeof title) =>
        line.map(({ text }) => piece(text.replace(/[^ -~]/g, '?')));
      expect(lineWidth(rule(columns, safe(title), safe(right)))).toBe(columns);
    }),
  );
});
