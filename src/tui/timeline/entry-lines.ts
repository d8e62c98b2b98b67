/**
 * The lines of one entry:
 *
 *     ▌11  14:30  ⚑ started     5xx above 5 % on checkout
 *      12 ~14:35  ! A1 done 4m  restarted api-3 @ops
 */
import type { Entry } from '../../incident/incident.ts';
import { UNITS_OF_COLUMN } from '../../terminal/word-wrap.ts';
import { cutLine, type Line, lineWidth, type Piece, piece, type Tone } from '../lines/line.ts';
import { dayHeading } from './day-heading.ts';
import { detailLine, detailLineCount } from './detail-lines.ts';
import { textRows } from './entry-text.ts';
import { stateWords } from './state-words.ts';
import { shownTime } from './time-column.ts';
import type { Block } from './window.ts';

export interface TimelineStyle {
  /** Of the pane; the last one stays free, for characters that a terminal shows wider than expected. */
  readonly columns: number;
  /** IANA name of the zone in which times are shown. */
  readonly zone: string;
  /** Columns of the number gutter. */
  readonly gutter: number;
  /** The id of the selected entry. */
  readonly selected: string | undefined;
  /** Numbers of the actions that nobody will settle. */
  readonly lost: ReadonlySet<number>;
  /** UTC milliseconds. */
  readonly now: number;
  /** At most so many lines of the selected entry. */
  readonly expanded: number;
  /** The selected entry's detail is shown below its text. */
  readonly isDetailShown: boolean;
}

/** From so many columns on, texts stand below each other, behind words of up to `WORDS` columns. */
const WIDE = 62;
const WORDS = 12;
const TIME = 5;
/** Where the text begins so far to the right, its further lines begin below the time. */
const LEAST_TEXT = 16;
/** Details begin below the time, whatever the text does: their lines are long. */
const DETAIL_INDENT = 2;

/** Columns for the numbers up to this one. */
export function gutterOf(highest: number): number {
  return Math.max(2, String(highest).length);
}

/** The lines of the entry at an index of the timeline, with the heading of a day that begins there. */
export function entryBlock(entries: readonly Entry[], index: number, style: TimelineStyle): Block {
  const entry = entries[index];
  if (entry === undefined) return { lines: [], heading: 0 };
  const block = blockOf(entry, style);
  const heading = dayHeading(entries, index, style);
  if (heading === undefined) return block;
  return { lines: [cutLine(heading, room(style)), ...block.lines], heading: 1 };
}

/** What an entry's lines were made for. */
interface Made {
  readonly style: TimelineStyle;
  readonly isTicking: boolean;
  readonly block: Block;
}

/** Frames are drawn on every key; entries are replaced when they change, most never do. */
const made = new WeakMap<Entry, Made>();

function blockOf(entry: Entry, style: TimelineStyle): Block {
  const before = made.get(entry);
  if (before !== undefined && isUpToDate(before, entry, style)) return before.block;
  const { lines, isTicking } = entryLines(entry, style);
  const block = { lines, heading: 0 };
  made.set(entry, { style, isTicking, block });
  return block;
}

function isUpToDate({ style: before, isTicking }: Made, entry: Entry, style: TimelineStyle) {
  if (before === style) return true;
  const isSelected = style.selected === entry.id;
  return (
    before.columns === style.columns &&
    before.zone === style.zone &&
    before.gutter === style.gutter &&
    before.lost.has(entry.number) === style.lost.has(entry.number) &&
    (before.selected === entry.id) === isSelected &&
    (!isSelected || isExpandedAlike(before, style)) &&
    (!isTicking || before.now === style.now)
  );
}

function isExpandedAlike(before: TimelineStyle, style: TimelineStyle): boolean {
  return before.expanded === style.expanded && before.isDetailShown === style.isDetailShown;
}

function room({ columns }: TimelineStyle): number {
  return Math.max(0, columns - 1);
}

interface EntryLines {
  readonly lines: readonly Line[];
  readonly isTicking: boolean;
}

function entryLines(entry: Entry, style: TimelineStyle): EntryLines {
  const isSelected = style.selected === entry.id;
  const { sign, words, isTicking } = stateWords(entry, style.lost.has(entry.number), style.now);
  const front = withGap([...frontOf(entry, style), piece(`${sign} `), ...spaced(words)], style);
  const marker = isSelected ? piece('▌', 'selected') : piece(' ');
  const column = 1 + lineWidth(front);
  const isNarrow = room(style) - column < LEAST_TEXT;
  const indent = isNarrow ? style.gutter + 3 : column;
  const detail = isSelected && style.isDetailShown ? detailLineCount(entry) : 0;
  const most = isSelected ? Math.max(1, style.expanded) : 1;
  const rows = textRows(entry, toneOf(entry), {
    // A long text leaves the detail half of the rows.
    rows: most - Math.min(detail, Math.floor(most / 2)),
    columns: style.columns,
    width: (row) => Math.max(1, room(style) - (row === 0 ? column : indent)),
  });
  const quietened =
    entry.retracted === undefined ? front : front.map(({ text }) => piece(text, 'quiet'));
  const indentation = [piece(' '.repeat(indent - 1))];
  const lines = rows.map((row, index) =>
    fitting(marker, [...(index === 0 ? quietened : indentation), ...row], style),
  );
  if (detail === 0) return { lines, isTicking };
  const below = detailRows(entry, most - rows.length, style);
  return { lines: [...lines, ...below.map((row) => fitting(marker, row, style))], isTicking };
}

function toneOf({ retracted }: Entry): Tone {
  return retracted === undefined ? 'plain' : 'quiet';
}

function fitting(marker: Piece, row: Line, style: TimelineStyle): Line {
  return cutLine([marker, ...row], room(style));
}

/** The beginning of the detail, in rows that are cut; the last one says how much more there is. */
function detailRows(entry: Entry, most: number, style: TimelineStyle): readonly Line[] {
  const front = `${' '.repeat(style.gutter + DETAIL_INDENT)}│ `;
  const count = detailLineCount(entry);
  const shown = count <= most ? count : most - 1;
  const rows: Line[] = Array.from({ length: Math.max(0, shown) }, (_, index) => [
    piece(front, 'quiet'),
    piece(detailLine(entry, index, style.columns * UNITS_OF_COLUMN), toneOf(entry)),
  ]);
  const more = [piece(`${front}… ${count - shown} more lines`, 'quiet')];
  return shown < count && most > 0 ? [...rows, more] : rows;
}

/** The number and the time. What is about known has its sign in front, so that times align. */
function frontOf(entry: Entry, style: TimelineStyle): Line {
  const number = String(entry.number).padStart(style.gutter);
  const { text } = shownTime(entry, style.zone);
  const about = entry.approximate && entry.at !== null ? '~' : ' ';
  return [
    piece(number, style.selected === entry.id ? 'selected' : 'quiet'),
    piece(` ${about}${text.padEnd(TIME)}  `),
  ];
}

function spaced(words: readonly Piece[]): Line {
  return words.flatMap((word, index) => (index === 0 ? [word] : [piece(' '), word]));
}

/** The text begins where the others do; behind at least one space where there is more before it. */
function withGap(front: Line, { columns, gutter }: TimelineStyle): Line {
  const width = lineWidth(front);
  const textColumn = gutter + 2 + TIME + 2 + 2 + WORDS;
  const missing = columns >= WIDE ? textColumn - width : 0;
  if (missing > 0) return [...front, piece(' '.repeat(missing))];
  return front.at(-1)?.text.endsWith(' ') ? front : [...front, piece(' ')];
}
