import { expect, test } from 'vitest';
import { MINUTE, seat } from '../store/seat.ts';
import { Listener } from './listener.ts';

/** Ada, with an action, a hypothesis, and an event with a detail. */
function listener(): Listener {
  const ada = seat('14:10 sev1 Checkout returns 500s');
  ada.type('14:12 ! restarted api-3 @ops\r14:15 ? memory leak in the cart\r14:20 heap dump');
  ada
    .paste('line one', 'line two', 'line three')
    .type('\r')
    .wait(4 * MINUTE);
  const listener = new Listener(ada);
  listener.hears();
  return listener;
}

test('each entry is read out as it is selected, with the keys that it has and the one before had not', () => {
  const ada = listener();
  ada.press('up', 'up', 'up', 'escape');
  expect(ada.hears()).toBe(`
Selecting: Up and Down move, Escape leaves, question mark helps.
Entry 4, 14:20, with 3 lines of detail: heap dump.
Press e for text, t for time, m for milestone, f for find, Shift F for filter, h for history.
Entry 3, 14:15, hypothesis H1, open for 19 minutes: memory leak in the cart.
Press x for refuted, y for confirmed, n for inconclusive.
Entry 2, 14:12, action A1, running for 22 minutes: restarted api-3 @ops.
Press d for done, x for failed, a for abandoned.
At the prompt.
`);
});

test('a milestone is asked for by its letters', () => {
  const ada = listener();
  ada.press('up').hears();
  ada.type('mi');
  expect(ada.hears()).toBe(`
Which milestone is it? s for started, d for detected, a for acknowledged, i for identified, m for mitigated, r for resolved, o for reopened, Escape for none.
Recorded: entry 4 now marked identified 14:20.
`);
});

test('what is folded below an entry is read out when it is unfolded', () => {
  const ada = listener();
  ada.press('up').hears();
  ada.type(' ').type(' ');
  expect(ada.hears()).toBe(`
Detail, 3 lines:
line one
line two
line three
`);
});

test('a correction says what it is about', () => {
  const ada = listener();
  ada.press('up', 'up').hears();
  ada.type('e').press('ctrl+u').logs('/amend 3 leak in the cart');
  expect(ada.hears()).toBe(`
About entry 3: Enter logs the line, Escape leaves all as it is.
Recorded: H1 now "leak in the cart".
`);
});

test('what is found is said while words are typed, and what a filter leaves', () => {
  const ada = listener();
  ada.press('up').hears();
  ada.type('f').type('h1').press('enter').type('F').type('!').press('enter', 'escape');
  expect(ada.hears()).toBe(`
Find: words, a number or a label. Enter goes there, Escape goes back.
2 of 2 found.
Entry 3, 14:15, hypothesis H1, open for 19 minutes: memory leak in the cart.
1 of 1 found.
Filter: a kind, at person, number sign tag, star, open, milestone, or words. Enter keeps it, Escape goes back.
Entry 2, 14:12, action A1, running for 22 minutes: restarted api-3 @ops.
1 of 4 entries.
All entries are shown again.
`);
});

test('an entry with its history, as lines to be listened to', () => {
  const ada = listener();
  ada.press('up', 'up', 'up').type('d').hears();
  ada.type('h').press('escape');
  expect(ada.hears()).toBe(`
All of an entry. Escape closes it.
Entry 2, 14:12, action A1, done after 22 minutes: restarted api-3 @ops.
Time: Sat 21 Nov 2026 14:12 UTC+1 (Africa/Lagos).
People: @ops.
Recorded: Sat 21 Nov 2026 14:30:00 UTC+1 by ada.
History.
14:30, ada logged: restarted api-3 @ops.
14:34, ada done at 14:34.
Closed.
`);
});
