/** What is read over the whole screen, in lines: all of it, and the part that is seen. */
import { wholeSecond } from '../../incident/time/time-reading.ts';
import { boardText } from '../board/board-text.ts';
import { entrySheet } from '../entry/entry-sheet.ts';
import { helpLines } from '../help/help-lines.ts';
import type { Line } from '../lines/line.ts';
import { logOfThen } from '../replay/shown.ts';
import type { Sheet } from '../state/sheet.ts';
import type { Size, State } from '../state/state.ts';
import { comparisonSheet, statisticsSheet } from './library-sheets.ts';

/** A text that is scrolled. Only the lines that are seen are made, where it may be a long one. */
export interface SheetText {
  readonly title: string;
  readonly count: number;
  /** So many lines, from one of them on; fewer where it ends. */
  readonly lines: (from: number, count: number) => readonly Line[];
}

/** The title above it, and the keys below. */
const FRAME_ROWS = 2;

export function sheetText(state: State, sheet: Sheet, { columns }: Size): SheetText {
  const { screen, cadence } = state;
  if (sheet.name === 'stats') return textOf(statisticsSheet(sheet, columns));
  if (sheet.name === 'compare') return textOf(comparisonSheet(sheet, columns));
  if (sheet.name === 'help' || screen.name !== 'log') {
    const about = sheet.name === 'help' ? sheet.about : undefined;
    return textOf({ title: 'Help', rows: helpLines(columns, about) });
  }
  const { log, now, recordingTold } = logOfThen(screen, wholeSecond(state.now));
  const { incident, lost } = log;
  if (sheet.name === 'board') {
    return { title: 'Board', ...boardText(incident, { now, columns, lost, cadence }) };
  }
  return entrySheet(incident, sheet.id, { columns, now, lost, recordingTold });
}

function textOf({ title, rows }: { title: string; rows: readonly Line[] }): SheetText {
  return {
    title,
    count: rows.length,
    lines: (from, count) => rows.slice(from, from + count),
  };
}

/** The rows that there are for the text itself. */
export function sheetRoom({ rows }: Size): number {
  return Math.max(rows - FRAME_ROWS, 0);
}

/** How far down the text of a sheet is scrolled: no further than to its end. */
export function scrollWithin({ scroll }: Sheet, { count }: SheetText, size: Size): number {
  return Math.min(scroll, Math.max(count - sheetRoom(size), 0));
}

/** The sheet, scrolled no further than to its end, which depends on the width of the screen. */
export function withinSheet(state: State, sheet: Sheet): Sheet {
  const scroll = scrollWithin(sheet, sheetText(state, sheet, state.size), state.size);
  return scroll === sheet.scroll ? sheet : { ...sheet, scroll };
}
