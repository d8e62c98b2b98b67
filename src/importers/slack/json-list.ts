/**
 * The objects of a JSON list, one by one: a list of any length needs no more memory than its longest item,
 * and an item that is broken, or no object, takes none of the others along.
 */

export type JsonItem =
  /** `line`: where it begins, counted from 1. */
  | { readonly is: 'value'; readonly value: unknown; readonly line: number }
  | { readonly is: 'unreadable'; readonly line: number }
  /** The bytes end before the list does. */
  | { readonly is: 'cut-off'; readonly line: number }
  | { readonly is: 'not-a-list' };

const LARGEST_ITEM = 4 * 2 ** 20;
/** Of lists and objects within each other: what lies deeper is no message of anybody. */
const DEEPEST = 64;

const [LINE_FEED, QUOTE, BACKSLASH, COMMA] = [0x0a, 0x22, 0x5c, 0x2c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Yields what the list holds, in its order, and at last what is wrong with the list, if anything is. */
export function* jsonItems(bytes: Uint8Array): Generator<JsonItem, undefined> {
  const scan = new Scan(bytes);
  if (!scan.enter()) {
    yield { is: 'not-a-list' };
    return;
  }
  for (let item = scan.next(); item !== undefined; item = scan.next()) yield item;
}

/** Looks for the ends of items: commas and brackets that stand in no string and in no other bracket. */
class Scan {
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder('utf-8');
  #at = 0;
  #line = 1;
  #isOver = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Goes into the list; false when there is none. */
  enter(): boolean {
    const [first, second, third] = this.#bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf) this.#at = 3;
    this.#skipSpace();
    if (this.#bytes[this.#at] !== LIST) return false;
    this.#at += 1;
    return true;
  }

  next(): JsonItem | undefined {
    if (this.#isOver) return undefined;
    this.#skipSpace();
    const line = this.#line;
    const start = this.#at;
    const deepest = this.#toEnd();
    const end = this.#at;
    const closing = this.#bytes[end];
    this.#at += 1;
    if (closing !== COMMA) this.#isOver = true;
    if (closing === undefined) return { is: 'cut-off', line };
    // An empty list, and a comma behind the last item.
    if (start === end && closing === LIST_END) return undefined;
    return this.#read(start, end, line, deepest);
  }

  #read(start: number, end: number, line: number, deepest: number): JsonItem {
    const isObject = this.#bytes[start] === OBJECT;
    if (!isObject || deepest > DEEPEST || end - start > LARGEST_ITEM) {
      return { is: 'unreadable', line };
    }
    try {
      const text = this.#decoder.decode(this.#bytes.subarray(start, end));
      return { is: 'value', value: JSON.parse(text), line };
    } catch {
      return { is: 'unreadable', line };
    }
  }

  /** Goes to the end of the item; returns how deep its brackets lie in each other. */
  #toEnd(): number {
    const bytes = this.#bytes;
    let depth = 0;
    let deepest = 0;
    for (; this.#at < bytes.length; this.#at += 1) {
      const byte = bytes[this.#at];
      if (byte === QUOTE) this.#toQuote();
      else if (byte === LINE_FEED) this.#line += 1;
      else if (depth === 0 && (byte === COMMA || byte === LIST_END)) return deepest;
      else if (byte === LIST || byte === OBJECT) deepest = Math.max(deepest, ++depth);
      else if (byte === LIST_END || byte === OBJECT_END) depth = Math.max(depth - 1, 0);
    }
    return deepest;
  }

  /**
   * From the quote that begins a string to the one that ends it. No line ends within a string, so where one
   * does a quote is missing: then only this item is lost.
   */
  #toQuote(): void {
    const bytes = this.#bytes;
    for (this.#at += 1; this.#at < bytes.length; this.#at += 1) {
      const byte = bytes[this.#at];
      if (byte === QUOTE) return;
      if (byte === BACKSLASH) this.#at += 1;
      else if (byte === LINE_FEED) {
        this.#line += 1;
        return;
      }
    }
  }

  #skipSpace(): void {
    for (; isSpace(this.#bytes[this.#at]); this.#at += 1) {
      if (this.#bytes[this.#at] === LINE_FEED) this.#line += 1;
    }
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === LINE_FEED || byte === 0x0d || byte === 0x09;
}
