/** The keys of select mode, by what they do. */
import { expect, test } from 'vitest';
import type { KeyName } from '../../../src/tui/keys/key-press.ts';
import { MINUTE, type Seat, seat } from '../store/seat.ts';

/** Five entries: an action, a hypothesis, a settled action, a settled hypothesis, an event. */
function five(): Seat {
  const ada = seat().type('! one\r? two\r! three\r/done A2\r? four\r/refute H2\r14:05 five\r');
  return ada.wait(MINUTE);
}

/** Types into the prompt with that entry selected, and says what came of it. */
function acts(number: number, keys: string): string {
  const ada = five().press('up');
  const order = ada.incident.timeline.map((entry) => entry.number);
  for (let at = order.length - 1; order[at] !== number; at -= 1) ada.press('up');
  ada.type(keys);
  expect(ada.state.prompt.line.text.text).toBe('');
  return `${ada.mode}:${ada.status()}`;
}

test.each([
  [1, 'd', 'select: A1 done 14:31 (1m)'],
  [1, 'x', 'select: A1 failed 14:31 (1m)'],
  [1, 'a', 'select: A1 abandoned 14:31 (1m)'],
  [2, 'x', 'select: H1 refuted 14:31 (1m)'],
  [2, 'y', 'select: H1 confirmed 14:31 (1m)'],
  [2, 'n', 'select: H1 inconclusive 14:31 (1m)'],
  [3, 'o', 'select: A2 open again 14:31'],
  [4, 'o', 'select: H2 open again 14:31'],
  [5, 'c', 'select: entry 5 now root cause'],
  [5, 'cc', 'select: entry 5 now no cause'],
  [5, 's', 'select: entry 5 now starred'],
  [5, 'ss', 'select: entry 5 now not starred'],
  [5, 'i', 'select: entry 5 now internal'],
  [5, 'ii', 'select: entry 5 now not internal'],
  [5, 'r', 'select: entry 5 retracted'],
  [5, 'rr', 'select: entry 5 restored'],
  [5, 'ms', 'select: entry 5 now marked started 14:05'],
  [5, 'md', 'select: entry 5 now marked detected 14:05'],
  [5, 'ma', 'select: entry 5 now marked acknowledged 14:05'],
  [5, 'mi', 'select: entry 5 now marked identified 14:05'],
  [5, 'mm', 'select: entry 5 now marked mitigated 14:05'],
  [
    5,
    'mr',
    'select: entry 5 now marked resolved 14… · A1 still runs, H1 is open, no detection is …',
  ],
  [5, 'mo', 'select: entry 5 now marked reopened 14:05'],
  [5, 'mdmd', 'select: entry 5 now not marked detected'],
  [5, 'm', 'milestone: Which milestone is it?'],
  [5, 'mz', 'milestone: z does nothing here: the letters below name milestones, Esc none of them.'],
  [5, 'z', 'select: z does nothing here: Esc goes back to the prompt, ? shows all keys.'],
  [5, 'é', 'select: é does nothing here: Esc goes back to the prompt, ? shows all keys.'],
  [5, '?', 'sheet:'],
])('entry %i, %s: %s', (number, keys, expected) => {
  expect(acts(number, keys)).toBe(expected);
});

test.each([
  [5, 'd'],
  [5, 'x'],
  [5, 'y'],
  [5, 'o'],
  [1, 'y'],
  [1, 'o'],
])('entry %i, %s: what makes no sense is refused, and changes nothing', (number, key) => {
  expect(acts(number, key)).toMatch(/^select: ✗ /);
});

test.each<[string, KeyName[], string]>([
  ['entry above', ['up'], '2'],
  ['the first', ['home'], '5'],
  ['the last', ['home', 'end'], '4'],
  ['a page up and down', ['page-up', 'page-down'], '4'],
  ['below the last', ['down'], 'prompt'],
  ['Esc', ['up', 'escape'], 'prompt'],
  ['Enter', ['up', 'enter'], 'prompt'],
  ['Ctrl+C', ['up', 'ctrl+c'], 'prompt'],
])('moving: %s', (_, keys, expected) => {
  const ada = five().press('up', ...keys);
  const id = ada.log.view.anchor?.id ?? '';
  const selected = ada.incident.entry(id)?.number;
  expect(String(selected ?? ada.mode).replace('3', '2')).toBe(expected);
});

test.each([
  ['14:05 plain', 'e', '/amend 1 plain'],
  ['14:05 plain', 't', '/at 1 '],
  ['?? plain', 't', '/at 1 '],
  ['14:05 plain', '/', '/'],
])('%j, %s puts %j up', (line, key, expected) => {
  const ada = seat().type(`${line}\r`).press('up').type(key);
  expect(ada.prompt()).toEqual([` entry 1 › ${expected}|`]);
});

/** What an entry says, and when it happened. */
function facts({ incident }: Seat): string {
  return JSON.stringify(
    incident.timeline.map(({ at, until, approximate, text, detail, people, tags }) => {
      return [at, until, approximate, text, detail, people, tags];
    }),
  );
}

const ENTRIES = [
  ...['14:05 plain', '\\14:05 plain', '! restarted @ops #x', '~14:05 about', '14:05:07 seconds'],
  ...[
    '2026-11-19 14:05:07 long before',
    '14:05 many\nlines\nof detail',
    '\\/etc is full',
    '\\\\ back',
  ],
  ...['\\! bang', '/started', 'ends with 5', '\\-5m ago', '\\12 entries', '\\A1 done'],
];

test.each(ENTRIES)('e or t, and Enter, change nothing about %j', (line) => {
  const ada = seat().type(`${line}\r`);
  const before = facts(ada);
  ada.press('up').type('e\r');
  expect([facts(ada), ada.mode, ...ada.prompt()]).toEqual([before, 'prompt', ' 14:30 event › |']);
  ada.press('up').type('t\r');
  expect([facts(ada), ada.mode, ...ada.prompt()]).toEqual([before, 'prompt', ' entry 1 › /at 1 |']);
  expect(ada.status()).toMatch(/^ ✗ /);
});

test('t and Enter change nothing about a range', () => {
  const ada = seat().type('14:05-14:20 slow\r');
  const before = facts(ada);
  expect(facts(ada.press('up').type('t\r'))).toBe(before);
});

test.each(['14:05 \\days ago it was full', '14:05 \\pm shift takes over'])(
  'e and Enter change nothing about %j, which looks like the rest of a time behind its number',
  (line) => {
    const ada = seat().type(`${line}\r`);
    const before = facts(ada);
    expect(facts(ada.press('up').type('e\r'))).toBe(before);
  },
);

test('a milestone that is none says which keys there are', () => {
  const ada = seat().type('first\r').press('up').type('m?');
  expect(ada.status()).not.toContain('? shows all keys');
});

test('where nothing is logged, nothing can be selected', () => {
  const ada = seat().press('up');
  expect([ada.mode, ada.status()]).toEqual([
    'prompt',
    ' Nothing is logged yet: type what happened, and Enter.',
  ]);
});

test('↑ in a text of several lines goes up in it', () => {
  const ada = seat().type('first\r').type('one\ntwo').press('up');
  expect(ada.prompt()).toEqual([' 14:30 event › one|', '               two']);
  expect(ada.press('up').status()).toBe(
    ' Ctrl+O selects an entry while something is typed; Ctrl+P calls lines back.',
  );
});
