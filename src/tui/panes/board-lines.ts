/** The board: all that the panes show, in full, and what else is known of the incident as a whole. */
import type { Incident } from '../../incident/incident.ts';
import type { Cadence } from '../../incident/measures/outside-clock.ts';
import { cutLine, emptyLine, type Line, piece } from '../lines/line.ts';
import {
  detectionRows,
  impactRows,
  outsideRows,
  serviceRows,
  severityRows,
} from './board-facts.ts';
import { boardPeople } from './board-people.ts';
import { itemRows, labelColumns } from './item.ts';
import { itemLists } from './lists.ts';
import type { ItemList } from './pane.ts';

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

/** As many lines as there is to say, to be scrolled; facts that nobody recorded are left out. */
export function boardLines(incident: Incident, style: BoardStyle): readonly Line[] {
  const columns = Math.max(style.columns - INDENT - SLACK, 0);
  const inner = { ...style, columns };
  return [
    ...itemLists(incident, style).flatMap((list) => section(list.title, itemsOf(list, columns))),
    ...section('People', boardPeople(incident, inner)),
    ...section('Told outside', outsideRows(incident, inner)),
    ...section('Severity', severityRows(incident, inner)),
    ...section('Services', serviceRows(incident, columns)),
    ...section('Impact', impactRows(incident, columns)),
    ...section('Detected by', detectionRows(incident, columns)),
  ]
    .slice(0, -1)
    .map((line) => cutLine(line, Math.max(style.columns - SLACK, 0)));
}

function itemsOf({ items }: ItemList, columns: number): readonly Line[] {
  if (items.length === 0) return [[piece('none yet', 'quiet')]];
  const labels = labelColumns(items);
  return items.flatMap((item) => itemRows(item, { columns, labels }));
}

/** With an empty line behind it; nothing where there is nothing to say. */
function section(title: string, rows: readonly Line[]): readonly Line[] {
  if (rows.length === 0) return [];
  const indent = piece(' '.repeat(INDENT));
  const indented = rows.map((row): Line => [indent, ...row]);
  return [[piece(` ${title}`, 'strong')], ...indented, emptyLine];
}
