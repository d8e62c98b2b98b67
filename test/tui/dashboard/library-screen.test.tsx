/** The list with a filter, and what is found in all incidents, on the whole screen. */
import { expect, test } from 'vitest';
import { THEMES } from '../../../src/config/settings.ts';
import { Dashboard } from '../../../src/tui/dashboard.tsx';
import { ThemeContext, themeNamed } from '../../../src/tui/screens/theme.ts';
import { mountScreen } from '../screen/mount-screen.ts';
import { Bridge } from './bridge.ts';
import { typed } from './events.ts';
import { type OpenScreen, openScreen } from './open-screen.tsx';
import { CHECKOUT } from './story.ts';

/** All rows, without the spaces at their ends. */
async function whole({ screen }: OpenScreen): Promise<string> {
  await screen.settled();
  return `\n${screen.text()}\n`;
}

function library(columns: number, rows: number): OpenScreen {
  const opened = openScreen({ lines: [...CHECKOUT, '15:12 /resolved'], columns, rows });
  opened.bridge.declare('~15:00 sev3 Cart is slow #cart');
  return opened;
}

test('a filter, and what it leaves', async () => {
  using dashboard = library(100, 8);
  dashboard.screen.type('/incidents\rresolved #checkout');
  expect(await whole(dashboard)).toBe(`
── Incidents: resolved, #checkout ──────────────────────────────────────────────── 1 of 2 matches ──
▌2026-11-21 14:30  SEV1  resolved in 42m     Checkout returns 500s  10 entries



 What fails? resolved #checkout
 → open 2026-11-21-checkout-returns-500s
 Enter open  Esc all of them  Ctrl+C clear  / verbs  /help
`);
});

test('a filter that leaves nothing, on a small screen', async () => {
  using dashboard = library(60, 9);
  dashboard.screen.type('/incidents\rresolved sev1 2026-11 #checkout and much more');
  expect(await whole(dashboard)).toBe(`
── Incidents: resolved, sev1, 2026-… ── none of 2 matches ──
 new incident: resolved sev1 2026-11 #checkout and much mo…
 No incident is like that.
 Tab looks for it in all entries, as /search does.


 What fails? resolved sev1 2026-11 #checkout and much more
 ↑ and Enter declare it as a new one
 ↑ a new one  Tab search entries  / verbs  /help
`);
});

test('what is found in all incidents, on a small screen', async () => {
  using dashboard = library(60, 15);
  dashboard.screen.type('/search cart\r');
  dashboard.screen.press('down');
  expect(await whole(dashboard)).toBe(
    `
── Found ─────────────────────────────── 2 in 2 incidents ──
 2026-11-21-cart-is-slow-cart  SEV3  Cart is slow #cart
                    title: Cart is slow #cart
 2026-11-21-checkout-returns-500s  SEV1  Checkout returns …
▌   7  11-21 15:05  ? H2 memory leak in the cart service







 search › cart
 2 of 2 found
 Enter go there  Esc back
`.replace('▌    7', '▌   7'),
  );
});

test('an entry that was found is selected in its incident, and in view', async () => {
  using dashboard = library(80, 12);
  dashboard.screen.type('/incidents\r/search cache\r');
  dashboard.screen.press('ctrl+u');
  dashboard.screen.type('restarted\r');
  expect(await whole(dashboard)).toBe(`
 SEV1  Checkout returns 500s                            resolved after 00:42:00
 start 14:30 ─ det 14:31 (1m) ─ ack 14:34 (3m) ─ res 15:12 (42m)          UTC+1
── Timeline ────── H 1 open 7m 17s, 1 refuted · A 1 forgotten? 4m 17s, 1 done ──
  2  14:31  ⚑ detected    5xx above 5 % on checkout #checkout
  3  14:34  ⚑ acknowledged @maria has it
▌ 4  14:35  ! A1 done 4m  restarted api-3 @ops · no change
  5  14:40  ? H1 refuted 25m server configuration · unchanged for a week
  6  14:52  > update      status page: "Payments may fail, we are on it."
──────────────────────────────────────────────────────────────── 4 more below ──
 selecting
 Found here. · /search leads back to what was found.
 Esc prompt  o reopen  e text  t time  m milestone  f find  F filter  ? help
`);
});

test.each(THEMES)('what was looked for is marked by more than its colour: %s', async (name) => {
  const bridge = new Bridge({ lines: ['the cart is empty'] });
  const size = { columns: 80, rows: 12 };
  const store = bridge.store(size);
  store.dispatch(...typed('/search cart'), { type: 'key', press: { name: 'enter' } });
  using screen = mountScreen(
    <ThemeContext value={themeNamed(name, 24)}>
      <Dashboard store={store} />
    </ThemeContext>,
    size,
  );
  await screen.settled();
  const row = screen.cells().find((cells) => cells.join('').includes('{bold underline}'));
  expect(row?.filter((cell) => cell.includes('underline')).join('')).toBe(
    'c{bold underline}a{bold underline}r{bold underline}t{bold underline}',
  );
});
