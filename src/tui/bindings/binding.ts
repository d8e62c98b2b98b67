/** What a binding is: keys, where they count, what they do, and how the footer and the help say it. */
import type { KeyName, Letter } from '../keys/key-press.ts';
import type { Step } from '../state/event.ts';
import type { Mode } from '../state/mode.ts';
import type { State } from '../state/state.ts';

/** A key that types a character, where nothing can be typed. */
type CharacterKey = Letter | Uppercase<Letter> | Speed | '[' | ']' | '/' | '?' | ' ';
/** The digits that set how fast a replay plays. */
type Speed = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
export type BoundKey = KeyName | CharacterKey;

export interface Binding {
  /** Any of these; the first is the one that the footer names. */
  readonly keys: readonly [BoundKey, ...BoundKey[]];
  readonly modes: readonly [Mode, ...Mode[]];
  /** What it does, for the help. */
  readonly help: string;
  /** What it does, in a word or two, where the footer shows it; `undefined` when it would do nothing. */
  readonly footer?: (state: State) => string | undefined;
  readonly run: (state: State) => Step;
}

const NAMES: Readonly<Partial<Record<BoundKey, string>>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  'page-up': 'PgUp',
  'page-down': 'PgDn',
  escape: 'Esc',
  newline: 'Ctrl+J',
  ' ': 'Space',
};

/** A key as people write it: `Ctrl+P`, `↑`, `F1`, `m`. */
export function keyText(key: BoundKey): string {
  return NAMES[key] ?? (key.length === 1 ? key : key.split('+').map(capital).join('+'));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
