/** The prompt as one row: what it asks for, and the part of the line around the cursor. */
import { characterWidth } from '../../terminal/character-width.ts';
import { columnsOf } from '../../terminal/fit.ts';
import { graphemes } from '../../terminal/graphemes.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { promptView } from '../frame/prompt-view.ts';
import { plain } from '../lines/line.ts';
import { isTyping } from '../state/mode-of.ts';
import type { State } from '../state/state.ts';

/** What stands in the row, whatever its width. */
export interface PromptRow {
  /** `15:12 event: ` */
  readonly label: string;
  /** Safe, and of one line. */
  readonly text: string;
  /** The offset in the text. */
  readonly cursor: number;
}

/** Wide enough for every label. */
const WIDE = 200;

export function promptRow(state: State): PromptRow {
  const label = labelOf(state);
  if (!isTyping(state)) return { label, text: '', cursor: 0 };
  const { text, folded } = state.prompt.line;
  const before = shown(text.text.slice(0, text.cursor));
  const below = folded === undefined ? '' : ` (and ${folded.count} folded lines)`;
  return {
    label,
    text: before + shown(text.text.slice(text.cursor)) + below,
    cursor: before.length,
  };
}

/** As on the screen, with a colon: `15:12 event: `. */
function labelOf(state: State): string {
  const [first = []] = promptView(state, WIDE, 1).lines;
  const words = plain(isTyping(state) ? first.slice(0, -1) : first.slice(0, 1));
  const label = words.trim().replace(/ ›$/, '');
  return label.endsWith('?') ? `${label} ` : `${label}: `;
}

/** A line break is a sign in the row. */
function shown(text: string): string {
  return safeLine(text.replaceAll('\n', '⏎'));
}

/** What of the row is seen on a terminal. */
export interface SeenRow {
  readonly text: string;
  /** The column of the cursor. */
  readonly cursor: number;
  /** So many columns of the line are left of what is seen. */
  readonly from: number;
}

/** Columns that the line has at least; where the label leaves fewer, it goes. */
const LEAST_TEXT = 20;

/**
 * The part that fits into a row, which never wraps: what a terminal has wrapped, it wraps anew at
 * another width, and nobody knows then where it begins. It moves by half a row at a time, so that
 * most keys only add a character.
 *
 * @param from what was left of it before
 */
export function seenRow({ label, text, cursor }: PromptRow, columns: number, from = 0): SeenRow {
  const front = columns - columnsOf(label) < LEAST_TEXT ? '' : label;
  const room = Math.max(columns - 1 - columnsOf(front), 1);
  const at = columnsOf(text.slice(0, cursor));
  const start = columnsOf(text) <= room ? 0 : startOf(at, room, from);
  const seen = part(text, start, room);
  return {
    text: front + seen.text,
    cursor: columnsOf(front) + Math.max(at - seen.from, 0),
    from: seen.from,
  };
}

function startOf(at: number, room: number, from: number): number {
  const isSeen = at >= from && at - from <= room;
  return isSeen ? from : Math.max(at - Math.floor(room / 2), 0);
}

/** The characters that lie within these columns as a whole. */
function part(text: string, start: number, room: number): { text: string; from: number } {
  let column = 0;
  let from: number | undefined;
  let kept = '';
  for (const character of graphemes(text)) {
    const width = characterWidth(character);
    if (column >= start) {
      from ??= column;
      if (column + width > from + room) break;
      kept += character;
    }
    column += width;
  }
  return { text: kept, from: from ?? column };
}
