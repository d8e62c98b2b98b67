/**
 * The scrub bar:
 *
 *           ▅▁▂ ▃▂▇ ▁▂  ▁▂▁   ▁            ▁
 *     22:45 S━DA━━━━━━●─────I─M──R· 8h 42m ·─ 03-18 09:40
 *           Started  Detected  Acknowledged  …
 */
import { clockAt } from '../../incident/time/clock.ts';
import { coarseDuration } from '../../incident/time/duration.ts';
import type { Stretch } from '../../replay/axis.ts';
import { milestoneTimes } from '../../replay/milestone-times.ts';
import type { Tape } from '../../replay/tape.ts';
import { tapeAxis } from '../../replay/tape-axis.ts';
import { columnsOf } from '../../terminal/fit.ts';
import { shortTime } from '../header/short-time.ts';
import { cutLine, type Line, lineWidth, type Piece, piece } from '../lines/line.ts';
import { columnOf, densityOf } from './density.ts';
import { type BarMark, letterOf, namesLine } from './marks.ts';

export interface BarStyle {
  readonly columns: number;
  /** 1: where one is, and the milestones; 2: with how much happened when; 3: with the milestones' names. */
  readonly rows: 1 | 2 | 3;
  /** Are only those milestones shown that the replay has come to? */
  readonly isWithoutHindsight: boolean;
}

/** From so many columns on, the times of both ends stand beside the bar. */
const WITH_ENDS = 80;

/** @param at where the replay is, in UTC milliseconds */
export function barLines(tape: Tape, at: number, style: BarStyle): readonly Line[] {
  const { columns, rows } = style;
  const { front, end } = columns < WITH_ENDS ? WITHOUT_ENDS : endsOf(tape);
  const indent = lineWidth(front);
  const bar = { tape, at, axis: tapeAxis(tape), columns: columns - indent - lineWidth(end) - 1 };
  const marks = marksOf(bar, style);
  const track = [...front, ...joined(trackCells(bar, marks)), ...end];
  const indentation = piece(' '.repeat(indent));
  const density = [indentation, piece(densityOf(tape, bar.axis, bar.columns).join(''), 'open')];
  const names = [indentation, ...namesLine(marks, columns - indent - 1)];
  return [...(rows === 1 ? [] : [density]), track, ...(rows === 3 ? [names] : [])].map((line) =>
    cutLine(line, columns),
  );
}

interface Bar {
  readonly tape: Tape;
  readonly at: number;
  readonly axis: readonly Stretch[];
  readonly columns: number;
}

interface Ends {
  readonly front: Line;
  readonly end: Line;
}

const WITHOUT_ENDS: Ends = { front: [piece(' ')], end: [] };

/** The day is said where it is not that of the beginning. */
function endsOf({ from, until, incident }: Tape): Ends {
  const { zone } = incident.facts;
  const time = (at: number) =>
    shortTime({ at, approximate: false }, zone, clockAt(from, zone)).toTheMinute;
  return {
    front: [piece(` ${time(from)} `, 'quiet')],
    end: [piece(` ${time(until)}`, 'quiet')],
  };
}

/** The next columns that a letter takes where its own is taken. */
const NEXT_COLUMNS = [0, 1, 2];

function marksOf({ tape, at, axis, columns }: Bar, style: BarStyle): readonly BarMark[] {
  const { zone } = tape.incident.facts;
  const day = clockAt(tape.from, zone);
  const taken = new Set<number>();
  return milestoneTimes(tape)
    .filter((each) => each.at <= at || !style.isWithoutHindsight)
    .map((each) => {
      const own = columnOf(axis, each.at, columns);
      const column = NEXT_COLUMNS.map((by) => own + by).find(
        (next) => next < columns && !taken.has(next),
      );
      taken.add(column ?? own);
      const time = shortTime({ at: each.at, approximate: false }, zone, day).toTheMinute;
      return {
        milestone: each.milestone,
        column: column ?? own,
        time,
        isPassed: each.at <= at,
      };
    });
}

const PASSED = piece('━');
const AHEAD = piece('─', 'quiet');
const SILENT = piece('·', 'quiet');
const POSITION = piece('●', 'selected');

function trackCells(bar: Bar, marks: readonly BarMark[]): readonly Piece[] {
  const { at, axis, columns } = bar;
  const position = columnOf(axis, at, columns);
  const cells = Array.from({ length: columns }, (_, column) =>
    column < position ? PASSED : AHEAD,
  );
  for (const stretch of axis) if (stretch.isSilence) fillSilence(cells, stretch, bar, position);
  for (const { milestone, column, isPassed } of marks) {
    cells[column] = piece(letterOf(milestone), isPassed ? 'label' : 'plain');
  }
  cells[position] = POSITION;
  return cells;
}

/** Dots between its ends, and how long it lasts where there is room for that beside the position. */
function fillSilence(
  cells: Piece[],
  { start, end }: Stretch,
  { axis, columns }: Bar,
  position: number,
): void {
  const first = columnOf(axis, start, columns) + 1;
  const behind = columnOf(axis, end, columns);
  const length = ` ${coarseDuration(end - start)} `;
  const room = behind - first - columnsOf(length);
  const from = first + Math.floor(room / 2);
  const isCovered = from <= position && position < from + columnsOf(length);
  const text = room < 2 || isCovered ? '' : length;
  for (let column = first; column < behind; column += 1) {
    const character = text.charAt(column - from);
    cells[column] = column < from || character === '' ? SILENT : piece(character, 'quiet');
  }
}

/** Neighbours of one tone are one piece. */
function joined(cells: readonly Piece[]): Line {
  const pieces: Piece[] = [];
  for (const cell of cells) {
    const last = pieces.at(-1);
    if (last?.tone === cell.tone)
      pieces[pieces.length - 1] = piece(last.text + cell.text, cell.tone);
    else pieces.push(cell);
  }
  return pieces;
}
