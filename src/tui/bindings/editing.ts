/** The keys that edit the line at the prompt. */

import { withText } from '../prompt/prompt-line.ts';
import { only } from '../state/event.ts';
import { TYPING_MODES } from '../state/mode.ts';
import type { State } from '../state/state.ts';
import {
  backspace,
  deleteForward,
  insert,
  killToEnd,
  killToStart,
  killWordBack,
  killWordForward,
} from '../text-input/edits.ts';
import { end, home, left, right, wordLeft, wordRight } from '../text-input/motions.ts';
import type { TextState } from '../text-input/text-state.ts';
import type { Binding, BoundKey } from './binding.ts';
import { typed } from './typing.ts';

type Edit = (text: TextState) => TextState;

interface Editing {
  readonly keys: readonly [BoundKey, ...BoundKey[]];
  readonly edit: Edit;
  readonly help: string;
}

/** A title has one line. */
const NEW_LINE: Editing = {
  keys: ['newline'],
  edit: (text) => insert(text, '\n'),
  help: 'begin a new line in the text',
};

const EDITS: readonly Editing[] = [
  { keys: ['left', 'ctrl+b'], edit: left, help: 'a character to the left' },
  { keys: ['right', 'ctrl+f'], edit: right, help: 'a character to the right' },
  { keys: ['ctrl+left', 'alt+left', 'alt+b'], edit: wordLeft, help: 'a word to the left' },
  { keys: ['ctrl+right', 'alt+right', 'alt+f'], edit: wordRight, help: 'a word to the right' },
  { keys: ['home', 'ctrl+a'], edit: home, help: 'to the start of the line' },
  { keys: ['end', 'ctrl+e'], edit: end, help: 'to the end of the line' },
  { keys: ['backspace'], edit: backspace, help: 'delete the character before the cursor' },
  { keys: ['delete', 'ctrl+d'], edit: deleteForward, help: 'delete the character at the cursor' },
  {
    keys: ['ctrl+w', 'alt+backspace', 'ctrl+backspace'],
    edit: killWordBack,
    help: 'delete the word before the cursor',
  },
  {
    keys: ['alt+d', 'ctrl+delete', 'alt+delete'],
    edit: killWordForward,
    help: 'delete the word after the cursor',
  },
  { keys: ['ctrl+u'], edit: killToStart, help: 'delete to the start of the line' },
  { keys: ['ctrl+k'], edit: killToEnd, help: 'delete to the end of the line' },
];

export const EDITING: readonly Binding[] = [
  bindingOf(NEW_LINE, ['prompt']),
  ...EDITS.map((editing) => bindingOf(editing, TYPING_MODES)),
];

function bindingOf({ keys, edit, help }: Editing, modes: Binding['modes']): Binding {
  return { keys, modes, help, run: (state) => only(edited(state, edit)) };
}

/** The line after an edit; what was said of it before is said no more. */
export function edited(state: State, edit: Edit): State {
  const { prompt, now } = state;
  const text = edit(prompt.line.text);
  if (text === prompt.line.text) return state;
  const message = text.text === prompt.line.text.text ? state.message : undefined;
  return { ...typed(state, withText(prompt.line, text, now)), message };
}
