/** Walks over the beginning of a text, piece by piece. */

/** No stamp is longer: what is behind it is never looked at, however long the line. */
const LONGEST_STAMP = 240;

const WIDE = /[\uFF01-\uFF5E]/g;
const WIDE_FROM_NARROW = 0xfee0;
/** Hyphens that look like the plain one. */
const HYPHEN = /[\u2010\u2011\uFE63]/g;
const BLANK = /[\u00A0\u1680\u2000-\u200F\u202F\u205F\u2060\u3000\uFEFF\t]/g;
/** Marks of emphasis and code; an underscore within a word is one of its letters. */
const MARKS = /\*+|`+|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu;
/** A run of marks, or a character that is none. */
const RUN = /[*]{1,3}|_{1,3}|`{1,3}|[^*_`]/gy;
const LONGEST_GAP = 24;
const EMPHASIS = /[*`]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu;

/** The text with plain digits, colons and blanks, marks blanked out: every character stays at its place. */
function plain(text: string): string {
  return text
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_FROM_NARROW))
    .replace(BLANK, ' ')
    .replace(HYPHEN, '-')
    .replace(EMPHASIS, ' ');
}

export class Scanner {
  readonly #text: string;
  readonly #head: string;
  #index = 0;

  constructor(text: string) {
    this.#text = text;
    this.#head = plain(text.slice(0, LONGEST_STAMP));
  }

  /** Takes what matches here. The pattern has to be sticky, and its repetitions bounded. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#index;
    const match = pattern.exec(this.#head);
    if (match === null) return undefined;
    this.#index += match[0].length;
    return match;
  }

  /** Whether it matches here; nothing is taken. */
  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.#index;
    return pattern.test(this.#head);
  }

  /** What matches here; nothing is taken. */
  peek(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#index;
    return pattern.exec(this.#head) ?? undefined;
  }

  /** What the function says of what follows; nothing is taken. */
  foresees(look: () => boolean): boolean {
    const start = this.#index;
    const isSeen = look();
    this.#index = start;
    return isSeen;
  }

  /** Takes all that the function takes, or nothing where it finds nothing. */
  attempt<T>(read: () => T | undefined): T | undefined {
    const start = this.#index;
    const found = read();
    if (found === undefined) this.#index = start;
    return found;
  }

  get index(): number {
    return this.#index;
  }

  /** The original text between two places, trimmed. */
  between(start: number, end: number): string {
    return this.#text.slice(start, end).trim();
  }

  /**
   * The original text from here on. Marks of emphasis that stand between the stamp, which ends at `end`,
   * and here are dropped where they close it, and kept where they belong to what follows.
   */
  restBehind(end: number): string {
    const spoken = this.#text.slice(0, end);
    let from = end;
    for (const [run] of this.#text.slice(end, end + LONGEST_GAP).matchAll(RUN)) {
      const mark = /[*_`]/.exec(run)?.[0];
      if (mark === undefined ? from >= this.#index : !isOpen(mark, spoken)) break;
      from += run.length;
    }
    return this.#text.slice(from).trim();
  }
}

/** Whether the text opens a mark of emphasis or code that it does not close. */
function isOpen(mark: string, text: string): boolean {
  const runs = text.match(MARKS) ?? [];
  return runs.filter((run) => run.startsWith(mark)).length % 2 === 1;
}
