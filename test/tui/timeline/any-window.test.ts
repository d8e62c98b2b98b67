import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timelineWindow } from '../../../src/tui/timeline/window.ts';
import { blockOf, rows, type Sizes } from './blocks.ts';

const anySizes: fc.Arbitrary<Sizes> = fc.array(
  fc.record({ heading: fc.constantFrom(0, 0, 1), own: fc.constantFrom(1, 1, 1, 2, 5) }),
  { minLength: 1, maxLength: 25 },
);
const anyHeight = fc.integer({ min: 1, max: 12 });
const anyAnchor = fc.option(
  fc.record({ index: fc.nat({ max: 24 }), row: fc.integer({ min: -3, max: 15 }) }),
  { nil: undefined },
);

/** A window, the indexes that it asked for, and all rows that there are. */
function watched(sizes: Sizes, anchor: { index: number; row: number } | undefined, height: number) {
  const asked: number[] = [];
  const inside = anchor && { ...anchor, index: anchor.index % sizes.length };
  const window = timelineWindow(sizes.length, inside, height, (index) => {
    asked.push(index);
    return blockOf(sizes, index);
  });
  const all = sizes.flatMap((_, index) => rows({ ...window, lines: blockOf(sizes, index).lines }));
  return { window, asked, all, anchor: inside };
}

test('a window is a piece of the whole, as high as the pane where there is so much', () => {
  fc.assert(
    fc.property(anySizes, anyAnchor, anyHeight, (sizes, anchor, height) => {
      const { window, all } = watched(sizes, anchor, height);
      const shown = rows(window);
      const starts = all.map((_, start) => start).filter((start) => start + height <= all.length);
      const pieces = starts.map((start) => all.slice(start, start + height));
      expect(all.length <= height ? [all] : pieces).toContainEqual(shown);
      const indexes = shown.map((row) => Number.parseInt(row.replace('- ', ''), 10));
      expect([window.first, window.last]).toEqual([indexes[0], indexes.at(-1)]);
      expect(window.isAtEnd).toBe(shown.at(-1) === all.at(-1));
    }),
  );
});

test('the anchor stands where it says, and as it asks for unless that cannot be', () => {
  fc.assert(
    fc.property(anySizes, anyAnchor, anyHeight, (sizes, asked, height) => {
      const { window, all, anchor } = watched(sizes, asked, height);
      if (anchor === undefined) {
        expect(window).toMatchObject({ anchorRow: undefined, isAtEnd: true });
        return;
      }
      const { anchorRow = -1 } = window;
      const own = sizes[anchor.index]?.own ?? 0;
      expect(rows(window)[anchorRow]).toBe(String(anchor.index));
      expect(anchorRow).toBeLessThanOrEqual(Math.max(0, height - own));
      const wished = Math.max(0, Math.min(anchor.row, height - own));
      const isAtBeginning = rows(window)[0] === all[0] && window.first === 0;
      if (anchorRow < wished) expect(isAtBeginning).toBe(true);
      if (anchorRow > wished) expect(window.isAtEnd).toBe(true);
    }),
  );
});

test('only what is seen is made, and once', () => {
  fc.assert(
    fc.property(anySizes, anyAnchor, anyHeight, (sizes, anchor, height) => {
      const { window, asked } = watched(sizes, anchor, height);
      const visible = Array.from(
        { length: window.last - window.first + 1 },
        (_, index) => window.first + index,
      );
      expect(asked.toSorted((a, b) => a - b)).toEqual(visible);
      expect(asked.length).toBeLessThanOrEqual(height);
    }),
  );
});

test('entries that come in above or below leave everything where it is', () => {
  const between = fc.array(fc.constant({ heading: 0, own: 1 }), { maxLength: 5 });
  fc.assert(
    fc.property(
      anySizes,
      fc.nat(),
      anyHeight,
      between,
      between,
      (sizes, nth, height, above, below) => {
        const index = nth % sizes.length;
        const settled = watched(sizes, { index, row: nth % height }, height).window;
        const row = settled.anchorRow ?? 0;
        const grown = [...above, ...sizes, ...below];
        const moved = watched(grown, { index: index + above.length, row }, height).window;
        const missing = height - settled.lines.length;
        // Only room that was empty below the last entry is filled, first from below.
        if (missing === 0) expect(moved.anchorRow).toBe(row);
        else expect(moved.anchorRow).toBeGreaterThanOrEqual(row);
      },
    ),
  );
});

test('a hundred thousand entries cost what is seen of them', () => {
  const asked = new Set<number>();
  const block = (index: number) => {
    asked.add(index);
    return blockOf([], index);
  };
  const middle = timelineWindow(100_000, { index: 50_000, row: 10 }, 40, block);
  expect(rows(middle)).toHaveLength(40);
  expect([...asked].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 40 }, (_, index) => 49_990 + index),
  );
});
