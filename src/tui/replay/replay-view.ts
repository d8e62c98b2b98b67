/** The replay above what is said and the keys: the log as it stood, and the scrub bar below it. */
import type { Cell } from '../../terminal/line-wrap.ts';
import { paneColumns } from '../frame/layout.ts';
import { promptView } from '../frame/prompt-view.ts';
import { timelineContext } from '../frame/timeline-context.ts';
import { headerLines } from '../header/header.ts';
import { emptyLine, type Line, padLine, piece } from '../lines/line.ts';
import { paneColumn } from '../log/pane-column.ts';
import { timelineLines } from '../log/timeline-lines.ts';
import { modeOf } from '../state/mode-of.ts';
import type { ReplayState } from '../state/replay.ts';
import type { LogScreen, Size, State } from '../state/state.ts';
import { indexOf } from '../timeline/index-of.ts';
import { type TimelineContext, windowOf } from '../timeline/moves.ts';
import { barLines } from './bar-lines.ts';
import { playerRule } from './player-rule.ts';
import { type ShownReplay, shownReplay } from './shown.ts';

export interface ReplayView {
  readonly lines: readonly Line[];
  /** Where text is typed. */
  readonly cursor: Cell | undefined;
}

const NOTHING: ReplayView = { lines: [], cursor: undefined };

/** The rules around the timeline, what is said, and the keys. */
const FIXED_ROWS = 4;
/** From so many rows on, the bar has a second row, and bar and header have a third one. */
const WITH_SECOND_ROW = 12;
const WITH_THIRD_ROW = 20;

/**
 * All rows of the screen but its last two.
 *
 * @param log with a replay open
 * @param below what stands below the scrub bar, on rows that the timeline gives up
 */
export function replayView(
  state: State,
  log: LogScreen,
  size: Size,
  below = seekingLines(state, size),
): ReplayView {
  const { replay } = log;
  if (replay === undefined) return NOTHING;
  const shown = shownReplay(log, replay);
  const header = size.rows < WITH_THIRD_ROW ? 2 : 3;
  const bar = barRows(size.rows);
  const taken = FIXED_ROWS + header + bar + below.lines.length;
  const room = { columns: size.columns, rows: Math.max(size.rows - taken, 0) };
  const lines = [
    ...headerOf(shown, state, header, size.columns),
    ...timelineAndPanes(shown, replay, room, header === 3),
    ...barLines(shown.tape, shown.now, {
      columns: size.columns,
      rows: bar,
      isWithoutHindsight: replay.training !== undefined,
    }),
  ];
  const cursor = below.cursor && { ...below.cursor, row: below.cursor.row + lines.length };
  return { lines: [...lines, ...below.lines], cursor };
}

function barRows(rows: number): 1 | 2 | 3 {
  if (rows < WITH_SECOND_ROW) return 1;
  return rows < WITH_THIRD_ROW ? 2 : 3;
}

/** Where a time or a milestone is typed to go to. */
function seekingLines(state: State, { columns }: Size): ReplayView {
  return modeOf(state) === 'seeking' ? promptView(state, columns, 1) : NOTHING;
}

function headerOf(
  { log, tape, now }: ShownReplay,
  { cadence }: State,
  rows: 2 | 3,
  columns: number,
): readonly Line[] {
  const entriesOf = tape.perspective === 'happened' ? 'happened' : 'written';
  const style = { now, columns: columns - 1, rows, cadence, silentSince: entriesOf } as const;
  return headerLines(log.incident, style).map((line) => [piece(' '), ...line]);
}

const TITLES = { happened: 'Replay, as it happened', known: 'Replay, as it was known' } as const;
/** On fewer columns, it is only said that this is not the log of now. */
const WITH_WHOLE_TITLE = 32;

/** The log between its rules; the lower one says where the replay is. */
function timelineAndPanes(
  shown: ShownReplay,
  replay: ReplayState,
  { columns, rows }: Size,
  isLeadInHeader: boolean,
): readonly Line[] {
  const { now, tape, marked } = shown;
  const pane = paneColumns(columns);
  const width = columns - (pane ?? 0);
  const context = timelineContext(shown.log, { columns: width, rows }, now);
  const log = inView(shown.log, context, marked);
  const title = columns < WITH_WHOLE_TITLE ? 'Replay' : TITLES[tape.perspective];
  const hasPanes = pane !== undefined;
  const style = { now, columns: width, selected: marked, hasPanes, isLeadInHeader, title };
  const left = timelineLines(log, context, style).toSpliced(-1, 1, playerRule(replay, tape, width));
  if (pane === undefined) return left;
  const right = paneColumn(log, now, { columns: pane, rows: rows + 2 });
  return left.map((line, row) => [...padLine(line, width), ...(right[row] ?? emptyLine)]);
}

/** The end is followed, as long as the entry that is marked is seen with it; else that is in the middle. */
function inView(log: LogScreen, context: TimelineContext, marked: string | undefined): LogScreen {
  const index = indexOf(context.entries, marked);
  if (index === undefined || marked === undefined) return log;
  const { first, last } = windowOf(log.view, marked, context);
  if (index > first && index <= last) return log;
  const anchor = { id: marked, row: Math.floor(context.height / 2) };
  return { ...log, view: { ...log.view, anchor } };
}
