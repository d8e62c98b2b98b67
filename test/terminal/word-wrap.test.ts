import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/terminal/fit.ts';
import { safeLine } from '../../src/terminal/safe-text.ts';
import { wrapWords } from '../../src/terminal/word-wrap.ts';
import { anyText } from '../tui/text-input/any-text.ts';

test.each([
  ['restarted api-3 and api-4', 9, 12, ['restarted', 'api-3 and', 'api-4']],
  ['restarted api-3 and api-4', 9, 2, ['restarted', 'api-3 and api-4']],
  ['fits', 9, 12, ['fits']],
  ['', 9, 12, ['']],
  ['a veryveryverylongword', 9, 12, ['a veryver', 'yverylong', 'word']],
  ['再起動 しました', 8, 12, ['再起動', 'しました']],
  ['漢字', 1, 12, ['漢', '字']],
])('%j in %i columns and %i rows', (text, columns, most, rows) => {
  expect(wrapWords(text, most, () => columns)).toEqual(rows);
});

test('the first row may be shorter than the others', () => {
  const rows = wrapWords('no drop after garbage collection', 9, (row) => (row === 0 ? 8 : 20));
  expect(rows).toEqual(['no drop', 'after garbage', 'collection']);
});

test('nothing but spaces is lost, and every row but the last fits', () => {
  const sizes = fc.tuple(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 1, max: 6 }));
  fc.assert(
    fc.property(anyText, sizes, (text, [columns, most]) => {
      const safe = safeLine(text);
      const rows = wrapWords(safe, most, () => columns);
      expect(rows.length).toBeLessThanOrEqual(most);
      expect(rows.join('').replace(/\s/g, '')).toBe(safe.replace(/\s/g, ''));
      // Where all rows are taken, the last one holds the rest.
      const whole = rows.length < most ? rows : rows.slice(0, -1);
      for (const row of whole) {
        const isOneCharacter = [...new Intl.Segmenter('en').segment(row)].length === 1;
        if (!isOneCharacter) expect(columnsOf(row)).toBeLessThanOrEqual(columns);
      }
    }),
  );
});
