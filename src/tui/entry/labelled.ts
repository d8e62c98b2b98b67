/** Rows with words in front of them: the further rows of a text begin where its first one does. */
import { columnsOf } from '../../terminal/fit.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { wrapWords } from '../../terminal/word-wrap.ts';
import { cutLine, type Line, lineWidth, piece, type Tone } from '../lines/line.ts';

/** Where the text begins that has no room behind its front. */
const INDENT = 4;

/**
 * @param text as people typed it
 * @param room how many columns a row may take
 */
export function labelled(
  front: Line,
  text: string,
  room: number,
  tone: Tone = 'plain',
): readonly Line[] {
  const width = lineWidth(front);
  const isBelow = width > room / 2;
  const indent = isBelow ? INDENT : width;
  const rows = wrapped(text, Math.max(1, room - indent)).map((row) => piece(row, tone));
  const gap = piece(' '.repeat(indent));
  const [first = piece(''), ...more] = rows;
  const lines = isBelow
    ? [front, ...rows.map((row) => [gap, row])]
    : [[...front, first], ...more.map((row) => [gap, row])];
  return lines.map((line) => cutLine(line, room));
}

function wrapped(text: string, columns: number): readonly string[] {
  return wrapWords(safeLine(text), Number.POSITIVE_INFINITY, () => columns);
}

/** The width of the widest of these words, but no more than `most`. */
export function columnOf(words: readonly string[], most: number): number {
  return Math.min(most, Math.max(0, ...words.map(columnsOf)));
}
