/** How much of the text stands around the find, in UTF-16 units. */
const BEFORE = 30;
const LENGTH = 120;

/** The part of a text around the first of these words that is found, on one line; `…` where it is cut. */
export function excerpt(text: string, words: readonly string[]): string {
  const flat = text.replace(/[\s\0]+/gu, ' ').trim();
  if (flat.length <= LENGTH) return flat;
  const lower = flat.toLowerCase();
  const finds = words
    .map((word) => lower.indexOf(word.toLowerCase()))
    .filter((index) => index >= 0);
  const from = Math.max(0, Math.min(...finds, flat.length) - BEFORE);
  const start = finds.length === 0 ? 0 : Math.min(from, flat.length - LENGTH);
  const cut = whole(flat.slice(start, start + LENGTH));
  const end = start + LENGTH < flat.length ? '…' : '';
  return `${start > 0 ? '…' : ''}${cut}${end}`;
}

/** Without the halves of characters that a cut leaves at its ends. */
function whole(cut: string): string {
  return cut.replace(/^\p{Surrogate}|\p{Surrogate}$/gu, '');
}
