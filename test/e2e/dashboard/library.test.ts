import { expect, test } from 'vitest';
import { entriesOn, promptOn } from './dashboard.ts';
import { OUTAGE, openTold, wholeScreen } from './told.ts';

test('80×24: a line of another night is found in all incidents, and Enter selects it there', async () => {
  await using terminal = await openTold(OUTAGE, { columns: 80, rows: 24 });
  terminal.type('/new 2023-01-02 10:00 sev2 Mail is late\r');
  await terminal.sees('Mail is late');
  terminal.type('half a li');
  await terminal.sees('half a li');
  terminal.press('ctrl+c');
  await terminal.sees('Put away');
  terminal.type('/search memory leak\r');
  await terminal.sees('search › memory leak', '1 of 1 found');
  expect(wholeScreen(terminal)).toBe(`
── Found ──────────────────────────────────────────────────── 1 in 1 incident ──
 2022-05-10-checkout-returns-500s  SEV1  Checkout returns 500s
▌   6  05-10 15:06  ? H2 memory leak in the cart service #cart · heap is flat …

⋮ 18
 search › memory leak
 1 of 1 found
 Enter go there  Esc back
`);
  terminal.press('enter');
  await terminal.sees('Checkout returns 500s', 'selecting');
  expect(entriesOn(terminal).find((row) => row.startsWith('▌'))).toBe(
    '▌6 ? H2 confirmed 24m memory leak in the cart service #cart · heap is',
  );
  terminal.press('escape');
  await terminal.sees('event ›');

  terminal.type('/incidents\r');
  await terminal.sees('── Incidents ');
  terminal.type('resolved #cart 2022');
  await terminal.sees('1 of 2 matches');
  terminal.press('ctrl+u');
  terminal.type('heap is flat');
  await terminal.sees('none of 2 matches');
  terminal.press('tab');
  await terminal.sees('search › heap is flat', '1 of 1 found');
  terminal.press('escape');
  await terminal.sees('What fails? heap is flat');
  expect(promptOn(terminal)).toBe('What fails? heap is flat');
});

test('100×30: statistics are made while keys are taken, and two incidents are compared', async () => {
  await using terminal = await openTold(OUTAGE, { columns: 100, rows: 30 });
  terminal.type('/new 2023-01-02 10:00 sev2 Mail is late\r');
  await terminal.sees('Mail is late');
  terminal.type('/stats\r');
  await terminal.sees('── Statistics ', '2 incidents of 2022-05-10 to 2023-01-02');
  terminal.press('escape');
  await terminal.sees('event ›');
  terminal.type('/compare check');
  await terminal.sees('2022-05-10-checkout-returns-500s');
  terminal.press('tab', 'enter');
  await terminal.sees(
    '── 2023-01-02-mail-is-late | 2022-05-10-checkout-',
    'Checkout returns 500s',
    'Mail is late',
  );
  terminal.press('escape');
  await terminal.sees('event ›');
  expect(promptOn(terminal)).toBe('event ›');
});
