/** The text of an entry and the marks behind it, in rows. */
import type { Entry } from '../../incident/incident.ts';
import { columnsOf, cut } from '../../terminal/fit.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { UNITS_OF_COLUMN, wrapWords } from '../../terminal/word-wrap.ts';
import { type Line, piece, type Tone } from '../lines/line.ts';
import { allMarks, marksWithin } from './marks.ts';
import { ownWords } from './own-words.ts';

/** Marks leave the text this part of its row, where it needs it. */
const LEAST_TEXT = 1 / 4;
const GAP = '  ';

interface Room {
  /** How many rows there may be, at least one. */
  readonly rows: number;
  /** Of the pane. */
  readonly columns: number;
  /** How wide the row of this index may be. */
  readonly width: (row: number) => number;
}

/** At least one row, maybe an empty one. */
export function textRows(entry: Entry, tone: Tone, room: Room): readonly Line[] {
  const text = safeLine(beginning(words(entry), room.columns * room.rows * UNITS_OF_COLUMN));
  const rows = wrapWords(text, room.rows, room.width);
  const before = rows.slice(0, -1).map((row) => [piece(row, tone)]);
  const last = rows.at(-1) ?? '';
  const width = room.width(rows.length - 1);
  const marks = allMarks(entry);
  const gap = last === '' || marks === '' ? '' : GAP;
  const needed = columnsOf(last) + gap.length;
  if (needed + marks.length > width && marks !== '' && rows.length < room.rows) {
    return [...before, [piece(last, tone)], [piece(marks, 'quiet')]];
  }
  const fitting = marksWithin(
    entry,
    width - Math.min(needed, Math.ceil(width * LEAST_TEXT) + gap.length),
  );
  if (fitting === '') return [...before, [piece(cut(last, width), tone)]];
  const textColumns = width - gap.length - fitting.length;
  return [...before, [piece(cut(last, textColumns), tone), piece(gap + fitting, 'quiet')]];
}

/** The text, and what was noted when it was settled. */
function words(entry: Entry): string {
  const { retracted, turns } = entry;
  const own = ownWords(entry);
  const note = turns.at(-1)?.note ?? '';
  const said = note === '' ? own : `${own} · ${note}`;
  if (retracted === undefined) return said;
  const reason = retracted === '' ? 'retracted' : `retracted (${retracted})`;
  return said === '' ? reason : `${reason}: ${said}`;
}

function beginning(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}
