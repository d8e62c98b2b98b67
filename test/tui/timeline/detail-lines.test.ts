import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeBlock } from '../../../src/terminal/safe-text.ts';
import { detailLine, detailLineCount } from '../../../src/tui/timeline/detail-lines.ts';
import { anyText } from '../text-input/any-text.ts';
import { entriesOf } from './told.ts';

const [ENTRY] = entriesOf(['15:00 a dump']);

function linesOf(detail: string | undefined, most?: number): readonly string[] {
  if (ENTRY === undefined) return [];
  const entry = { ...ENTRY, detail };
  return Array.from({ length: detailLineCount(entry) }, (_, line) => detailLine(entry, line, most));
}

test('line by line, the detail is the same as when it is cleaned as a whole', () => {
  const breaks = fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\t', '');
  const anyDetail = fc.array(fc.tuple(anyText, breaks)).map((lines) => lines.flat().join(''));
  fc.assert(
    fc.property(anyDetail, (detail) => {
      expect(linesOf(detail).join('\n')).toBe(safeBlock(detail));
    }),
  );
});

test('of a long line only its beginning is looked at', () => {
  expect(linesOf('abcdef\r\nabc\nabcd', 3)).toEqual(['abc…', 'abc', 'abc…']);
});

test('no detail has no lines, and behind the last line there is nothing', () => {
  expect(linesOf(undefined)).toEqual([]);
  expect(ENTRY && detailLine(ENTRY, 0)).toBe('');
  expect(linesOf('')).toEqual(['']);
});
