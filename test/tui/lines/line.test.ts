import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeLine } from '../../../src/terminal/safe-text.ts';
import {
  cutLine,
  type Line,
  lineWidth,
  padLine,
  piece,
  plain,
  spread,
} from '../../../src/tui/lines/line.ts';
import { anyText } from '../text-input/any-text.ts';

const LINE: Line = [piece('SEV1 ', 'strong'), piece('Checkout returns 500s'), piece(' ✓', 'good')];

/** Each piece with the first letter of its tone. */
function told(line: Line): string {
  return line.map(({ text, tone }) => `${tone.charAt(0)}:${text}`).join('|');
}

test.each([
  [28, 's:SEV1 |p:Checkout returns 500s|g: ✓'],
  [27, 's:SEV1 |p:Checkout returns 500s|g:…'],
  [26, 's:SEV1 |p:Checkout returns 500…'],
  [6, 's:SEV1 |p:…'],
  [5, 's:SEV1…'],
  [1, 's:…'],
  [0, 's:'],
])('cut to %i columns it is %j', (columns, expected) => {
  expect(told(cutLine(LINE, columns))).toBe(expected);
});

test.each([
  ['left', 'right', 12, 'left   right'],
  ['left', 'right', 10, 'left right'],
  ['left', 'right', 9, 'le… right'],
  ['left', 'right', 6, 'left'],
  ['left', 'right', 3, 'le…'],
  ['left', '', 6, 'left  '],
  ['', 'right', 7, '  right'],
])('%j and %j spread over %i columns are %j', (left, right, columns, expected) => {
  expect(plain(spread([piece(left)], [piece(right)], columns))).toBe(expected);
});

test('a line is filled up, never shortened', () => {
  expect(plain(padLine([piece('漢字')], 6))).toBe('漢字  ');
  expect(plain(padLine([piece('漢字')], 3))).toBe('漢字');
});

const anyLine: fc.Arbitrary<Line> = fc.array(
  fc
    .tuple(anyText, fc.constantFrom('plain', 'strong', 'quiet', 'bad'))
    .map(([text, tone]) => piece(safeLine(text), tone)),
  { maxLength: 5 },
);
const anyWidth = fc.integer({ min: 0, max: 80 });

test('a cut line is never wider than asked for, and its pieces keep their tones', () => {
  fc.assert(
    fc.property(anyLine, anyWidth, (line, columns) => {
      const fitting = cutLine(line, columns);
      expect(lineWidth(fitting)).toBeLessThanOrEqual(columns);
      expect(fitting.map(({ tone }) => tone)).toEqual(
        line.slice(0, fitting.length).map(({ tone }) => tone),
      );
      if (lineWidth(line) <= columns) expect(fitting).toBe(line);
    }),
  );
});

test('two lines that are spread take exactly one row, unless the right one has no room', () => {
  fc.assert(
    fc.property(anyLine, anyLine, anyWidth, (left, right, columns) => {
      const width = lineWidth(spread(left, right, columns));
      const hasRoom = lineWidth(right) + 1 < columns;
      if (hasRoom) expect(width).toBe(columns);
      else expect(width).toBeLessThanOrEqual(columns);
    }),
  );
});
