/** Words that were wiped for good cannot be called back either. */
import { expect, test } from 'vitest';
import { type Seat, seat } from './seat.ts';

function history({ state }: Seat): readonly string[] {
  return state.prompt.history.map(({ text }) => text);
}

/** An incident with two lines, the second one with a password, and one that was put away. */
function leaked(): Seat {
  return seat().type('first\rpassword hunter2\r').type('unfinished').press('ctrl+c');
}

test('after an own redaction', () => {
  const ada = leaked();
  expect(history(ada)).toEqual(['first', 'password hunter2', 'unfinished']);
  ada.type('/redact 2\r');
  expect(ada.rows()).toEqual([
    '  1  14:30  ·             first',
    '  2  14:30  ·             [redacted]',
  ]);
  expect(history(ada)).toEqual(['first', 'unfinished']);
});

test('after an own redaction of a text that was corrected', () => {
  const ada = leaked().type('/amend 2 still hunter2\r/redact 2\r');
  expect(history(ada).join()).not.toContain('hunter2');
});

test('after that of another', () => {
  const ada = leaked();
  ada.joined('bob').type('/redact 2\r');
  ada.hear();
  expect(history(ada)).toEqual(['first', 'unfinished']);
});

test('after that of another, before this one has looked', () => {
  const ada = leaked();
  ada.joined('bob').type('/redact 2\rof bob\r');
  ada.type('third\r');
  expect(history(ada)).toEqual(['first', 'third', 'unfinished']);
});

test('also when the other writes on behind it', () => {
  const ada = leaked();
  ada.joined('bob').type('/redact 2\rof bob\r');
  ada.hear();
  expect(history(ada)).toEqual(['first', 'unfinished']);
});

test('nor at the next start', () => {
  const ada = leaked().type('/redact 2\r').crash();
  expect(history(ada.again())).toEqual(['first', 'unfinished']);
});
