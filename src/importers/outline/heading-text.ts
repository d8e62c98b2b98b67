/** The words of a heading, without what only adorns them. */

const MARKS = /\p{M}/gu;
/** Brackets with what they hold: `(all times in UTC)`. */
const BRACKETS = /\([^()]{0,200}\)|\[[^[\]]{0,200}\]/gu;
/** `1.`, `2.1`, `6)`, `IV.`, `#3`, `Step 2:`; not a date or a time. */
const NUMBER =
  /^\s*(?:(?:section|part|step)\s+)?#?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?(?=\s)|\d{1,2}[.)](?=\p{L})|[ivx]{1,4}[.)]\s|[a-h][.)]\s)\s*/iu;

/**
 * The words of a heading in small letters, without number, brackets, accents, emoji and punctuation:
 * `### 2. What didn’t go well? 😕` is `what didnt go well`.
 */
export function headingWords(text: string): readonly string[] {
  return plainWords(withoutNumber(text.slice(0, 300).replace(BRACKETS, ' ')));
}

/** A heading without its number: `6) Timeline` is `Timeline`. */
export function withoutNumber(text: string): string {
  return text.replace(/^[^\p{L}\p{N}#([]+/u, '').replace(NUMBER, '');
}

function plainWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replaceAll('ß', 'ss')
    .replace(/['’`´]/gu, '')
    .replaceAll('&', ' and ')
    .toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
