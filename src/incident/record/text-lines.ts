/** What a line of a text of several is: as many as anything that shows it may make of it. */

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Where the lines begin, in UTF-16 units: one line at least, the empty one. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: found } of text.matchAll(BREAK)) starts.push(index + found.length);
  return starts;
}

/** So many lines, in words. */
export function countedLines(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`;
}
