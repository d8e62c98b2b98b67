/**
 * What the dashboard's widgets are given to draw: lines that fit already, each of pieces with a
 * tone. Nothing may depend on a tone alone: without colours, the words must say it too.
 */
import { columnsOf, cut } from '../../terminal/fit.ts';

/** What a piece of text is like; the theme says how that looks. */
export type Tone =
  | 'plain'
  | 'strong'
  | 'quiet'
  | 'good'
  | 'bad'
  | 'alert'
  | 'open'
  | 'selected'
  | 'label'
  /** Found: what was looked for. */
  | 'match';

export interface Piece {
  /** Safe to be shown, and of one line. */
  readonly text: string;
  readonly tone: Tone;
}

export type Line = readonly Piece[];

export const emptyLine: Line = [];

export function piece(text: string, tone: Tone = 'plain'): Piece {
  return { text, tone };
}

/** The columns that a line takes. */
export function lineWidth(line: Line): number {
  return line.reduce((sum, { text }) => sum + columnsOf(text), 0);
}

/** The line, cut with an ellipsis where it is wider than so many columns. */
export function cutLine(line: Line, columns: number): Line {
  if (lineWidth(line) <= columns) return line;
  const kept: Piece[] = [];
  let left = columns;
  for (const { text, tone } of line) {
    const width = columnsOf(text);
    // An ellipsis needs a column of what it stands for.
    const fitting = width < left ? text : cut(`${text} `, left);
    kept.push({ text: fitting, tone });
    left -= columnsOf(fitting);
    if (left <= 0 || fitting !== text) break;
  }
  return kept;
}

/** The line, filled with spaces to so many columns. */
export function padLine(line: Line, columns: number): Line {
  const missing = columns - lineWidth(line);
  return missing > 0 ? [...line, piece(' '.repeat(missing))] : line;
}

/** Two lines on one row, at its left and its right; the left one is cut where there is no room for both. */
export function spread(left: Line, right: Line, columns: number): Line {
  const rightWidth = lineWidth(right);
  if (rightWidth + 1 >= columns) return cutLine(left, columns);
  const room = columns - rightWidth - (rightWidth > 0 ? 1 : 0);
  const cutLeft = cutLine(left, room);
  const gap = columns - rightWidth - lineWidth(cutLeft);
  return [...cutLeft, piece(' '.repeat(gap)), ...right];
}

/** What a line says, without its tones. */
export function plain(line: Line): string {
  return line.map(({ text }) => text).join('');
}
