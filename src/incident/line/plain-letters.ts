const ASCII = /^[\0-\x7f]*$/;
/** Those of Latin, Greek and Cyrillic letters: in other scripts a mark makes another letter. */
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * A text without case and accents, to compare names and words that people look for: what differs in
 * nothing else is the same, `jose` and `José`.
 */
export function plainLetters(text: string): string {
  if (ASCII.test(text)) return text.toUpperCase();
  // Capitals, because `ß` and `ς` are small letters only.
  return text.normalize('NFKD').replace(ACCENTS, '').toUpperCase().normalize('NFC');
}
