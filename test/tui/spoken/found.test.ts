/** Searching all incidents, and what is measured of them, by ear. */
import { expect, test } from 'vitest';
import { seat } from '../store/seat.ts';
import { Listener } from './listener.ts';

function listener(): Listener {
  const ada = new Listener(seat('14:05 sev2 Cart is empty'));
  ada.logs('? a leak in the cart', '! restarted cart-3 @ops', '/new 14:10 sev1 Checkout fails');
  ada.logs('a cart #db', '14:20 /resolved').hears();
  return ada;
}

test('what is found is told with how much it is; then each that is chosen, and its incident once', () => {
  const ada = listener();
  ada.logs('/search cart').press('down', 'down', 'down', 'down');
  expect(ada.hears()).toBe(`
Search in all incidents: words of an entry, a follow-up, a section or a title. Up and Down choose, Enter goes there, Escape goes back.
4 found in 2 incidents.
Checkout fails, severity 1.
1: entry 2, 2026-11-21 14:30: a cart #db.
Cart is empty, severity 2.
2: title: Cart is empty.
3: entry 2, 2026-11-21 14:30, hypothesis H1: a leak in the cart.
4: entry 3, 2026-11-21 14:30, action A1: restarted cart-3 @ops.
Nothing stands further down.
`);
  expect(ada.asks()).toBe(`
4 found in 2 incidents.
Cart is empty, severity 2.
4: entry 3, 2026-11-21 14:30, action A1: restarted cart-3 @ops.
`);
  ada.press('up', 'enter');
  expect(ada.hears()).toBe(`
3: entry 2, 2026-11-21 14:30, hypothesis H1: a leak in the cart.
Cart is empty, severity 2, unresolved, 25 minutes since start.
3 entries; the last: entry 3, 14:30, action A1, running for 0 seconds: restarted cart-3 @ops.
1 action is running: A1, for 0 seconds: restarted cart-3 @ops.
1 hypothesis is open: H1, for 0 seconds: a leak in the cart.
Nobody leads yet.
Selecting: Up and Down move, Escape leaves, question mark helps.
Entry 2, 14:30, hypothesis H1, open for 0 seconds: a leak in the cart.
Found here.
Slash search leads back to what was found.
`);
});

test('each key tells what is found by then, where that is something else', () => {
  const ada = listener();
  ada.logs('/search').hears();
  ada.type('lex').press('escape');
  expect(ada.hears()).toBe(`
1 found in 1 incident.
Cart is empty, severity 2.
1: entry 2, 2026-11-21 14:30, hypothesis H1: a leak in the cart.
Nothing says that.
At the prompt.
`);
});

test('statistics and a comparison are read as sentences', () => {
  const ada = listener();
  ada.logs('/stats resolved').press('escape');
  const said = ada.hears().trim().split('\n');
  expect(said.slice(0, 6)).toEqual([
    'Statistics. They are being made. Escape closes it.',
    'Statistics of the incidents that are resolved. Escape closes it.',
    '1 incident of 2026-11-21.',
    'Time to detect (started → detected):',
    'None of 1.',
    'Not measured: 1 no detected time.',
  ]);
  expect(said.at(-1)).toBe('Closed.');
  ada.logs('/compare cart').press('escape');
  expect(ada.hears().split('\n').slice(1, 7)).toEqual([
    '1 offer: 2026-11-21-cart-is-empty. Tab takes it.',
    'Comparison. Escape closes it.',
    'Incident.',
    'title:',
    '2026-11-21-checkout-fails: Checkout fails.',
    '2026-11-21-cart-is-empty: Cart is empty.',
  ]);
});

test('the list tells how many a filter leaves, and what Enter does', () => {
  const ada = listener();
  ada.logs('/incidents').hears();
  ada.seat.paste('#db');
  expect(ada.hears()).toBe(`
1 of 2 matches; Enter opens it.
`);
  ada.press('ctrl+u').hears();
  ada.seat.paste('resolved x').press('up');
  expect(ada.hears()).toBe(`
None of 2 matches; Up and Enter declare a new one.
Chosen: a new incident, as it is typed.
`);
});
