import { type Mark, piecesOf } from '../journal/mark.ts';
import { safeLine } from '../terminal/safe-text.ts';
import type { Io } from './io.ts';

const BOLD = '\u001b[1m';
const NOT_BOLD = '\u001b[22m';

/** Can what is printed be bold: is it for a terminal, and has nobody asked for plain text (NO_COLOR)? */
export function isEmphatic({ stdout, env }: Pick<Io, 'stdout' | 'env'>): boolean {
  return stdout.columns !== undefined && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}

/** One safe line of a text, what is marked in bold; `marks` are in order. */
export function emphasized(text: string, marks: readonly Mark[]): string {
  return piecesOf(text, marks)
    .map((piece) => {
      const safe = safeLine(piece.text);
      return piece.isMarked ? `${BOLD}${safe}${NOT_BOLD}` : safe;
    })
    .join('');
}
