import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, cut } from '../../src/terminal/fit.ts';
import { safeLine } from '../../src/terminal/safe-text.ts';
import { widthOf } from '../../src/terminal/width.ts';
import { anyText } from '../tui/text-input/any-text.ts';

test.each([
  ['restarted api-3', 20, 'restarted api-3'],
  ['restarted api-3', 15, 'restarted api-3'],
  ['restarted api-3', 14, 'restarted api…'],
  ['restarted', 1, '…'],
  ['restarted', 0, ''],
  ['restarted', -3, ''],
  ['', 0, ''],
  ['漢字漢字', 8, '漢字漢字'],
  ['漢字漢字', 7, '漢字漢…'],
  ['漢字漢字', 6, '漢字…'],
  ['漢', 1, '…'],
  ['👩‍👩‍👧 at work', 4, '👩‍👩‍👧 …'],
  ['e\u0301te\u0301', 2, 'e\u0301…'],
])('%j in %i columns is %j', (text, columns, expected) => {
  expect(cut(text, columns)).toBe(expected);
});

const anySafeLine = anyText.map(safeLine);

test('a text takes as many columns as its characters, however it is measured', () => {
  const words = fc.stringMatching(/^[ -~─-╿…·–›✓✗▸▌⚑↑↓→←漢字éäñ한ไ]*$/);
  fc.assert(
    fc.property(words, (text) => {
      expect(columnsOf(text)).toBe(widthOf(text));
    }),
  );
});

test('a text that is cut is never wider than asked for, and otherwise the same', () => {
  fc.assert(
    fc.property(anySafeLine, fc.integer({ min: -2, max: 60 }), (text, columns) => {
      const fitting = cut(text, columns);
      expect(columnsOf(fitting)).toBeLessThanOrEqual(Math.max(columns, columnsOf(text)));
      if (columnsOf(text) <= columns) expect(fitting).toBe(text);
      else expect(columnsOf(fitting)).toBeLessThanOrEqual(Math.max(columns, 0));
      if (fitting !== text) expect(text).toContain(fitting.slice(0, -1));
    }),
  );
});
