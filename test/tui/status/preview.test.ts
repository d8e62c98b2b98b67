/** What stands below the line while it is being typed. */
import { expect, test } from 'vitest';
import { listSeat, MINUTE, seat } from '../store/seat.ts';

test.each([
  ['restarted', ' → 14:30 event'],
  ['14:05 restarted @ops #api', ' → 14:05 event @ops #api'],
  ['! restarting', ' → 14:30 action A2'],
  ['14:05-14:20 /note slow', ' → 14:05–14:20 note'],
  ['~14:05 /detected', ' → ~14:05 event [detected]'],
  ['?? somebody called', ' → time unknown event'],
  ['/done A1', ' → A1 done 14:30'],
  ['/sev sev1', ' → severity sev1 from 14:30'],
  ['one\ntwo\nthree', ' → 14:30 event +2 lines'],
  ['/', ' /event [time] text: something happened'],
  ['/am', ' /amend [entry | follow-up] text: replace the text; the old one stays in the h…'],
  ['/st', ' /started [time] [text]: the system began to have problems'],
  ['/new Mail', ' → declare "Mail"'],
  ['/nope', ' /nope is not a verb. Did you mean /note? To log it as text, put a "\\" before …'],
  ['25:00 x', ' 25:00 is not a time of day: write 14:05 or 2:05 PM, or start the line with "\\…'],
  ['\\/etc is full', ' → 14:30 event'],
  ['   ', ''],
])('%j', (typed, expected) => {
  expect(seat().type('! first\r').type(typed).status()).toBe(expected);
});

test.each([
  ['!restart api', ' → 14:30 event · "!" needs a space behind it to be an action.'],
  ['A1 done', ' → 14:30 event · Did you mean /done A1?'],
  [
    '/resolved 1405',
    ' → 14:30 event [resolved] · 1405 is text: a time is written 14:05. · A1 still …',
  ],
  // Ctrl+T takes it, which says more.
  [
    '14.05 restarted',
    ' → 14:30 event · time in the text: 14:05 Africa/Lagos (UTC+1), Ctrl+T takes it',
  ],
])('what may be a slip is said: %j', (typed, expected) => {
  expect(seat().type('! first\r').type(typed).status()).toBe(expected);
});

test('of a title', () => {
  const ada = listSeat().type('sev1 Checkout');
  expect(ada.status()).toBe(' → declare SEV1 "Checkout"');
  ada.press('home').type('14:05 ');
  expect(ada.status()).toBe(' → declare SEV1 "Checkout", started 14:05');
});

test('a line that was begun long ago says so', () => {
  const ada = seat()
    .type('restarted')
    .wait(10 * MINUTE - 1)
    .press('tab');
  expect(ada.status()).toBe(' → 14:30 action A1');
  expect(ada.wait(1).press('tab').status()).toBe(
    ' → 14:30 hypothesis H1 · begun 10m ago, Ctrl+T: now',
  );
  expect(ada.press('home').type('14:35 ').status()).toBe(' → 14:35 hypothesis H1');
});

test('what people wrote is shown as text', () => {
  expect(listSeat().type('a\u202eb\u200b').status()).toBe(' → declare "ab"');
});
