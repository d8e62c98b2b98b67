/** The cursor's ways through a text that is being written. */
import { graphemes, nextBoundary, previousBoundary } from '../../terminal/graphemes.ts';
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

/** Whether the cursor is in the first of several lines, as the line breaks make them. */
export function isInFirstLine(state: TextState): boolean {
  return lineStart(state) === 0;
}

/** A line up, as many characters from its start as before; in the first line, to its start. */
export function lineUp(state: TextState): TextState {
  const start = lineStart(state);
  if (start === 0) return to(state, 0);
  const above = lineStart({ text: state.text, cursor: start - 1 });
  return to(state, across(state, start, above, start - 1));
}

/** A line down, as many characters from its start as before; in the last line, to its end. */
export function lineDown(state: TextState): TextState {
  const below = lineEnd(state) + 1;
  if (below > state.text.length) return to(state, state.text.length);
  const endBelow = lineEnd({ text: state.text, cursor: below });
  return to(state, across(state, lineStart(state), below, endBelow));
}

/** The place in the line from `from` to `until` that is as many characters in as the cursor is in its own. */
function across({ text, cursor }: TextState, start: number, from: number, until: number): number {
  const before = graphemes(text.slice(start, cursor)).length;
  const line = graphemes(text.slice(from, until));
  return from + line.slice(0, before).join('').length;
}
