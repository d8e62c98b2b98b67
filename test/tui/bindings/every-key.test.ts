/** Every key of every mode does what its row says, and so does each other key that stands for it. */
import { describe, expect, test } from 'vitest';
import type { BoundKey } from '../../../src/tui/bindings/binding.ts';
import { bindingsOf } from '../../../src/tui/bindings/table.ts';
import { isTypingMode, type Mode } from '../../../src/tui/state/mode.ts';
import { update } from '../../../src/tui/store/update.ts';
import type { Seat } from '../store/seat.ts';
import { marked } from '../text-input/marked.ts';
import { KEY_TABLES, REPLAYED, SOURCE } from './key-tables.ts';
import {
  after,
  boundKeys,
  enact,
  keyEvent,
  keyNames,
  MODES,
  seenAnew,
  tableRows,
} from './pressing.ts';

/** In all modes in which text is typed: the keys, the line before, and the line after. */
const EDITS = tableRows(`
left ctrl+b                        │ one two             │ one tw|o
right ctrl+f                       │ one two<home>       │ o|ne two
ctrl+left alt+left alt+b           │ one two             │ one |two
ctrl+right alt+right alt+f         │ one two<home>       │ one| two
home ctrl+a                        │ one two             │ |one two
end ctrl+e                         │ one two<home>       │ one two|
backspace                          │ one two             │ one tw|
delete ctrl+d                      │ one two<home>       │ |ne two
ctrl+w alt+backspace ctrl+backspace │ one two            │ one |
alt+d ctrl+delete alt+delete       │ one two<home>       │ | two
ctrl+u                             │ one two<left>       │ |o
ctrl+k                             │ one two<ctrl+left>  │ one |
`);

/** How each mode is come into in which text is typed. */
const TYPING: readonly (readonly [Mode, string])[] = [
  ['prompt', ''],
  ['find', 'first⏎<up>f'],
  ['filter', 'first⏎<up>F'],
  ['found', '/search⏎'],
  ['question', '/new Mail⏎'],
  ['incidents', '/incidents⏎'],
  ['path', '/import⏎'],
  ['mending', `/import ${SOURCE}⏎T<ctrl+u>`],
  ['section', '<ctrl+x><end>⏎'],
  ['seeking', '/replay⏎g'],
  ['answering', `${REPLAYED}t<end>`],
];

/** Presses the first of the keys, once it is known that each other one comes to the same. */
function pressOneOf(ada: Seat, names: string): void {
  const { state } = ada;
  const [first, ...others] = boundKeys(names);
  const pressed = (key: BoundKey) => update(state, keyEvent(key), state.now);
  for (const other of others) expect(pressed(other)).toEqual(pressed(first));
  ada.dispatch(keyEvent(first));
}

describe.each(MODES)('%s', (mode) => {
  const rows = tableRows(KEY_TABLES[mode]);

  test('each of its keys is told, and nothing else is', () => {
    const told = [...rows, ...(isTypingMode(mode) ? EDITS : [])].map(({ tried }) => tried);
    const keys = bindingsOf(mode).map(keyNames);
    expect([...new Set(told)].toSorted()).toEqual(keys.toSorted());
  });

  test.each(rows)('$tried, after $before', ({ tried, before, comes }) => {
    const ada = after(before);
    expect(ada.mode).toBe(mode);
    expect(seenAnew(ada, () => pressOneOf(ada, tried))).toBe(comes);
    expect(comes).not.toBe('');
  });
});

test.each(TYPING)('%s: every key that edits', (mode, script) => {
  const ada = after(script);
  expect(ada.mode).toBe(mode);
  for (const { tried, before, comes } of EDITS) {
    pressOneOf(enact(ada, before), tried);
    expect(marked(ada.state.prompt.line.text)).toBe(comes);
    ada.press('end', 'ctrl+u');
  }
});

test('all modes in which text is typed are among them', () => {
  expect(TYPING.map(([mode]) => mode)).toEqual(MODES.filter(isTypingMode));
});
