/** A text that is being written, and the place in it where the next character goes. */
import { boundaryFrom } from '../../terminal/graphemes.ts';

/** The cursor is an offset into the text, and never inside of what a person sees as one character. */
export interface TextState {
  readonly text: string;
  readonly cursor: number;
}

const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

export const emptyText: TextState = { text: '', cursor: 0 };

/** A text with the cursor at its end, or wherever it last was. */
export function textState(text: string, cursor = Number.POSITIVE_INFINITY): TextState {
  const kept = keptText(text);
  return stateAt(kept, Math.min(Math.max(Math.trunc(cursor), 0), kept.length));
}

/** A text that is known to be kept as it is, with the cursor behind the character that it may fall into. */
export function stateAt(text: string, cursor: number): TextState {
  return { text, cursor: boundaryFrom(text, cursor) };
}

/** As typed, but line feeds for every kind of line break, and no half of a surrogate pair. */
export function keptText(text: string): string {
  return text.toWellFormed().replace(LINE_BREAK, '\n');
}
