/** Statistics and comparisons, read over the whole screen. */
import { expect, test } from 'vitest';
import { plain } from '../../../src/tui/lines/line.ts';
import { sheetText } from '../../../src/tui/sheets/sheet.ts';
import type { Sheet } from '../../../src/tui/state/sheet.ts';
import { footerLine } from '../../../src/tui/status/footer-line.ts';
import { type Seat, seat } from '../store/seat.ts';

function library(): Seat {
  const ada = seat('13:00 sev1 Checkout returns 500s');
  ada.type('13:05 /detected\r13:10 ? leak\r13:40 /refute H1\r13:50 /resolved\r');
  return ada.type('/new 14:00 sev3 Mail is late\r14:20 /detected\r');
}

function seen({ state }: Seat, rows = 8, sheet: Sheet | undefined = state.sheet): string {
  if (sheet === undefined) return 'no sheet';
  const { title, lines } = sheetText(state, sheet, state.size);
  return `\n${[title, ...lines(0, rows).map((line) => plain(line).trimEnd())].join('\n')}\n`;
}

test('statistics of all incidents, and of those that a filter lets through', () => {
  const ada = library().type('/stats\r');
  expect(seen(ada)).toBe(`
Statistics
 2 incidents of 2026-11-21. 1 not resolved yet.

 Time to detect (started → detected)
   Only 2 incidents: median 12m 30s, 5m to 20m, mean 12m 30s.
   5m ▁······································▁ 20m
   By highest severity reached:
         measured  median  90th pct  range  5m ──────────────────────────── 20m
   sev1  1 of 1    5m      only 1    -      ▁··································
`);
  ada.press('escape').type('/stats sev1 resolved\r');
  expect(seen(ada, 5)).toBe(`
Statistics: sev1 resolved
 1 incident of 2026-11-21.

 Time to detect (started → detected)
   Only 1 incident: 5m.
   By highest severity reached:
`);
  expect([ada.press('escape').mode, ...ada.prompt()]).toEqual(['prompt', ' 14:30 event › |']);
});

test('while they are made it is said how far that is', () => {
  const ada = library();
  const making = (measuring: { done: number; of: number } | undefined) =>
    seen(ada, 3, { name: 'stats', words: '', measuring, statistics: undefined, scroll: 0 });
  expect(making(undefined)).toBe(`
Statistics

 Reading what was measured…
`);
  expect(making({ done: 3_412, of: 10_000 })).toBe(`
Statistics

 Measuring: 3,412 of 10,000 incidents.
 Only this first time. Esc stops it.
`);
});

test('what was measured for a sheet that is closed is not shown', () => {
  const ada = library();
  const told = { type: 'measuring', words: 'sev1', done: 1, of: 2 } as const;
  expect(ada.dispatch({ type: 'library', told }).state.sheet).toBeUndefined();
  ada.type('/stats\r').dispatch({ type: 'library', told });
  expect(ada.state.sheet).toMatchObject({ name: 'stats', words: '', measuring: undefined });
});

test('two incidents side by side: the one that is open, and one by a part of its name', () => {
  const ada = library().type('/compare checkout\r');
  expect(seen(ada, 12)).toBe(`
2026-11-21-mail-is-la… | 2026-11-21-checkout-r…
                      2026-11-21-mail-is-late      2026-11-21-checkout-returns-
                                                      500s

 Incident
 title                Mail is late                 Checkout returns 500s
 severity             SEV3                         SEV1
 services             not recorded                 not recorded
 status               not resolved                 resolved
 started              2026-11-21 14:00             2026-11-21 13:00
 resolved             not recorded                 2026-11-21 13:50
 time zone            Africa/Lagos (UTC+1)         Africa/Lagos (UTC+1)

`);
  expect([ada.press('escape').mode, ...ada.prompt()]).toEqual(['prompt', ' 14:30 event › |']);
});

test('in the list both are named', () => {
  const ada = library().type('/incidents\r').type('/compare checkout\r');
  expect(ada.status()).toBe(
    ' ✗ Name both: /compare 2026-05-10-checkout 2026-06-02-mail, or parts of those.',
  );
  ada.press('ctrl+u').type('/compare checkout mail\r');
  expect(seen(ada, 1)).toBe(`
2026-11-21-checkout-r… | 2026-11-21-mail-is-la…
                      2026-11-21-checkout-returns  2026-11-21-mail-is-late
`);
});

test.each([
  ['/compare', ' ✗ Name another incident: /compare 2026-05-10-checkout, or a part of that.'],
  ['/compare nothing', ' ✗ No incident is called "nothing": see /incidents.'],
  ['/compare 2026', ' ✗ "2026" may be several incidents: write more of it.'],
])('%s', (line, expected) => {
  const ada = library().type(`${line}\r`);
  expect(ada.status()).toBe(expected);
  expect(ada.prompt()).toEqual([` 14:30 event › ${line}|`]);
});

test('the footer promises a comparison only where two are named', () => {
  const ada = library();
  const enter = (line: string) => {
    ada.press('ctrl+u').type(line);
    return /Enter \w+/.exec(plain(footerLine(ada.state, 80)))?.[0];
  };
  expect(enter('/compare check')).toBe('Enter compare');
  expect(enter('/compare 2026')).toBeUndefined();
  expect(enter('/compare mail checkout')).toBe('Enter compare');
  expect(enter('/compare nothing checkout')).toBeUndefined();
});

test('slugs are offered as they are typed, also behind their day', () => {
  const ada = library();
  const offered = (word: string) => {
    ada.press('ctrl+u').type(`/compare ${word}`);
    return ada.state.offers?.completion.offers.map(({ text }) => text);
  };
  const checkout = ['2026-11-21-checkout-returns-500s'];
  expect(offered('')).toEqual(checkout);
  expect(offered('che')).toEqual(checkout);
  expect(offered('2026-11')).toEqual(checkout);
  expect(offered('mail')).toBeUndefined();
  ada.press('ctrl+u').type('/compare che\t\r');
  expect(seen(ada, 1)).toBe(`
2026-11-21-mail-is-la… | 2026-11-21-checkout-r…
                      2026-11-21-mail-is-late      2026-11-21-checkout-returns-
`);
});
