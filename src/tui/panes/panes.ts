/** The panes beside the timeline: hypotheses above, actions below, with running timers. */
import type { Incident } from '../../incident/incident.ts';
import { columnsOf } from '../../terminal/fit.ts';
import { cutLine, type Line, piece } from '../lines/line.ts';
import { countByState, type Effort, effortsOf } from './effort.ts';
import { effortRow, labelOf } from './effort-row.ts';
import { countsLine } from './pane-counts.ts';

export interface PaneSection {
  readonly title: 'Hypotheses' | 'Actions';
  readonly lines: readonly Line[];
}

interface PaneStyle {
  /** UTC milliseconds. */
  readonly now: number;
  readonly columns: number;
  /** What both sections may take together, with one row for the rule between them. */
  readonly rows: number;
  /** The numbers of the actions whose processes are gone. */
  readonly lost: ReadonlySet<number>;
}

/** A text may be wider on a terminal than it was measured: the last column stays free. */
const SLACK = 1;

/** Both sections; their lines take at most `rows - 1` rows together. */
export function paneSections(
  incident: Incident,
  style: PaneStyle,
): readonly [PaneSection, PaneSection] {
  const { hypotheses, actions } = effortsOf(incident, style.lost);
  const rooms = shares(style.rows - 1, needed(hypotheses), needed(actions));
  return [
    { title: 'Hypotheses', lines: sectionLines(hypotheses, rooms[0], style) },
    { title: 'Actions', lines: sectionLines(actions, rooms[1], style) },
  ];
}

/** The rows that a section needs to show all: one of them when there is nothing to show. */
function needed(efforts: readonly Effort[]): number {
  return Math.max(1, efforts.length);
}

/** Each gets half of the rows where it needs them, and what the other leaves. */
function shares(rows: number, first: number, second: number): readonly [number, number] {
  const share = Math.min(first, Math.max(Math.ceil(rows / 2), rows - second));
  return [share, Math.min(second, rows - share)];
}

function sectionLines(
  efforts: readonly Effort[],
  rows: number,
  { now, columns }: PaneStyle,
): readonly Line[] {
  if (rows < 1) return [];
  const room = columns - SLACK;
  if (efforts.length === 0) return [cutLine([piece('none yet', 'quiet')], room)];
  if (rows === 1 && efforts.length > 1) return [cutLine(countsLine(efforts, now), room)];
  const shown = mostImportant(efforts, rows);
  const labels = Math.max(...shown.map((effort) => columnsOf(labelOf(effort))));
  const lines = shown.map((effort) => effortRow(effort, { now, columns: room, labels }));
  if (shown.length === efforts.length) return lines;
  const seen = new Set(shown);
  return [...lines, cutLine(moreLine(efforts.filter((effort) => !seen.has(effort))), room)];
}

/**
 * What is shown where there is no room for all, in their own order: the open ones, then those that
 * were settled last. One row is left for what is not shown.
 */
function mostImportant(efforts: readonly Effort[], rows: number): readonly Effort[] {
  if (efforts.length <= rows) return efforts;
  const open = efforts.filter(({ look }) => look.isOpen);
  const settled = efforts
    .filter(({ look }) => !look.isOpen)
    .toSorted((a, b) => settlingTime(a) - settlingTime(b));
  const chosen = new Set([...settled, ...open].slice(1 - rows));
  return efforts.filter((effort) => chosen.has(effort));
}

/** When it was settled, in UTC milliseconds; else when it began. Without either it was long ago. */
function settlingTime({ entry }: Effort): number {
  return entry.turns.at(-1)?.at ?? entry.until ?? entry.at ?? Number.MIN_SAFE_INTEGER;
}

/** `… 2 refuted, 1 confirmed more`. */
function moreLine(efforts: readonly Effort[]): Line {
  const counts = countByState(efforts).map(([state, count]) => `${count} ${state}`);
  return [piece(`… ${counts.join(', ')} more`, 'quiet')];
}
