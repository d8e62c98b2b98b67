/** What a key press is, to the rest of the dashboard: a name to look up in a table, or text. */

export type Letter =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm')
  | ('n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z');
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** The keys that a terminal reports together with Shift, Alt or Ctrl. */
export type EditingKey =
  | ('left' | 'right' | 'up' | 'down')
  | ('home' | 'end' | 'page-up' | 'page-down')
  | 'delete';

/** Ctrl+H, I, J, M are what Backspace, Tab, newline and Enter send: they never arrive under these names. */
type CtrlKey = Exclude<Letter, 'h' | 'i' | 'j' | 'm'> | 'space' | 'backspace' | EditingKey;
type AltKey = Letter | Digit | 'backspace' | EditingKey;
type FunctionKey = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12';

/** A key by the name that tables, footers and the help use: `enter`, `ctrl+p`, `alt+b`, `f1`. */
export type KeyName =
  | ('enter' | 'newline' | 'tab' | 'shift+tab' | 'escape' | 'backspace')
  | EditingKey
  | `shift+${EditingKey}`
  | `ctrl+${CtrlKey}`
  | `alt+${AltKey}`
  | `f${FunctionKey}`;

/** One key: text is one grapheme, as a person sees it. */
export type KeyPress =
  | { readonly name: 'text'; readonly text: string }
  | {
      readonly name: KeyName;
      /** What Alt was pressed with: Esc and a character arrive as the same, when they come at once. */
      readonly typed?: string;
    };

const CTRL_KEYS: ReadonlySet<string> = new Set<CtrlKey>([
  ...(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'k', 'l', 'n', 'o', 'p', 'q', 'r', 's', 't'] as const),
  ...(['u', 'v', 'w', 'x', 'y', 'z', 'space', 'backspace'] as const),
]);

/** The press of Ctrl with a letter or the space bar, under the name that every terminal can give it. */
export function ctrlKey(character: string): KeyPress | undefined {
  switch (character) {
    case 'h':
      return { name: 'backspace' };
    case 'i':
      return { name: 'tab' };
    case 'j':
      return { name: 'newline' };
    case 'm':
      return { name: 'enter' };
    case '[':
      return { name: 'escape' };
    case ' ':
      return { name: 'ctrl+space' };
    default:
      return isCtrlKey(character) ? { name: `ctrl+${character}` } : undefined;
  }
}

/** The press of Alt with a letter or a digit. */
export function altKey(character: string): KeyPress | undefined {
  const key = character.toLowerCase();
  return isLetterOrDigit(key) ? { name: `alt+${key}`, typed: character } : undefined;
}

function isCtrlKey(character: string): character is CtrlKey {
  return CTRL_KEYS.has(character);
}

function isLetterOrDigit(character: string): character is Letter | Digit {
  return /^[a-z0-9]$/.test(character);
}
