/** What keys do to a text that is being written. All pure: a state goes in, a new one comes out. */
import { nextBoundary, previousBoundary } from '../../terminal/graphemes.ts';
import { lineEnd, lineStart } from './motions.ts';
import { keptText, stateAt, type TextState } from './text-state.ts';
import { wordEnd, wordStart } from './words.ts';

/** Puts text, line breaks included, where the cursor is, and the cursor behind it. */
export function insert(state: TextState, text: string): TextState {
  const before = state.text.slice(0, state.cursor) + keptText(text);
  return stateAt(before + state.text.slice(state.cursor), before.length);
}

/** Takes the character before the cursor away. */
export function backspace(state: TextState): TextState {
  return without(state, previousBoundary(state.text, state.cursor), state.cursor);
}

/** Takes the character at the cursor away. */
export function deleteForward(state: TextState): TextState {
  return without(state, state.cursor, nextBoundary(state.text, state.cursor));
}

/** Takes the rest of the line away; at its end, the line break. */
export function killToEnd(state: TextState): TextState {
  const end = lineEnd(state);
  return end === state.cursor ? deleteForward(state) : without(state, state.cursor, end);
}

/** Takes away what is before the cursor in its line; at its start, the line break before it. */
export function killToStart(state: TextState): TextState {
  const start = lineStart(state);
  return start === state.cursor ? backspace(state) : without(state, start, state.cursor);
}

/** Takes away the word before the cursor, with what is between it and the cursor. */
export function killWordBack(state: TextState): TextState {
  return without(state, wordStart(state.text, state.cursor), state.cursor);
}

/** Takes away the word after the cursor, with what is between the cursor and it. */
export function killWordForward(state: TextState): TextState {
  return without(state, state.cursor, wordEnd(state.text, state.cursor));
}

function without(state: TextState, from: number, to: number): TextState {
  return from === to ? state : stateAt(state.text.slice(0, from) + state.text.slice(to), from);
}
