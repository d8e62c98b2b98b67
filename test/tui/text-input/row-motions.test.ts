import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from '../../../src/terminal/line-wrap.ts';
import { rowDown, rowUp } from '../../../src/tui/text-input/row-motions.ts';
import { textState } from '../../../src/tui/text-input/text-state.ts';
import { anyText } from './any-text.ts';
import { marked } from './marked.ts';

/** As it is drawn ten columns wide:
 *
 *     one two
 *     three four
 *     five
 */
const TEXT = 'one two three four\nfive';

test.each([
  ['one two three fo|ur\nfive', 'one two| three four\nfive'],
  ['one two three four\nfi|ve', 'one two th|ree four\nfive'],
  ['one t|wo three four\nfive', '|one two three four\nfive'],
])('a row up', (before, after) => {
  const cursor = before.indexOf('|');
  expect(marked(rowUp(textState(TEXT, cursor), 10))).toBe(after);
});

test.each([
  ['one t|wo three four\nfive', 'one two three| four\nfive'],
  ['one two three fo|ur\nfive', 'one two three four\nfive|'],
  ['one two three four\nfi|ve', 'one two three four\nfive|'],
])('a row down', (before, after) => {
  expect(marked(rowDown(textState(TEXT, before.indexOf('|')), 10))).toBe(after);
});

/** Which row of all the cursor is in. */
function rowOf(text: string, cursor: number, width: number): number {
  const before = text.slice(0, cursor).split('\n');
  const line = text.slice(text.lastIndexOf('\n', cursor - 1) + 1).split('\n', 1)[0] ?? '';
  const above = before.slice(0, -1).map((each) => wrap(each, width).rows.length);
  const own = wrap(line, width, before.at(-1)?.length ?? 0).cursor.row;
  return above.reduce((sum, count) => sum + count, own);
}

test('a row is never left out, and none is stayed in but the last', () => {
  const property = fc.property(
    anyText,
    fc.nat(),
    fc.integer({ min: 8, max: 20 }),
    (text, place, width) => {
      // A tab may be broken over a row that has no place of its own.
      const state = textState(text.replaceAll('\t', ' '), place % (text.length + 1));
      const down = rowDown(state, width);
      const from = rowOf(state.text, state.cursor, width);
      const to = rowOf(down.text, down.cursor, width);
      expect(to - from).toBe(down.cursor === state.text.length && to === from ? 0 : 1);
    },
  );
  fc.assert(property);
});
