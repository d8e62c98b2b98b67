/** A text with its cursor written into it as `|`, so that an example can be read at a glance. */
import { type TextState, textState } from '../../../src/tui/text-input/text-state.ts';

export function unmarked(marked: string): TextState {
  return textState(marked.replace('|', ''), marked.indexOf('|'));
}

export function marked({ text, cursor }: TextState): string {
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}
