/** Finds URLs in text. Some characters end one here because they would mean something in Markdown. */

const URL = /https?:\/\/[^\s<>|"`\\]+/iy;

const SCHEME_ONLY = /^https?:\/\/$/i;

/** Markdown readers disagree whether to decode these within a link. */
const CHARACTER_REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

/** What is rather of the sentence than of a URL that it ends. */
const TRAILING = ".,:;!?'*_~)]";

/** The URL that begins at this index, or `undefined`. */
export function urlAt(text: string, index: number): string | undefined {
  URL.lastIndex = index;
  const found = URL.exec(text)?.[0];
  if (found === undefined) return undefined;
  const reference = CHARACTER_REFERENCE.exec(found);
  const url = withoutTrailing(reference === null ? found : found.slice(0, reference.index));
  return SCHEME_ONLY.test(url) ? undefined : url;
}

function withoutTrailing(url: string): string {
  let unclosed = url.split(')').length - url.split('(').length;
  let end = url.length;
  while (TRAILING.includes(url.charAt(end - 1)) && end > 0) {
    if (url.charAt(end - 1) === ')') {
      // A bracket that was opened within the URL is of the URL.
      if (unclosed <= 0) break;
      unclosed -= 1;
    }
    end -= 1;
  }
  return url.slice(0, end);
}
