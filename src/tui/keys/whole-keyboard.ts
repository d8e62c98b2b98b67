/**
 * Ink reads keys that its handlers then cannot tell apart (all function keys) or drops them (Enter
 * and letters with modifiers, as xterm writes them). They are written here in the way of the kitty
 * protocol before Ink reads them: function keys as Hyper+A to Hyper+L, which no terminal sends.
 */
import type { KeyPress } from './key-press.ts';

const FUNCTION_KEYS = [
  ...(['f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8', 'f9', 'f10', 'f11', 'f12'] as const),
];
/** How many letters F1 is away from here. */
const BEFORE_A = 'a'.charCodeAt(0);
const HYPER = 17;
/** What comes later than this, in milliseconds, was not typed ahead. */
const AHEAD = 2_000;

/** xterm, tmux and screen; kitty; rxvt; the Linux console. */
const LETTERED = { O: 'PQRS', '[': 'PQ S', '[[': 'ABCDE' } as const;
/** What the numbers in `ESC [ 15 ~` mean; some are left out. */
const NUMBERED = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24];

const ESC = '\u001b';
const LETTERED_SEQUENCE = new RegExp(String.raw`${ESC}(O|\[\[?)([A-EP-S])`, 'g');
const NUMBERED_SEQUENCE = new RegExp(String.raw`${ESC}\[(\d\d)~`, 'g');
const XTERM_MODIFIED = new RegExp(String.raw`${ESC}\[27;(\d+);(\d+)~`, 'g');

/**
 * The same stdin, but every key that has a name in `KeyName` reaches a handler of Ink.
 *
 * @param hasTypedAhead what comes first may have been typed before the terminal was made raw, and
 * there Enter has become a line feed
 */
export function wholeKeyboard<Stdin extends NodeJS.ReadableStream>(
  stdin: Stdin,
  hasTypedAhead = false,
): Stdin {
  let isFirst = hasTypedAhead;
  const end = performance.now() + AHEAD;
  const read = (): string | Buffer | null => {
    const chunk = translated(stdin.read());
    if (typeof chunk !== 'string' || !isFirst) return chunk;
    isFirst = false;
    if (performance.now() > end) return chunk;
    // One alone is Ctrl+J.
    return chunk.length > 1 ? chunk.replaceAll('\n', '\r') : chunk;
  };
  return new Proxy(stdin, {
    get(target, property) {
      if (property === 'read') return read;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** The function key behind the letter that it was translated to. */
export function functionKey(letter: string): KeyPress | undefined {
  const name = FUNCTION_KEYS[letter.charCodeAt(0) - BEFORE_A];
  return name === undefined ? undefined : { name };
}

function translated(chunk: string | Buffer | null): string | Buffer | null {
  if (typeof chunk !== 'string') return chunk;
  return chunk
    .replace(LETTERED_SEQUENCE, (sequence, start, letter) => {
      const letters = isStart(start) ? LETTERED[start] : '';
      return asHyper(letters.indexOf(letter), sequence);
    })
    .replace(NUMBERED_SEQUENCE, (sequence, number) =>
      asHyper(NUMBERED.indexOf(Number(number)), sequence),
    )
    .replace(XTERM_MODIFIED, '\u001b[$2;$1u');
}

function isStart(start: string): start is keyof typeof LETTERED {
  return start in LETTERED;
}

function asHyper(index: number, sequence: string): string {
  return index < 0 ? sequence : `\u001b[${BEFORE_A + index};${HYPER}u`;
}
