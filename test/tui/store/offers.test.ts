/** The list of what the word at the cursor may become. */
import { expect, test } from 'vitest';
import { logLayout } from '../../../src/tui/frame/layout.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { type Seat, seat } from './seat.ts';

/** The list above the prompt, and the prompt. */
function seen(ada: Seat): string {
  const { offers } = logLayout(ada.state, ada.state.size);
  return `\n${[...offers.map((line) => plain(line).trimEnd()), ...ada.prompt()].join('\n')}\n`;
}

test('a verb that is begun: all that it may be, and Tab takes the first', () => {
  const ada = seat().type('/mi');
  expect(seen(ada)).toBe(`
  /mitigated [time] [text]   the impact has ended, perhaps not the problem
  /milestone [entry] milestone… | -milestone   mark the entry as a milestone, …
 14:30 event › /mi|
`);
  expect(seen(ada.type('\t'))).toBe(`
 14:30 mitigated › /mitigated |
`);
});

test('the arrows choose, and then Enter takes what was chosen', () => {
  const ada = seat().type('! one\r! two\r').type('/done ');
  expect(seen(ada)).toBe(`
  A1   one
  A2   two
 14:30 done › /done |
`);
  expect(seen(ada.press('down', 'down'))).toBe(`
  A1   one
▸ A2   two
 14:30 done › /done |
`);
  expect(seen(ada.type('\r'))).toBe(`
 14:30 done › /done A2 |
`);
  expect(ada.type('\r').status()).toBe(' A2 done 14:30 (0s)');
});

test('Enter logs the line as it is, as long as nothing was chosen', () => {
  const ada = seat().type('asked @ops\r').type('asked @o');
  expect(seen(ada)).toBe(`
  @ops
 14:30 event › asked @o|
`);
  ada.type('\r');
  expect(ada.incident.recorded.at(-1)?.text).toBe('asked @o');
});

test('Esc closes the list and keeps the line; the next key opens it again', () => {
  const ada = seat().type('/don').press('escape');
  expect(seen(ada)).toBe(`
 14:30 event › /don|
`);
  expect(seen(ada.type('e'))).toBe(`
 14:30 done › /done|
`);
});

test('people and tags of other incidents are offered too, those of this one first', () => {
  const ada = seat('one').type('asked @omar #db\r').type('/new two\r\r').type('asked @ops\r');
  expect(seen(ada.type('@o'))).toBe(`
  @ops
  @omar
 14:30 event › @o|
`);
  expect(seen(ada.press('ctrl+u').type('slow #d'))).toBe(`
  #db
 14:30 event › slow #d|
`);
});

test('a tag that is nearly one that was used is said, and taken as typed', () => {
  const ada = seat().type('slow #checkout\r').type('slow #chekout again');
  expect(ada.status()).toBe(' → 14:30 event #chekout · meant #checkout? #chekout is new');
  ada.type('\r');
  expect(ada.incident.recorded.at(-1)?.tags).toEqual(['chekout']);
});

test('a line that is called back opens no list', () => {
  const ada = seat().type('/done').press('ctrl+c', 'ctrl+p');
  expect(seen(ada)).toBe(`
 14:30 done › /done|
`);
});

test('Tab without a list turns the kind, as ever', () => {
  expect(seat().type('rebooted').type('\t').prompt()).toEqual([' 14:30 action › rebooted|']);
});
