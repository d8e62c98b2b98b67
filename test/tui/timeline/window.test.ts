import { expect, test } from 'vitest';
import { timelineWindow } from '../../../src/tui/timeline/window.ts';
import { blockOf, ones, rows, type Sizes } from './blocks.ts';

/** What is seen, the indexes of its ends, and the row of the anchor. */
function seen(sizes: Sizes, height: number, anchor?: { index: number; row: number }) {
  const window = timelineWindow(sizes.length, anchor, height, (index) => blockOf(sizes, index));
  const { first, last, anchorRow = '-', isAtEnd } = window;
  return `${rows(window).join(' | ')}   ${first}…${last} @${anchorRow}${isAtEnd ? ' end' : ''}`;
}

/** Ten entries: the fourth one has two more lines, and with the sixth a day begins. */
const TEN = ones(10).map(({ heading, own }, index) => ({
  heading: index === 5 ? 1 : heading,
  own: index === 3 ? 3 : own,
}));

test('without an anchor the end is followed, and what fits begins at the top', () => {
  expect(seen(TEN, 5)).toBe('5 | 6 | 7 | 8 | 9   5…9 @- end');
  expect(seen(TEN, 6)).toBe('- 5 | 5 | 6 | 7 | 8 | 9   5…9 @- end');
  expect(seen(TEN, 8)).toBe('3.3 | 4 | - 5 | 5 | 6 | 7 | 8 | 9   3…9 @- end');
  expect(seen(ones(3), 5)).toBe('0 | 1 | 2   0…2 @- end');
});

test('an anchor stays at its row', () => {
  expect(seen(TEN, 5, { index: 4, row: 2 })).toBe('3.2 | 3.3 | 4 | - 5 | 5   3…5 @2');
  expect(seen(TEN, 5, { index: 2, row: 0 })).toBe('2 | 3 | 3.2 | 3.3 | 4   2…4 @0');
  expect(seen(TEN, 5, { index: 6, row: 4 })).toBe('3.3 | 4 | - 5 | 5 | 6   3…6 @4');
});

test('the beginning and the end leave no room empty that there are entries for', () => {
  expect(seen(TEN, 4, { index: 1, row: 3 })).toBe('0 | 1 | 2 | 3   0…3 @1');
  expect(seen(TEN, 4, { index: 8, row: 0 })).toBe('6 | 7 | 8 | 9   6…9 @2 end');
  expect(seen(ones(2), 4, { index: 1, row: 3 })).toBe('0 | 1   0…1 @1 end');
});

test('the anchor is seen with all its own lines where they fit', () => {
  expect(seen(TEN, 4, { index: 3, row: 3 })).toBe('2 | 3 | 3.2 | 3.3   2…3 @1');
  expect(seen(TEN, 2, { index: 3, row: 1 })).toBe('3 | 3.2   3…3 @0');
  expect(seen(TEN, 1, { index: 5, row: 7 })).toBe('5   5…5 @0');
});

test('the heading above an anchor at the top is not seen', () => {
  expect(seen(TEN, 3, { index: 5, row: 0 })).toBe('5 | 6 | 7   5…7 @0');
  expect(seen(TEN, 3, { index: 5, row: 1 })).toBe('- 5 | 5 | 6   5…6 @1');
});

test('of the last entry the last lines are seen where it is higher than the pane', () => {
  expect(seen([...ones(2), { heading: 1, own: 4 }], 3)).toBe('2.2 | 2.3 | 2.4   2…2 @- end');
});

test('nothing to show, or nowhere', () => {
  expect(seen([], 3)).toBe('   0…-1 @- end');
  expect(seen(ones(3), 0)).toBe('   0…-1 @-');
});
