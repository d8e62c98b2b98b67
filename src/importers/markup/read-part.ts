/** The part of a document that is read: what nobody wrote by hand is cut off, and a finding says where. */
import type { ReadFinding } from '../reading/read-finding.ts';

interface ReadPart {
  readonly text: string;
  readonly findings: readonly ReadFinding[];
}

/** Many times what people write; a parser needs minutes for more. */
const MOST_CHARACTERS = 6_000_000;
const MOST_LINES = 100_000;
const MOST_TAGS = 100_000;

const LINE_END = /\n/g;
const TAG = /<[a-z]/gi;

/** @param text lines end with `\n` */
export function readPart(text: string, isHtml: boolean): ReadPart {
  const end = Math.min(
    endOfLines(text),
    placeOf(LINE_END, MOST_LINES - 1, text),
    isHtml ? placeOf(TAG, MOST_TAGS, text) : text.length,
  );
  if (text.slice(end).trim() === '') return { text, findings: [] };
  const read = text.slice(0, end).toWellFormed();
  return { text: read, findings: [cutFinding(linesIn(read), linesIn(text))] };
}

/** Where the last line ends that is read whole; of a line that alone is too long, so much of it. */
function endOfLines(text: string): number {
  if (text.length <= MOST_CHARACTERS) return text.length;
  const lineEnd = text.lastIndexOf('\n', MOST_CHARACTERS);
  return lineEnd > 0 ? lineEnd : MOST_CHARACTERS;
}

/** Where the first one stands that is too many; the end of the text where none is. */
function placeOf(pattern: RegExp, most: number, text: string): number {
  let count = 0;
  for (const { index } of text.matchAll(pattern)) {
    count += 1;
    if (count > most) return index;
  }
  return text.length;
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function cutFinding(line: number, lines: number): ReadFinding {
  return {
    code: 'too-long',
    level: 'warning',
    message:
      `The document is too large to be read at once: reading stopped at line ${line} of ${lines}, and nothing ` +
      'that stands behind is imported. Split it, and import the rest with --into.',
    line,
  };
}
