import { Text, useInput, usePaste } from 'ink';
import { useReducer } from 'react';
import type { KeyPress } from '../../../src/tui/keys/key-press.ts';
import { keysOf } from '../../../src/tui/keys/keys-of.ts';
import { pastedText } from '../../../src/tui/keys/pasted-text.ts';

/** Shows what arrives, in one line: names as they are, text in quotes, pastes in parentheses. */
export function Echo() {
  const [heard, hear] = useReducer((before: string, more: string) => before + more, '');
  useInput((input, key) => hear(keysOf(input, key).map(asWritten).join('')));
  usePaste((text) => hear(` (${JSON.stringify(pastedText(text)).slice(1, -1)})`));
  return <Text>{`heard${heard} .`}</Text>;
}

function asWritten(press: KeyPress): string {
  return press.name === 'text' ? ` "${press.text}"` : ` ${press.name}`;
}
