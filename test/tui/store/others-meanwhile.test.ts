/** What others do while something is open at the prompt, or over it. */
import { expect, test } from 'vitest';
import { logLayout } from '../../../src/tui/frame/layout.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { type Seat, seat } from './seat.ts';

/** The list above the prompt. */
function offered({ state }: Seat): readonly string[] {
  return logLayout(state, state.size).offers.map((line) => plain(line).trim());
}

test('a list of what may be done follows the record', () => {
  const ada = seat().type('! rotate hunter2\r! two\r! three\r').type('/done ');
  expect(offered(ada)).toEqual(['A1   rotate hunter2', 'A2   two', 'A3   three']);
  ada.joined('bob').type('/redact 1\r').type('/done A2\r');
  expect(offered(ada.hear())).toEqual(['A1   [redacted]', 'A3   three']);
});

test('what was chosen and is gone is not taken, and nothing else is', () => {
  const ada = seat().type('! one\r! two\r').type('/done ').press('down');
  ada.joined('bob').type('/failed A1\r');
  ada.hear().type('\r');
  expect(ada.status()).toBe(' A1 is not offered any more: somebody else was faster.');
  expect(ada.prompt()).toEqual([' 14:30 done › /done |']);
  expect(ada.incident.entry('A1')?.turns.map(({ outcome }) => outcome)).toEqual(['failed']);
  expect(ada.incident.entry('A2')?.turns).toEqual([]);
});

test('the correction of an entry that is redacted is closed, and its words are nowhere any more', () => {
  const ada = seat().type('password is hunter2\r').press('up').type('e').type('!');
  expect(ada.prompt()).toEqual([' entry 1 › /amend 1 password is hunter2!|']);
  ada.joined('bob').type('/redact 1\r');
  ada.hear();
  expect(ada.status()).toBe(' The entry was redacted: its correction is closed.');
  expect(ada.prompt()).toEqual([' 14:30 event › |']);
  expect(ada.drafts()).toEqual([]);
  expect(ada.press('ctrl+p').prompt().join()).not.toContain('hunter2');
});

test('so is one that waits, or was put away', () => {
  const ada = seat().type('password is hunter2\r').press('up').type('e').type('!').press('escape');
  ada.type('half a line');
  ada.joined('bob').type('/redact 1\r');
  ada.hear();
  expect(ada.prompt()).toEqual([' 14:30 event › half a line|']);
  expect(ada.drafts()).toEqual(['session 1 +0s half a line']);
});

test('what is typed at a question that nobody saw can be called back', () => {
  const ada = seat().type('/new cart\r').type('restarted\r');
  expect(ada.status()).toContain('is neither a severity nor a time');
  expect(ada.drafts()).toEqual(['session 1 +0s restarted', 'session 1 +0s /new cart']);
  ada.press('escape', 'ctrl+u', 'ctrl+p');
  expect(ada.prompt()).toEqual([' 14:30 event › restarted|']);
});
