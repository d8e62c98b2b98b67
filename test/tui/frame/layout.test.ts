import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logLayout } from '../../../src/tui/frame/layout.ts';
import { selectedOf, timelineContext } from '../../../src/tui/frame/timeline-context.ts';
import { lineWidth } from '../../../src/tui/lines/line.ts';
import { paneColumn } from '../../../src/tui/log/pane-column.ts';
import { timelineLines } from '../../../src/tui/log/timeline-lines.ts';
import { footerLine } from '../../../src/tui/status/footer-line.ts';
import { statusLine } from '../../../src/tui/status/status-line.ts';
import { seat } from '../store/seat.ts';

/** What is said, and the keys. */
const BELOW = 2;

test.each([
  [60, 15, { columns: 60, rows: 8 }, undefined],
  [80, 24, { columns: 80, rows: 16 }, undefined],
  [89, 24, { columns: 89, rows: 16 }, undefined],
  [90, 24, { columns: 57, rows: 16 }, 33],
  [120, 40, { columns: 76, rows: 32 }, 44],
  [300, 80, { columns: 236, rows: 72 }, 64],
  [20, 8, { columns: 20, rows: 1 }, undefined],
])('%i×%i: %j for the timeline', (columns, rows, timeline, pane) => {
  expect(logLayout(seat().state, { columns, rows })).toMatchObject({ timeline, pane });
});

test('at every size the rows add up, and all fits', () => {
  const ada = seat().type(
    '14:01 ! restarted api-3 @ops with 漢字 and more\r? leak\r14:03 long\n\na\nb\r',
  );
  const waiting = ada.type('a line\nof many\nthat is so long that it takes two rows, or more 漢字');
  const { state, log } = waiting.paste('14:01 a', '14:02 b', '14:03 c');
  const offering = seat().type('14:01 ! restarted\r').type('/');
  const states = [state, seat().type('14:01 ! restarted\r').press('up').state, offering.state];
  fc.assert(
    fc.property(
      fc.constantFrom(...states),
      fc.integer({ min: 20, max: 200 }),
      fc.integer({ min: 8, max: 90 }),
      (seen, columns, rows) => {
        const screen = seen.screen.name === 'log' ? seen.screen : log;
        const { timeline, pane, prompt, offers, header } = logLayout(seen, { columns, rows });
        const style = { now: seen.now, columns: timeline.columns, hasPanes: pane !== undefined };
        const context = timelineContext(screen, timeline, seen.now);
        const selected = selectedOf(seen, screen);
        const middle = timelineLines(screen, context, { ...style, selected });
        expect(middle).toHaveLength(timeline.rows + 2);
        expect(header + middle.length + offers.length + prompt.lines.length + BELOW).toBe(rows);
        expect(prompt.cursor.row).toBeLessThan(prompt.lines.length);
        expect(prompt.cursor.column).toBeLessThan(columns);
        for (const line of middle) expect(lineWidth(line)).toBeLessThanOrEqual(timeline.columns);
        const below = [
          ...offers,
          ...prompt.lines,
          statusLine(seen, columns),
          footerLine(seen, columns),
        ];
        for (const line of below) expect(lineWidth(line)).toBeLessThanOrEqual(columns);
        // Two titles and a rule take three rows.
        if (pane === undefined || timeline.rows < 1) return;
        const panes = paneColumn(screen, seen.now, { columns: pane, rows: timeline.rows + 2 });
        expect(panes).toHaveLength(timeline.rows + 2);
        for (const line of panes) expect(lineWidth(line)).toBeLessThanOrEqual(pane);
      },
    ),
  );
});
