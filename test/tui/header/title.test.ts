import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headerLines } from '../../../src/tui/header/header.ts';
import { lineWidth, plain } from '../../../src/tui/lines/line.ts';
import { lines, tell } from '../../incident/random-story.ts';
import { instant, type Plot, story } from '../../incident/story.ts';
import { CADENCE, titleRow } from './drawn.ts';

const STARTED = ['2026-11-20T13:33:00Z', '14:30 /started'] as const;
const NOTE = ['2026-11-20T14:08:07Z', 'heap at 96 %'] as const;
const NOW = '2026-11-20T14:12:17Z';

function rowsOf(plot: Plot, now: string, widths: readonly number[]) {
  const { incident } = story({ severity: 'sev1', ...plot });
  return widths.map((columns) => titleRow(incident, now, columns));
}

/** The clocks at the right, on a wide screen. */
function clocks(plot: Plot, now: string): string {
  const { incident } = story({ severity: 'sev1', ...plot });
  return titleRow(incident, now, 120)
    .replace(/^\|SEV1 {2}Checkout returns 500s(.*)\|$/, '$1')
    .trim();
}

describe('clocks make room for the title', () => {
  test('a short one', () => {
    expect(rowsOf({ lines: [STARTED, NOTE] }, NOW, [200, 100, 80, 60, 40, 30, 20, 5])).toEqual([
      '|SEV1  Checkout returns 500s                                                                                                                            00:42:17 since start · 00:04:10 since last entry |',
      '|SEV1  Checkout returns 500s                        00:42:17 since start · 00:04:10 since last entry |',
      '|SEV1  Checkout returns 500s    00:42:17 since start · 00:04:10 since last entry |',
      '|SEV1  Checkout returns 500s            00:42:17 since start |',
      '|SEV1  Checkout returns 500s    00:42:17 |',
      '|SEV1  Checkout returns 500s   |',
      '|SEV1  Checkout ret… |',
      '|SEV1 |',
    ]);
  });

  test('a long one is cut to no less than twenty columns', () => {
    const title = 'Checkout and payment return 500s to a third of all customers in Europe';
    expect(rowsOf({ title, lines: [STARTED, NOTE] }, NOW, [200, 100, 80, 75, 60, 40, 30])).toEqual([
      '|SEV1  Checkout and payment return 500s to a third of all customers in Europe                                                                           00:42:17 since start · 00:04:10 since last entry |',
      '|SEV1  Checkout and payment return 500s to a thir…  00:42:17 since start · 00:04:10 since last entry |',
      '|SEV1  Checkout and payment r…  00:42:17 since start · 00:04:10 since last entry |',
      '|SEV1  Checkout and payment return 500s to a third o…  00:42:17 since start |',
      '|SEV1  Checkout and payment return 50…  00:42:17 since start |',
      '|SEV1  Checkout and payment r…  00:42:17 |',
      '|SEV1  Checkout and payment r… |',
    ]);
  });

  test('one of wide characters, and one that would move the cursor', () => {
    expect(
      rowsOf(
        { title: '決済サービスが500エラーを返している 🔥🔥', lines: [STARTED, NOTE] },
        NOW,
        [100, 80, 60, 40, 30],
      ),
    ).toEqual([
      '|SEV1  決済サービスが500エラーを返している 🔥🔥     00:42:17 since start · 00:04:10 since last entry |',
      '|SEV1  決済サービスが500エラ…   00:42:17 since start · 00:04:10 since last entry |',
      '|SEV1  決済サービスが500エラーを返し…   00:42:17 since start |',
      '|SEV1  決済サービスが500エラ…   00:42:17 |',
      '|SEV1  決済サービスが500エラ…  |',
    ]);
    expect(rowsOf({ title: 'a\u001b[2J\u202eb', lines: [STARTED, NOTE] }, NOW, [80])).toEqual([
      '|SEV1  a␛[2Jb                   00:42:17 since start · 00:04:10 since last entry |',
    ]);
  });

  test('without a severity', () => {
    const { incident } = story({ lines: [STARTED] });
    expect([titleRow(incident, NOW, 80)]).toEqual([
      '|SEV?  Checkout returns 500s    00:42:17 since start · 00:39:17 since last entry |',
    ]);
  });
});

describe('the clocks', () => {
  test.each<[string, Plot, string, string]>([
    [
      'from the start',
      { lines: [STARTED, NOTE] },
      NOW,
      '00:42:17 since start · 00:04:10 since last entry',
    ],
    [
      'from about the start',
      { lines: [['2026-11-20T13:33:00Z', '~14:30 /started']] },
      NOW,
      '~00:42:17 since start · 00:39:17 since last entry',
    ],
    [
      'from the declaration',
      { lines: [NOTE] },
      NOW,
      '00:42:17 since declared · 00:04:10 since last entry',
    ],
    [
      'a declaration that lies ahead, as at the end of a replay',
      { lines: [NOTE] },
      '2026-11-20T13:00:00Z',
      '-01:08:07 since last entry',
    ],
    ['from about the declaration', { declaration: '~14:00' }, NOW, '~01:12:17 since declared'],
    [
      'the start at an unknown time',
      { lines: [['2026-11-20T13:33:00Z', '?? /started']] },
      NOW,
      '00:42:17 since declared · 00:39:17 since last entry',
    ],
    [
      'nothing known but the last entry',
      { declaration: '??', lines: [NOTE] },
      NOW,
      '00:04:10 since last entry',
    ],
    ['nothing at all', { declaration: '??' }, NOW, ''],
    [
      'over a day',
      { lines: [STARTED] },
      '2026-11-21T14:31:02Z',
      '25:01:02 since start · 24:58:02 since last entry',
    ],
    [
      'over a hundred hours',
      { lines: [STARTED] },
      '2026-11-25T14:31:02Z',
      '121:01:02 since start · 120:58:02 since last entry',
    ],
    [
      'a clock behind the one that wrote',
      { lines: [STARTED] },
      '2026-11-20T13:29:50.500Z',
      '-00:00:09 since start · -00:03:09 since last entry',
    ],
    [
      'written down later than it happened',
      { lines: [STARTED, ['2026-11-20T14:00:00Z', '13:50 heap']] },
      NOW,
      '00:42:17 since start · 00:12:17 since last entry',
    ],
    [
      'the last entry retracted',
      { lines: [STARTED, NOTE, ['2026-11-20T14:09:00Z', '/retract 2']] },
      NOW,
      '00:42:17 since start · 00:04:10 since last entry',
    ],
    [
      'the last entry undone',
      { lines: [STARTED, NOTE, ['2026-11-20T14:09:00Z', '/undo']] },
      NOW,
      '00:42:17 since start · 00:39:17 since last entry',
    ],
    [
      'resolved',
      { lines: [STARTED, ['2026-11-20T15:45:00Z', '/resolved']] },
      '2026-11-21T14:31:02Z',
      'resolved after 02:15:00',
    ],
    [
      'about when it was resolved',
      { lines: [STARTED, ['2026-11-20T15:45:00Z', '~16:40 /resolved']] },
      NOW,
      'resolved after ~02:10:00',
    ],
    [
      'resolved before it started',
      { lines: [STARTED, ['2026-11-20T13:34:00Z', '14:25 /resolved']] },
      NOW,
      'resolved after -00:05:00',
    ],
    [
      'resolved, its start not known',
      { lines: [['2026-11-20T13:45:00Z', '/resolved']] },
      NOW,
      'resolved',
    ],
    [
      'reopened, they run again',
      {
        lines: [
          STARTED,
          ['2026-11-20T13:45:00Z', '/resolved'],
          ['2026-11-20T13:50:00Z', '/reopened'],
        ],
      },
      NOW,
      '00:42:17 since start · 00:22:17 since last entry',
    ],
  ])('%s', (_, plot, now, expected) => {
    expect(clocks(plot, now)).toBe(expected);
  });
});

test('any incident, at any width: it fits, and its severity is seen', () => {
  const widths = fc.array(fc.integer({ min: 6, max: 220 }), { minLength: 5 });
  const cadences = fc.constantFrom({}, CADENCE);
  fc.assert(
    fc.property(lines, widths, cadences, (all, screens, cadence) => {
      const { incident } = tell(all);
      for (const columns of screens) {
        for (const rows of [2, 3] as const) {
          const drawn = headerLines(incident, { now: instant(NOW), columns, rows, cadence });
          expect(drawn).toHaveLength(rows);
          expect(Math.max(...drawn.map(lineWidth))).toBeLessThan(columns);
          expect(plain(drawn[0] ?? [])).toMatch(/^SEV[1-5?]/);
        }
      }
    }),
    { numRuns: 25 },
  );
});
