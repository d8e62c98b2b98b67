/** The board: all that the panes show, in full, and what else is known of the incident as a whole. */
import type { Incident } from '../../incident/incident.ts';
import type { Cadence } from '../../incident/measures/outside-clock.ts';
import { Kept } from '../lines/kept.ts';
import { cutLine, emptyLine, type Line, piece } from '../lines/line.ts';
import { itemRows, labelColumns, type Row } from '../panes/item.ts';
import { itemLists } from '../panes/lists.ts';
import type { ItemList } from '../panes/pane.ts';
import {
  detectionRows,
  impactRows,
  outsideRows,
  serviceRows,
  severityRows,
} from './board-facts.ts';
import { boardPeople } from './board-people.ts';

export interface BoardStyle {
  /** UTC milliseconds. */
  readonly now: number;
  readonly columns: number;
  /** The numbers of the actions whose processes are gone. */
  readonly lost: ReadonlySet<number>;
  /** How long the outside may wait for an update, by severity. */
  readonly cadence: Cadence;
}

const INDENT = 2;
/** A text may be wider on a terminal than it was measured: the last column stays free. */
const SLACK = 1;

/** The board as lines to be scrolled: as many as there is to say, each made when it is seen. */
export interface BoardText {
  readonly count: number;
  /** So many lines, from one of them on; fewer where it ends. */
  readonly lines: (from: number, count: number) => readonly Line[];
}

const kept = new Kept<Incident, BoardText>();

/** Facts that nobody recorded are left out. */
export function boardText(incident: Incident, style: BoardStyle): BoardText {
  const { now, columns, lost, cadence } = style;
  const from = [incident.records.length, now, columns, lost, cadence];
  return kept.of(incident, from, () => textOf(incident, style));
}

function textOf(incident: Incident, style: BoardStyle): BoardText {
  const rows = rowsOf(incident, style);
  const room = Math.max(style.columns - SLACK, 0);
  return {
    count: rows.length,
    lines: (from, count) => rows.slice(from, from + count).map((row) => cutLine(row(), room)),
  };
}

function rowsOf(incident: Incident, style: BoardStyle): readonly Row[] {
  const columns = Math.max(style.columns - INDENT - SLACK, 0);
  const inner = { ...style, columns };
  return [
    ...itemLists(incident, style).flatMap((list) => section(list.title, itemsOf(list, columns))),
    ...section('People', made(boardPeople(incident, inner))),
    ...section('Told outside', made(outsideRows(incident, inner))),
    ...section('Severity', made(severityRows(incident, inner))),
    ...section('Services', made(serviceRows(incident, columns))),
    ...section('Impact', made(impactRows(incident, columns))),
    ...section('Detected by', made(detectionRows(incident, columns))),
  ].slice(0, -1);
}

function made(lines: readonly Line[]): readonly Row[] {
  return lines.map((line) => () => line);
}

function itemsOf({ items }: ItemList, columns: number): readonly Row[] {
  if (items.length === 0) return made([[piece('none yet', 'quiet')]]);
  const labels = labelColumns(items);
  return items.flatMap((item) => itemRows(item, { columns, labels }));
}

/** With an empty line behind it; nothing where there is nothing to say. */
function section(title: string, rows: readonly Row[]): readonly Row[] {
  if (rows.length === 0) return [];
  const indent = piece(' '.repeat(INDENT));
  const indented = rows.map((row) => (): Line => [indent, ...row()]);
  return [() => [piece(` ${title}`, 'strong')], ...indented, () => emptyLine];
}
