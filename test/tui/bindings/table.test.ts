import { expect, test } from 'vitest';
import { keyText } from '../../../src/tui/bindings/binding.ts';
import { BINDINGS, bindingFor, bindingsOf, footerKeys } from '../../../src/tui/bindings/table.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { isTypingMode } from '../../../src/tui/state/mode.ts';
import { footerLine } from '../../../src/tui/status/footer-line.ts';
import { listSeat, type Seat, seat } from '../store/seat.ts';

const MODES = [
  'prompt',
  'select',
  'milestone',
  'find',
  'filter',
  'found',
  'question',
  'incidents',
  'path',
  'preview',
  'marking',
  'mending',
  'closeout',
  'section',
  'unrecorded',
  'replacing',
  'replay',
  'seeking',
  'answering',
  'trained',
  'sheet',
] as const;

/** The keys that stand twice in one mode. */
function twice(mode: (typeof MODES)[number]): readonly string[] {
  const keys = bindingsOf(mode).flatMap((binding) => binding.keys);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

test.each(MODES)('no key has two meanings: %s', (mode) => {
  expect(twice(mode)).toHaveLength(0);
});

test('every binding says what it does, in one line', () => {
  for (const { help, keys } of BINDINGS) {
    expect(help, keys.join()).toMatch(/^[^\s].{4,}[^.\s]$/);
  }
});

test('no letter is bound where text is typed, and Ctrl+C is bound everywhere', () => {
  for (const mode of MODES) {
    const letters = bindingsOf(mode).flatMap(({ keys }) => keys.filter((key) => key.length === 1));
    if (isTypingMode(mode)) expect(letters).toHaveLength(0);
    expect(bindingFor(mode, { name: 'ctrl+c' })).toBeDefined();
    expect(bindingFor(mode, { name: 'escape' })).toBeDefined();
  }
});

test('a letter that is typed is never taken for a key', () => {
  expect(bindingFor('prompt', { name: 'text', text: 'd' })).toBeUndefined();
  expect(bindingFor('incidents', { name: 'text', text: '/' })).toBeUndefined();
  expect(bindingFor('select', { name: 'text', text: 'd' })?.help).toBe('the action is done');
  expect(bindingFor('select', { name: 'text', text: 'é' })).toBeUndefined();
});

test.each([
  ['ctrl+p', 'Ctrl+P'],
  ['shift+tab', 'Shift+Tab'],
  ['up', '↑'],
  ['page-down', 'PgDn'],
  ['newline', 'Ctrl+J'],
  ['escape', 'Esc'],
  ['enter', 'Enter'],
  ['f1', 'F1'],
  ['m', 'm'],
  ['G', 'G'],
  [' ', 'Space'],
] as const)('%s is written %s', (key, expected) => {
  expect(keyText(key)).toBe(expected);
});

function footer({ state }: Seat): string {
  return footerKeys(state)
    .map(({ key, does }) => `${key} ${does}`)
    .join('  ');
}

test('the footer shows the keys that do something just now', () => {
  const ada = seat();
  expect(footer(ada)).toBe(`Tab kind  Ctrl+C leave`);
  expect(footer(ada.type('! first\r? second\r'))).toBe(
    `Tab kind  ↑ select  Ctrl+P line before  Ctrl+Z undo  Ctrl+C leave`,
  );
  expect(footer(ada.type('x'))).toBe(
    `Enter log  Tab kind  Ctrl+P line before  Ctrl+Z undo  Ctrl+C clear`,
  );
  expect(footer(ada.press('ctrl+u').paste('14:01 a', '14:02 b'))).toBe(
    `Enter log  Tab batch  Ctrl+P line before  Ctrl+Z undo  Ctrl+C clear`,
  );
  expect(footer(ada.press('ctrl+c', 'up'))).toBe(
    `Esc prompt  x refuted  y confirmed  n inconclusive  e text  t time  m milestone  f find  F filter  h history  c cause  s star  i internal  r retract  / verbs  Ctrl+Z undo`,
  );
  expect(footer(ada.type('k'))).toBe(
    `Esc prompt  d done  x failed  a abandoned  e text  t time  m milestone  f find  F filter  h history  c cause  s star  i internal  r retract  / verbs  Ctrl+Z undo`,
  );
  expect(footer(ada.type('dr'))).toBe(
    `Esc prompt  o reopen  e text  t time  m milestone  f find  F filter  h history  c cause  s star  i internal  r restore  / verbs  Ctrl+Z undo`,
  );
  expect(footer(ada.type('m'))).toBe(`s start  d det  a ack  i id  m mit  r res  o reop  Esc none`);
  expect(footer(ada.press('escape').type('e'))).toBe(
    `Enter log  Ctrl+P line before  Esc leave it as it is  Ctrl+Z undo  Ctrl+C clear`,
  );
  expect(footer(ada.press('f1'))).toBe(`Esc close  ↓ scroll`);
});

test('so it does in the list', () => {
  const ada = listSeat();
  expect(footer(ada)).toBe(`Ctrl+O import  Ctrl+C leave`);
  expect(footer(ada.type('one'))).toBe(`Enter declare  Ctrl+C clear`);
  expect(footer(ada.type('\r\r/new two\r\r/incidents\r'))).toBe(
    `Enter open  ↓ choose  Esc back  Ctrl+O import  Ctrl+C leave`,
  );
});

test('the way to all other keys is there at every width', () => {
  const ada = seat().type('first\r');
  expect(plain(footerLine(ada.state, 80))).toBe(
    ` Tab kind  ↑ select  Ctrl+P line before  Ctrl+Z undo  / verbs  /help`,
  );
  expect(plain(footerLine(ada.state, 40))).toBe(` Tab kind  ↑ select  / verbs  /help`);
  expect(plain(footerLine(ada.state, 20))).toBe(`  / verbs  /help`);
});
