/** The cursor's ways through a text that is being written. */
import { nextBoundary, previousBoundary } from '../../terminal/graphemes.ts';
import type { TextState } from './text-state.ts';
import { wordEnd, wordStart } from './words.ts';

export function left(state: TextState): TextState {
  return to(state, previousBoundary(state.text, state.cursor));
}

export function right(state: TextState): TextState {
  return to(state, nextBoundary(state.text, state.cursor));
}

/** To where the word begins in which the cursor is, or the one before. */
export function wordLeft(state: TextState): TextState {
  return to(state, wordStart(state.text, state.cursor));
}

/** To where the word ends in which the cursor is, or the one after. */
export function wordRight(state: TextState): TextState {
  return to(state, wordEnd(state.text, state.cursor));
}

/** To the start of the line, as the line breaks make it. */
export function home(state: TextState): TextState {
  return to(state, lineStart(state));
}

/** To the end of the line, as the line breaks make it. */
export function end(state: TextState): TextState {
  return to(state, lineEnd(state));
}

/** Where the line with the cursor begins. */
export function lineStart({ text, cursor }: TextState): number {
  return cursor === 0 ? 0 : text.lastIndexOf('\n', cursor - 1) + 1;
}

/** Where the line with the cursor ends, before its line break. */
export function lineEnd({ text, cursor }: TextState): number {
  const lineBreak = text.indexOf('\n', cursor);
  return lineBreak === -1 ? text.length : lineBreak;
}

function to(state: TextState, cursor: number): TextState {
  return cursor === state.cursor ? state : { text: state.text, cursor };
}
