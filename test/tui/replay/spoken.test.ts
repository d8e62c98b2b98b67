/** The replay as it is heard. */
import { expect, test } from 'vitest';
import { Listener } from '../spoken/listener.ts';
import { SECOND } from '../store/seat.ts';
import { afterTheNight } from './night.ts';

/** Ada, who hears the replay of it. */
function listening(): Listener {
  const ada = new Listener(afterTheNight());
  ada.hears();
  ada.seat.paste('/replay').press('enter');
  return ada;
}

test('where it begins, each step, and where it is when somebody asks', () => {
  const ada = listening();
  expect(ada.hears()).toBe(`
Replay, as it happened: 14 steps, from 2026-11-21 14:20 until 2026-11-21 16:38.
Space plays and pauses, Right and Left step, Down and Up lead to milestones, g goes to a time. Escape leads to the log, question mark helps.
14:20: 7, event, cart 2.7 was deployed.
`);
  ada.press('right', 'left');
  expect(ada.hears()).toBe(`
14:28: 1, event, 5xx above 5 % on checkout, [started].
1 step back.
14:20: 7, event, cart 2.7 was deployed.
`);
  ada.type('g14:43\r');
  expect(ada.hears()).toBe(`
Go to: a time (14:35, -5m), a milestone, or an entry (14, H2). Enter goes there, Escape goes back.
8 steps further.
14:43: 6, event, errors at 34 %.
`);
  expect(ada.asks()).toBe(`
Step 9 of 14, 2026-11-21 14:43, paused at 60 times the speed.
14:43: 6, event, errors at 34 %.
Checkout returns 500s, severity not known, unresolved, 15 minutes since start.
6 entries; the last: entry 6, 14:43: errors at 34 %.
1 hypothesis is open: H1, for 9 minutes: memory leak in the cart.
Lead: @ada.
`);
  ada.type('k').press('right');
  expect(ada.hears()).toBe(`
As it was known: each moment shows what had been recorded by then.
14:43: 6, event, errors at 43 %.
14:45: entry 6 now "errors at 34 %".
`);
  ada.press('escape');
  expect(ada.hears()).toBe(`
Back in the log, at the prompt.
`);
});

test('while it plays: each step as it comes; of many at once, how many they are', () => {
  const ada = listening();
  ada.type('g14:34\r 7');
  ada.hears();
  ada.seat.wait(SECOND).dispatch({ type: 'played' });
  expect(ada.hears()).toBe(`
14:36: 4, action A1, restarted api-3 @ops.
14:42: A1 done (6m), no change.
14:43: 6, event, errors at 34 %.
`);
  ada.seat.wait(SECOND).dispatch({ type: 'played' });
  expect(ada.hears()).toBe(`
14:52: H1 refuted (18m), the heap is flat.
`);
  ada.type(' ');
  expect(ada.hears()).toBe(`
Paused.
`);
  ada.type('9 ');
  ada.seat.wait(9 * SECOND).dispatch({ type: 'played' });
  expect(ada.hears()).toBe(`
3600×: an hour in a second.
Playing, 3,600 seconds in a second.
15:03: 8, action A2, roll cart 2.7 back @maria.
15:07: A2 done (4m).
15:08: 9, event, resolved.
16:38: 10, event, told the shop.
At the end.
`);
});

test('an entry that is read over it is told as it was then', () => {
  const ada = listening();
  ada.type('kgH1\r').hears();
  ada.press('enter');
  expect(ada.hears()).toBe(`
All of an entry. Escape closes it.
Entry 3, 14:34, hypothesis H1, open for 0 seconds: memory leak in the cart.
Time: Sat 21 Nov 2026 14:34 UTC+1 (Africa/Lagos).
Recorded: Sat 21 Nov 2026 14:34:00 UTC+1 by ada.
History.
14:34, ada logged: memory leak in the cart.
`);
});
