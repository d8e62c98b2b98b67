/**
 * Takes what is likely a secret out of a command line before anybody writes it down. Rather too
 * much than too little: what is masked by mistake can still be guessed, what is kept cannot be
 * taken back.
 */
import { MASK, PROGRAM_OPTIONS, type ProgramOption, SECRET_NAME, TEXT_RULES } from './secrets.ts';

/**
 * The words of a command line, each as it was or with its secret masked.
 *
 * @param own words that are masked wherever they stand, in capitals too
 */
export function masked(words: readonly string[], own: readonly string[] = []): readonly string[] {
  const line = new Line();
  // The longest first: of a word that begins another one, nothing must stay.
  const masks = own
    .toSorted((a, b) => b.length - a.length)
    .map((word) => new RegExp(word.replace(SYNTAX, '\\$&'), 'gi'));
  return words.map((word) =>
    masks.reduce((text, mask) => text.replace(mask, MASK), line.next(word)),
  );
}

/** What a regular expression would not take literally. */
const SYNTAX = /[\\^$.*+?()[\]{}|]/g;
const SECRET_OPTION = new RegExp(String.raw`^(?!--?no-)--?[\w.-]*${SECRET_NAME}$`, 'i');
const ASSIGNMENT = new RegExp(`(${SECRET_NAME}=)(.+)$`, 'is');
const KEY_ASSIGNMENT = /((?<![a-z])KEY=)(.+)$/s;
const IN_QUERY = /[?&][\w.%-]*$/;
const OPTION = /^-[A-Za-z]$|^--[a-z][a-z0-9-]*(?:=|$)/;
/** `8080:80`, `127.0.0.1:8080:80/tcp`: what `-p` takes where it publishes a port. */
const PORTS = /^[\d.:]*\d:\d+(?:\/[a-z]+)?$/;
/** Words as a shell parts them: quotes hold spaces together. */
const SHELL_WORD = /(?:"[^"]*"|'[^']*'|\S)+/g;
const QUOTED = /^(["'])([\s\S]*)\1$/;

type Masking = (value: string) => string;

/** One command line, read word by word. */
class Line {
  readonly #options: ProgramOption[] = [];
  /** How the next word is masked, where the word before it was an option that takes a secret. */
  #announced: Masking | undefined;

  next(word: string): string {
    const announced = OPTION.test(word) ? undefined : this.#announced;
    this.#announced = undefined;
    if (announced !== undefined && word !== '') return announced(word);
    for (const option of this.#options) {
      const [, name = '', attached = ''] = option.finds.exec(word) ?? [];
      if (name !== '') return this.#ofProgram(option, name, attached);
    }
    if (SECRET_OPTION.test(word)) this.#announced = () => MASK;
    const program = word.slice(word.lastIndexOf('/') + 1);
    this.#options.push(...PROGRAM_OPTIONS.filter(({ programs }) => programs.test(program)));
    return maskedText(word);
  }

  #ofProgram(option: ProgramOption, name: string, attached: string): string {
    const masking = option.isPair === true ? maskedPair : maskedPassword;
    if (attached !== '') return name + masking(attached);
    if (option.isAttached !== true) this.#announced = masking;
    return name;
  }
}

function maskedPassword(value: string): string {
  return PORTS.test(value) ? value : MASK;
}

/** `user:password`: who it is may be read. */
function maskedPair(value: string): string {
  const colon = value.indexOf(':');
  return colon < 0 ? maskedText(value) : `${value.slice(0, colon + 1)}${MASK}`;
}

/** A word by itself; one with spaces may be a script, whose words are a command line of their own. */
function maskedText(word: string): string {
  let text = word;
  for (const { finds, leaves } of TEXT_RULES) text = text.replace(finds, leaves);
  if (!/\s/.test(text)) return maskedAssignment(text);
  const [, quote, inner] = QUOTED.exec(text) ?? [];
  if (quote !== undefined && inner !== undefined) return quote + maskedText(inner) + quote;
  if (text.match(SHELL_WORD)?.[0] === text) return maskedAssignment(text);
  const script = new Line();
  return text.replace(SHELL_WORD, (part) => script.next(part));
}

/** `NAME=value` to its end, whatever stands before; not in a URL's query, which has its own rule. */
function maskedAssignment(text: string): string {
  return [ASSIGNMENT, KEY_ASSIGNMENT].reduce(
    (before, finds) =>
      before.replace(finds, (all: string, name: string, _value: string, offset: number) =>
        IN_QUERY.test(before.slice(0, offset)) ? all : name + MASK,
      ),
    text,
  );
}
