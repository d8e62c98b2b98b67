import { expect, test } from 'vitest';
import { listSeat, MINUTE, SECOND } from '../store/seat.ts';
import { Listener } from './listener.ts';

/** Ada, at an empty journal, where the outside of a sev1 is to be told each half an hour. */
function listener(): Listener {
  return new Listener(listSeat({ cadence: { sev1: 30 * MINUTE } }));
}

test('an incident as it is heard, from the first word to its end', () => {
  const ada = listener();
  expect(ada.hears()).toBe(`
Bridgelog, for screen readers. F1 for help; Control R reads out how it stands, or how a line would be read.
No incident is declared yet.
Type what fails, in a few words, and press Enter. What is not said is asked.
In front of it may stand when it started, and how bad it is: 14:30 sev1 Checkout returns 500s.
`);

  ada.type('-20m Checkout returns 500s\r');
  expect(ada.hears()).toBe(`
How bad is it, and since when? Type sev1, sev2, sev3, sev4, sev5; a time such as 14:30 or -5m; both, or nothing. Enter declares it, Escape goes back.
`);
  ada.type('sev1\r');
  expect(ada.hears()).toBe(`
Checkout returns 500s, severity 1, unresolved, 20 minutes since start.
1 entry; the last: entry 1, 14:10, started.
Nobody leads yet.
Next update in 30 minutes.
`);

  ada.logs('! restarted api-3 @ops', '? memory leak in the cart', '/lead @ada');
  expect(ada.hears()).toBe(`
Logged: entry 2, action A1, at 14:30: restarted api-3 @ops.
Logged: entry 3, hypothesis H1, at 14:30: memory leak in the cart.
Recorded: lead ada from 14:30.
`);

  ada.seat.wait(4 * MINUTE + 10 * SECOND);
  ada.logs('/failed A1 no change');
  expect(ada.hears()).toBe(`
Recorded: A1 failed at 14:34:10, after 4 minutes 10 seconds: no change.
`);

  const bo = ada.seat.joined('bo');
  bo.type('first customer calls\r~14:20 > status page\r');
  ada.seat.hear();
  expect(ada.hears()).toBe(`
bo logged: entry 4, at 14:34:10: first customer calls.
bo logged: entry 5, update, at about 14:20: status page.
`);

  ada.seat.wait(30 * MINUTE).dispatch({ type: 'ticked' });
  ada.seat.wait(SECOND).dispatch({ type: 'ticked' });
  expect(ada.hears()).toBe(`
An update for the outside is due, since 14 minutes: slash update drafts one.
`);

  ada.logs('15:01 /resolved the fix is live');
  expect(ada.hears()).toBe(`
Logged: entry 6, resolved, at 15:01: the fix is live.
The incident is resolved, after 51 minutes.
H1 is open, no detection is recorded.
Slash postmortem closes the incident out.
`);

  ada.press('ctrl+z');
  expect(ada.hears()).toBe(`
Undone: entry 6, resolved, at 15:01: the fix is live.
An update for the outside is due, since 14 minutes: slash update drafts one.
`);
});

test('what is opened is told as a glance at the screen would tell it', () => {
  const ada = listener();
  ada.type(
    '-20m sev2 Checkout returns 500s\r! restart api-3 @ops\r! deploy the fix\r? memory leak\r',
  );
  ada.type('/star 2\rhalf a li');
  const again = new Listener(
    ada.seat
      .crash()
      .wait(5 * MINUTE)
      .again(),
  );
  expect(again.hears()).toBe(`
Bridgelog, for screen readers. F1 for help; Control R reads out how it stands, or how a line would be read.
Checkout returns 500s, severity 2, unresolved, 25 minutes since start.
4 entries; the last: entry 4, 14:30, hypothesis H1, open for 5 minutes: memory leak.
2 actions are running: A1, for 5 minutes: restart api-3 @ops; A2, for 5 minutes: deploy the fix.
1 hypothesis is open: H1, for 5 minutes: memory leak.
Nobody leads yet.
An unfinished line is at the prompt: half a li
`);
});

test('where there is no incident to choose, nothing is said while the first one is typed', () => {
  const ada = listener();
  ada.hears();
  ada.type('2026-11-20 14:30 sev1 Checkout returns 500s');
  expect(ada.hears()).toBe('\n');
});

test('while a day is typed, nothing is chosen and unchosen with each of its characters', () => {
  const ada = listener();
  ada.type('-20m sev1 Checkout returns 500s\r').logs('/incidents').hears();
  ada.type('2026-11-2');
  expect(ada.hears()).toBe(`
1 of 1 matches; Enter opens it.
`);
});
