/** One line of a pane: a hypothesis, an action or a follow-up. */
import type { Entry, Followup } from '../../incident/incident.ts';
import type { Measure } from '../../incident/measures/measure.ts';
import { columnsOf } from '../../terminal/fit.ts';
import { Kept } from '../lines/kept.ts';
import { cutLine, type Line, piece, spread, type Tone } from '../lines/line.ts';
import { shownLine, shownRows } from './text.ts';

/** What stands at the end of a row: in words, and (where there is less room) in fewer. */
interface Ending {
  readonly texts: readonly [string, string];
  readonly tone: Tone;
}

export interface Item {
  /** What it is of: another object once anything has changed in it. */
  readonly of: Entry | Followup;
  /** `A2`. */
  readonly label: string;
  /** One column wide. */
  readonly sign: string;
  readonly tone: Tone;
  /** Not yet safe to be shown. */
  readonly text: string;
  /** The word by which it is counted. */
  readonly state: string;
  /** Is it to be seen to, whatever else is open? */
  readonly isUrgent: boolean;
  readonly isOpen: boolean;
  /** Where there is no room for all, those that were settled last stay. UTC milliseconds, or any order. */
  readonly settledAt: number;
  readonly endings: () => Ending;
  /** How long it has been open; `undefined` where that says nothing. */
  readonly time: () => Measure | undefined;
}

/** What the word behind a time must leave of a text that is as long as this, in columns. */
const LEAST_TEXT = 12;

interface RowStyle {
  readonly columns: number;
  /** The columns of the widest label among the rows. */
  readonly labels: number;
}

/** `H2 ? memory leak   12m 10s open`: the text is cut, so that its end can be seen. */
export function itemRow(item: Item, { columns, labels }: RowStyle): Line {
  const text = shownLine(item.text, columns);
  const front = frontOf(item, labels);
  const left = [...front, piece(text, item.isOpen ? 'plain' : 'quiet')];
  return spread(left, endingFor(item, columnsOf(text), { columns, labels }), columns);
}

/** A row that is made when it is seen. */
export type Row = () => Line;

const textColumns = new Kept<Item['of'], number>();
const textRows = new Kept<Item['of'], readonly string[]>();

/** The same with all of its text, on as many rows as it needs. As time passes only its ending is made anew. */
export function itemRows(item: Item, style: RowStyle): readonly Row[] {
  const { columns, labels } = style;
  const tone = item.isOpen ? 'plain' : 'quiet';
  const indent = labels + 3;
  const width = textColumns.of(item.of, [columns], () => columnsOf(shownLine(item.text, columns)));
  const ending = endingFor(item, width, style);
  const beside = ending.reduce((sum, { text: end }) => sum + columnsOf(end) + GAP, 0);
  const [first = '', ...more] = textRows.of(item.of, [columns, indent, beside], () =>
    shownRows(item.text, (row) => columns - indent - (row === 0 ? beside : 0)),
  );
  return [
    () => spread([...frontOf(item, labels), piece(first, tone)], ending, columns),
    ...more.map((row) => () => cutLine([piece(' '.repeat(indent)), piece(row, tone)], columns)),
  ];
}

/** Columns between a text that goes on below and what stands at the end of its first row. */
const GAP = 2;

function frontOf({ label, sign, tone }: Item, labels: number): Line {
  return [piece(`${label.padEnd(labels)} `, 'label'), piece(`${sign} `, tone)];
}

/** @param width the columns of its text */
function endingFor(item: Item, width: number, { columns, labels }: RowStyle): Line {
  const needed = labels + 3 + Math.min(width, LEAST_TEXT) + 1;
  const { texts, tone } = item.endings();
  const [whole, short] = texts;
  const ending = needed + columnsOf(whole) <= columns ? whole : short;
  return ending === '' ? [] : [piece(ending, tone)];
}

/** The columns of the widest label. */
export function labelColumns(items: readonly Item[]): number {
  return items.reduce((widest, { label }) => Math.max(widest, label.length), 0);
}
