/** The lines of a text one after the other, since it may be large; a byte order mark in front is passed over. */
export function* linesOf(text: string): Generator<string, undefined> {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
  }
}
