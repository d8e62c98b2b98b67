/** Training, below the replay: the question, what was done beside the answer, and how it went in the end. */
import type { Stop } from '../../replay/stops.ts';
import type { Cell } from '../../terminal/line-wrap.ts';
import { promptView } from '../frame/prompt-view.ts';
import { cutLine, emptyLine, type Line, padLine, piece } from '../lines/line.ts';
import { rule } from '../lines/rule.ts';
import type { LogScreen, Size, State } from '../state/state.ts';
import type { ToldPhase, Training } from '../state/training.ts';
import { placeOf, summaryOf } from './summary.ts';
import { answerRows, doneRows } from './told-rows.ts';

export interface TrainingView {
  readonly lines: readonly Line[];
  /** Where the answer is typed. */
  readonly cursor: Cell | undefined;
}

/** Of the rows of a screen, so much is for the answer, or for what was done: the log stays in sight. */
const SHARE = 1 / 3;
const LEAST_ROWS = 1;
/** From so many columns on, the answer stands beside what was done, and not above it. */
const WITH_TWO_SIDES = 80;
/** On a screen of fewer rows nothing stands above them: the log would be gone. */
const WITH_TITLE = 10;

/** What stands below the scrub bar; nothing while one only watches. */
export function trainingView(state: State, log: LogScreen, size: Size): TrainingView | undefined {
  const whole = wholeView(state, log, size);
  if (whole === undefined || size.rows >= WITH_TITLE) return whole;
  const { lines, cursor } = whole;
  return { lines: lines.slice(1), cursor: cursor && { ...cursor, row: cursor.row - 1 } };
}

/** With a title above it. */
function wholeView(state: State, log: LogScreen, size: Size): TrainingView | undefined {
  const training = log.replay?.training;
  switch (training?.phase.name) {
    case 'asking':
      return question(state, log, training.phase.stop, size);
    case 'told':
      return { lines: told(log, training.phase, size), cursor: undefined };
    case 'over':
      return { lines: summary(log, training, size), cursor: undefined };
    default:
      return undefined;
  }
}

/** The rows that there are below the rule. */
function roomIn({ rows }: Size): number {
  return Math.max(Math.floor(rows * SHARE) - 1, LEAST_ROWS);
}

function question(state: State, log: LogScreen, stop: Stop, size: Size): TrainingView {
  const { columns } = size;
  const { lines, cursor } = promptView(state, columns, roomIn(size));
  const title = rule(columns, [piece(ASKS, 'strong')], [piece(placeOf(log, stop), 'quiet')]);
  return { lines: [title, ...lines], cursor: { ...cursor, row: cursor.row + 1 } };
}

const ASKS = 'What would you do now?';

/** A rule, and below it a part of what was done and what was answered. */
function told(log: LogScreen, phase: ToldPhase, size: Size): readonly Line[] {
  const { title, rows } = toldSides(log, phase, size);
  const room = roomIn(size);
  const first = Math.min(phase.scroll, Math.max(rows.length - room, 0));
  return [title, ...rows.slice(first, first + room)];
}

/** So many rows it can be scrolled down. */
export function mostScroll(log: LogScreen, phase: ToldPhase, size: Size): number {
  return Math.max(toldSides(log, phase, size).rows.length - roomIn(size), 0);
}

interface Sides {
  readonly title: Line;
  readonly rows: readonly Line[];
}

const DONE = 'Done then';
const YOURS = 'You';

function toldSides(log: LogScreen, { stop, answer }: ToldPhase, { columns }: Size): Sides {
  if (columns < WITH_TWO_SIDES) {
    const yours = answerRows(answer, columns - 1).map((row) => [piece(' '), ...row]);
    const done = doneRows(log, stop, columns - 1).map((row) => [piece(' '), ...row]);
    const between = rule(columns, [piece(DONE, 'strong')]);
    return { title: rule(columns, [piece(YOURS, 'strong')]), rows: [...yours, between, ...done] };
  }
  const left = Math.ceil(columns / 2);
  const right = columns - left;
  const done = doneRows(log, stop, left - 2);
  const yours = answerRows(answer, right - 2);
  const title = [
    ...rule(left, [piece(DONE, 'strong')]),
    piece('┬', 'quiet'),
    ...rule(right - 1, [piece(YOURS, 'strong')]),
  ];
  const rows = Array.from({ length: Math.max(done.length, yours.length) }, (_, row) => [
    ...padLine([piece(' '), ...(done[row] ?? emptyLine)], left),
    piece('│ ', 'quiet'),
    ...(yours[row] ?? emptyLine),
  ]);
  return { title, rows };
}

/** What came of it, and where the answers are. */
function summary(log: LogScreen, training: Training, { columns }: Size): readonly Line[] {
  const { counts, command } = summaryOf(log, training);
  const prints: Line = [piece(` ${command}`, 'strong'), piece(' prints the answers')];
  const lines = [
    rule(columns, [piece('The training is over', 'strong')]),
    [piece(` ${counts}. No answer is part of the record.`)],
    ...(command === undefined ? [] : [prints]),
  ];
  return lines.map((line) => cutLine(line, columns));
}
