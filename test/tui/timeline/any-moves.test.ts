import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '../../../src/tui/lines/line.ts';
import { entryBlock } from '../../../src/tui/timeline/entry-lines.ts';
import {
  pageDown,
  pageUp,
  selectAt,
  selectBy,
  type TimelineContext,
  windowOf,
} from '../../../src/tui/timeline/moves.ts';
import type { TimelineView } from '../../../src/tui/timeline/window.ts';
import { lines, tell } from '../../incident/random-story.ts';
import { styleOf } from './told.ts';

/** Timelines of random incidents in panes of every size. */
const anyContext: fc.Arbitrary<TimelineContext> = fc
  .tuple(lines, fc.integer({ min: 1, max: 10 }), fc.integer({ min: 22, max: 80 }))
  .map(([told, height, columns]) => {
    const entries = tell(told).incident.timeline;
    const blocks = (selected: string | undefined) => {
      const style = { ...styleOf(entries, { columns, expanded: 3 }), selected };
      return (index: number) => entryBlock(entries, index, style);
    };
    return { entries, height, blocks };
  });

const FOLLOWING: TimelineView = { anchor: undefined, seen: 0 };

test('whatever is selected is seen, and each move goes as far as it says', () => {
  const steps = fc.array(fc.integer({ min: -12, max: 12 }).filter((step) => step !== 0));
  fc.assert(
    fc.property(anyContext, steps, (context, distances) => {
      const { entries } = context;
      let view = FOLLOWING;
      for (const distance of entries.length === 0 ? [] : distances) {
        const before = entries.findIndex(({ id }) => id === view.anchor?.id);
        view = selectBy(view, view.anchor?.id, distance, context);
        const index = entries.findIndex(({ id }) => id === view.anchor?.id);
        const target = Math.max(0, Math.min(before + distance, entries.length - 1));
        if (before >= 0) expect(index).toBe(target);
        const window = windowOf(view, view.anchor?.id, context);
        expect(window.anchorRow).toBe(view.anchor?.row);
        const line = window.lines[view.anchor?.row ?? -1];
        const number = entries[index]?.number;
        expect(plain(line ?? [])).toMatch(new RegExp(`^▌ *${number} `));
      }
    }),
    { numRuns: 30 },
  );
});

test('paging up comes to the beginning, paging down to the end again, and nothing is passed over', () => {
  fc.assert(
    fc.property(anyContext, (context) => {
      const { entries } = context;
      const pages = entries.length + 2;
      let view = FOLLOWING;
      for (let page = 0; page < pages; page += 1) {
        const before = windowOf(view, undefined, context);
        view = pageUp(view, context);
        const after = windowOf(view, undefined, context);
        expect(after.last).toBeGreaterThanOrEqual(before.first - 1);
      }
      expect(windowOf(view, undefined, context).first).toBe(0);
      for (let page = 0; page < pages; page += 1) {
        const before = windowOf(view, undefined, context);
        view = pageDown(view, context);
        const after = windowOf(view, undefined, context);
        expect(after.first).toBeLessThanOrEqual(before.last + 1);
      }
      expect(view).toEqual(FOLLOWING);
    }),
    { numRuns: 30 },
  );
});

test('an entry that is selected is seen, wherever the pane was, and is selected the same again', () => {
  const rows = fc.integer({ min: -2, max: 15 });
  fc.assert(
    fc.property(anyContext, fc.nat(), fc.nat(), rows, (context, from, to, row) => {
      const { entries } = context;
      const [before, target] = [from, to].map((nth) => entries[nth % Math.max(1, entries.length)]);
      if (before === undefined || target === undefined) return;
      const view = selectAt({ anchor: { id: before.id, row }, seen: 0 }, target.id, context);
      expect(view.anchor?.id).toBe(target.id);
      const window = windowOf(view, target.id, context);
      expect(window.anchorRow).toBe(view.anchor?.row);
      expect(plain(window.lines[view.anchor?.row ?? -1] ?? [])).toMatch(
        new RegExp(`^▌ *${target.number} `),
      );
      expect(selectAt(view, target.id, context)).toEqual(view);
    }),
    { numRuns: 30 },
  );
});
