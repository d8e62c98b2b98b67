/** Every key does something, or says why it does not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Binding, BoundKey } from '../../../src/tui/bindings/binding.ts';
import { EDITING } from '../../../src/tui/bindings/editing.ts';
import { isEmpty } from '../../../src/tui/prompt/prompt-line.ts';
import { type Mode, TYPING_MODES } from '../../../src/tui/state/mode.ts';
import { modeOf } from '../../../src/tui/state/mode-of.ts';
import type { State } from '../../../src/tui/state/state.ts';
import type { TextState } from '../../../src/tui/text-input/text-state.ts';
import { anyWalk, doesSomething, pressable, walk } from '../bindings/any-walk.ts';

interface Silence {
  readonly modes: readonly Mode[];
  readonly keys: readonly BoundKey[];
  readonly because: string;
  readonly when?: (state: State) => boolean;
}

/** Where a key may do nothing without a word. */
const SILENCES: readonly Silence[] = [
  {
    modes: TYPING_MODES,
    keys: EDITING.map(({ keys: [key] }) => key),
    because: 'the cursor is seen at an end of the line, behind which there is nothing',
    when: ({ prompt: { line } }) => isAtEnd(line.text),
  },
  {
    modes: ['prompt'],
    keys: ['down'],
    because: 'the cursor is seen in the last line, or the only one of a list is chosen',
  },
  {
    modes: ['prompt'],
    keys: ['up'],
    because: 'the only one of a list is chosen',
    when: ({ offers }) => offers?.completion.offers.length === 1,
  },
  {
    modes: ['prompt'],
    keys: ['enter'],
    because: 'nothing is typed, and what is said of the line before must stay to be read',
    when: ({ prompt: { line } }) => isEmpty(line),
  },
  {
    modes: ['prompt'],
    keys: ['escape'],
    because: 'Esc leads to the prompt, and there one is',
    when: ({ prompt }) => prompt.origin.kind === 'typed' && prompt.waiting.length === 0,
  },
  {
    modes: ['prompt', 'select', 'incidents', 'sheet'],
    keys: ['page-up', 'page-down'],
    because: 'the end of it is on the screen',
  },
  {
    modes: ['select', 'filter', 'incidents', 'sheet', 'trained'],
    keys: ['up', 'down', 'home', 'end'],
    because: 'the end of it is on the screen',
  },
  {
    modes: ['section', 'answering'],
    keys: ['up', 'down', 'page-up', 'page-down'],
    because: 'the cursor is seen at an end of the text',
    when: ({ prompt: { line } }) => [0, line.text.text.length].includes(line.text.cursor),
  },
  {
    modes: ['find'],
    keys: ['up', 'down'],
    because: 'how many are found, and the how manieth this is, is said below the line',
  },
];

function isAtEnd({ text, cursor }: TextState): boolean {
  return [text[cursor - 1], text[cursor]].some((next) => next === undefined || next === '\n');
}

function isExcused(state: State, [key]: Binding['keys']): boolean {
  const mode = modeOf(state);
  return SILENCES.some(
    ({ modes, keys, when }) =>
      modes.includes(mode) && keys.includes(key) && (when === undefined || when(state)),
  );
}

/** The keys that would do nothing, and say nothing. */
function silent(state: State): readonly string[] {
  return pressable(state)
    .filter(({ step }) => step.state.message === state.message && !doesSomething(state, step))
    .filter(({ binding }) => !isExcused(state, binding.keys))
    .map(({ binding: { keys, help } }) => `${modeOf(state)}, ${keys[0]}: ${help}`);
}

test('every key does something, or says why it does not', () => {
  const property = fc.property(anyWalk, (steps) => {
    walk(steps, (state) => expect(silent(state)).toEqual([]));
  });
  fc.assert(property, { numRuns: 30 });
});
