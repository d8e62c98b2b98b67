/** What is asked of the full-text index. */
export interface Query {
  /** An FTS5 query for the words that the index knows, or empty. */
  readonly words: string;
  /** What must stand in the text letter by letter, since the index does not know it as a word. */
  readonly parts: readonly string[];
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Scripts that put no spaces between words: the index takes a whole sentence of them for one word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Reads what a person typed to find something: all of the words must be there, each may go on
 * (`cart` finds `carts`), and none is an operator.
 *
 * @returns `undefined` when nothing is asked for
 */
export function readQuery(typed: string): Query | undefined {
  const terms = termsOf(typed);
  if (terms.length === 0) return undefined;
  return {
    words: terms
      .filter(isWord)
      .map((term) => `"${term.replaceAll('"', '""')}"*`)
      .join(' AND '),
    parts: terms.filter((term) => !isWord(term)),
  };
}

/** What is looked for, one by one. SQL text ends at a NUL character, so that one parts words too. */
function termsOf(typed: string): readonly string[] {
  return typed.split(/[\s\0]+/u).filter((term) => term !== '');
}

function isWord(term: string): boolean {
  return LETTER_OR_DIGIT.test(term) && !UNSPACED.test(term);
}
