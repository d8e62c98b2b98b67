/** The text around what was found, with the words that were looked for marked in it. */
import type { Excerpt } from '../../journal/excerpt.ts';
import { piecesOf } from '../../journal/mark.ts';
import { columnsOf } from '../../terminal/fit.ts';
import { graphemes } from '../../terminal/graphemes.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { cutLine, type Line, lineWidth, type Piece, piece } from '../lines/line.ts';

/** In so many columns; where they are too few, the first of what is marked is in sight. */
export function excerptLine(excerpt: Excerpt, columns: number): Line {
  const pieces = marked(excerpt);
  const first = pieces.findIndex(({ tone }) => tone === 'match');
  const before = pieces.slice(0, Math.max(first, 0));
  const found = pieces.slice(Math.max(first, 0));
  const room = columns - Math.min(lineWidth(found), Math.ceil(columns * FOUND_SHARE));
  return cutLine([...endOf(before, room), ...found], columns);
}

/** Of the columns: what is found, and what stands behind it, has them at least. */
const FOUND_SHARE = 2 / 3;

/** Each piece is made safe by itself, since that may change its length. */
function marked({ excerpt, marks }: Excerpt): readonly Piece[] {
  return piecesOf(excerpt, marks).map(({ text, isMarked }) =>
    piece(safeLine(text), isMarked ? 'match' : 'plain'),
  );
}

/** The end of a line, behind an ellipsis where it is not all of it. */
function endOf(line: Line, columns: number): Line {
  if (lineWidth(line) <= columns) return line;
  const text = line.map((each) => each.text).join('');
  let kept = '';
  let left = columns - 1;
  for (const character of graphemes(text).toReversed()) {
    left -= columnsOf(character);
    if (left < 0) break;
    kept = character + kept;
  }
  return [piece(`…${kept}`)];
}
