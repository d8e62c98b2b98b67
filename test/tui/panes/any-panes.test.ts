import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardText } from '../../../src/tui/board/board-text.ts';
import { lineWidth, plain } from '../../../src/tui/lines/line.ts';
import { effortsOf } from '../../../src/tui/panes/effort.ts';
import { paneCounts } from '../../../src/tui/panes/pane-counts.ts';
import { paneSections } from '../../../src/tui/panes/panes.ts';
import { lines as anyLines, tell } from '../../incident/random-story.ts';
import { instant } from '../../incident/story.ts';
import { NONE, NOW } from './drawn.ts';

const now = instant(NOW);
const ROOM = fc.record({
  columns: fc.integer({ min: 0, max: 60 }),
  rows: fc.integer({ min: 0, max: 30 }),
});

test('any incident, in any room: the panes fit, and none is without a line', () => {
  fc.assert(
    fc.property(anyLines, fc.array(ROOM, { minLength: 5 }), (all, rooms) => {
      const { incident } = tell(all);
      for (const { columns, rows } of rooms) {
        const { sections, rest } = paneSections(incident, { now, columns, rows, lost: NONE });
        const lines = sections.flatMap((section) => section.lines);
        const titles = Math.max(sections.length - 1, 0);
        expect(lines.length + titles).toBeLessThanOrEqual(rows);
        expect(sections.filter((section) => section.lines.length === 0)).toEqual([]);
        const widest = Math.max(0, ...[...lines, rest].map(lineWidth));
        expect(widest).toBeLessThanOrEqual(Math.max(0, columns - 1));
      }
    }),
    { numRuns: 25 },
  );
});

test('any incident: a forgotten action is seen beside the timeline, and above it', () => {
  const room = fc.record({
    columns: fc.integer({ min: 36, max: 60 }),
    rows: fc.integer({ min: 1, max: 30 }),
  });
  let seen = 0;
  fc.assert(
    fc.property(anyLines, fc.array(room, { minLength: 5 }), (all, rooms) => {
      const { incident } = tell(all);
      const times = { now, lost: NONE };
      const { actions } = effortsOf(incident, times);
      const isForgotten = actions.some(({ state }) => state === 'forgotten?');
      if (isForgotten) seen += 1;
      for (const { columns, rows } of rooms) {
        const { sections, rest } = paneSections(incident, { ...times, columns, rows });
        const beside = [...sections.flatMap(({ lines }) => lines), rest].map(plain).join('\n');
        const above = plain(paneCounts(incident, { ...times, columns }));
        expect([beside, above].map((text) => text.includes('forgotten?'))).toEqual([
          isForgotten,
          isForgotten,
        ]);
      }
    }),
    { numRuns: 40 },
  );
  expect(seen).toBeGreaterThan(0);
});

test('any incident, at any width: the board and the counts fit', () => {
  fc.assert(
    fc.property(
      anyLines,
      fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 5 }),
      (all, widths) => {
        const { incident } = tell(all);
        for (const columns of widths) {
          const style = { now, columns, lost: NONE };
          const { count, lines } = boardText(incident, { ...style, cadence: { sev1: 1, sev3: 1 } });
          const board = lines(0, count);
          expect(Math.max(...board.map(lineWidth))).toBeLessThanOrEqual(Math.max(columns - 1, 0));
          expect(lineWidth(paneCounts(incident, style))).toBeLessThanOrEqual(columns);
        }
      },
    ),
    { numRuns: 25 },
  );
});
