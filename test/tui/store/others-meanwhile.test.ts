/** What others do while something is open at the prompt, or over it. */
import { expect, test } from 'vitest';
import { logLayout } from '../../../src/tui/frame/layout.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { MINUTE, type Seat, seat } from './seat.ts';

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
  expect(ada.drafts()).toEqual(['session 1 +0s restarted (put away)', 'session 1 +0s /new cart']);
  ada.press('escape', 'ctrl+u', 'ctrl+p');
  expect(ada.prompt()).toEqual([' 14:30 event › restarted|']);
});

test('a line about an entry that is redacted stays, where its words are its author’s own', () => {
  const ada = seat().type('! rotate hunter2\r').type('/failed A1 the rollback broke');
  ada.joined('bob').type('/redact 1\r');
  ada.hear().type(' login\r');
  expect(ada.incident.entry('A1')?.turns.at(-1)?.note).toBe('the rollback broke login');
});

test('a line that was called back is gone when its entry is redacted', () => {
  const ada = seat().type('first\rpassword hunter2\rthird\r').press('ctrl+p', 'ctrl+p');
  expect(ada.prompt()).toEqual([' 14:30 event › password hunter2|']);
  ada.joined('bob').type('/redact 2\r');
  expect(ada.hear().prompt()).toEqual([' 14:30 event › |']);
});

test('a title over the list can be called back after an incident was opened', () => {
  const ada = seat('Old thing').type('/new Checkout is down for EU\r\r').type('/incidents\r');
  ada.type('checkout down').type('\r');
  expect(ada.incident.facts.title).toBe('Checkout is down for EU');
  expect(ada.press('ctrl+p').prompt()[0]).toContain('checkout down');
});

test('a draft that was put away comes back with a promise as of now, and says what has changed', () => {
  const ada = seat('14:05 sev1 Checkout fails', { cadence: { sev1: 30 * MINUTE } }).press('ctrl+u');
  ada
    .type('/update\r')
    .type(' More.')
    .press('escape')
    .wait(50 * MINUTE)
    .type('/resolved\r');
  ada.press('ctrl+p', 'ctrl+p');
  expect(ada.prompt()[0]).toContain('tell ›');
  expect(ada.status()).toContain('the incident is resolved since this was drafted');
});

test('a line that was put away keeps its time, also when the same was logged before', () => {
  const ada = seat()
    .type('restarted\r')
    .wait(5 * MINUTE)
    .type('restarted')
    .press('ctrl+c');
  ada
    .wait(20 * MINUTE)
    .type('/incidents\r')
    .press('escape', 'ctrl+p');
  expect(ada.prompt()).toEqual([' 14:35 event › restarted|']);
});
