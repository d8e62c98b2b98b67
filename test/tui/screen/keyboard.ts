/** What a terminal sends for keys: the way of xterm, but where that is ambiguous, of the kitty protocol. */
import type { KeyName } from '../../../src/tui/keys/key-press.ts';

const ESC = '\u001b';

const PLAIN: Readonly<Record<string, string>> = {
  enter: '\r',
  newline: '\n',
  tab: '\t',
  'shift+tab': `${ESC}[Z`,
  // A bare ESC with other keys close behind it would be read as Alt.
  escape: `${ESC}[27u`,
  backspace: '\u007f',
  'ctrl+backspace': `${ESC}[127;5u`,
  'alt+backspace': `${ESC}\u007f`,
  'ctrl+space': '\0',
  ...{ f1: `${ESC}OP`, f2: `${ESC}OQ`, f3: `${ESC}OR`, f4: `${ESC}OS` },
};

/** The numbers of F5 to F12, with the holes that history left. */
const FUNCTION_NUMBERS = [15, 17, 18, 19, 20, 21, 23, 24];
const LETTERED = new Map(
  Object.entries({ up: 'A', down: 'B', right: 'C', left: 'D', end: 'F', home: 'H' }),
);
const NUMBERED = new Map(Object.entries({ delete: 3, 'page-up': 5, 'page-down': 6 }));
const MODIFIERS = new Map(Object.entries({ shift: 2, alt: 3, ctrl: 5 }));

/** The bytes of one press. */
export function bytesOf(key: KeyName): string {
  const plain = PLAIN[key];
  if (plain !== undefined) return plain;
  const [, number] = /^f(\d+)$/.exec(key) ?? [];
  if (number !== undefined) return `${ESC}[${FUNCTION_NUMBERS[Number(number) - 5]}~`;
  const [, modifier = '', name = ''] = /^(?:(shift|alt|ctrl)\+)?(.+)$/.exec(key) ?? [];
  if (name.length > 1) return editing(name, MODIFIERS.get(modifier));
  return modifier === 'alt' ? ESC + name : String.fromCharCode(name.charCodeAt(0) & 0x1f);
}

function editing(name: string, modifier: number | undefined): string {
  const number = NUMBERED.get(name);
  if (number !== undefined) return `${ESC}[${number}${modifier ? `;${modifier}` : ''}~`;
  return `${ESC}[${modifier ? `1;${modifier}` : ''}${LETTERED.get(name)}`;
}

/** A paste as terminals send it: line breaks as Enter, between marks if the program has asked for them. */
export function bytesOfPaste(text: string, isBracketed: boolean): string {
  const lines = text.replace(/\r?\n/g, '\r');
  return isBracketed ? `${ESC}[200~${lines}${ESC}[201~` : lines;
}
