/** Tables that Markdown does not take for one: without a row of dashes, or with one that does not fit. */
import { beginsWithTime, shapeOf } from './line-shape.ts';
import { instead, type LineRule, type Rewritten } from './source-line.ts';

const DELIMITER = /^\s{0,60}\|?\s{0,60}:?-+:?\s{0,60}(?:\|\s{0,60}:?-+:?\s{0,60}){0,200}\|?\s*$/;
const GRID_LINE = /^\s{0,60}\+(?:[-=:]{1,2000}\+){1,200}\s*$/;
/** Neither escaped nor in code. */
const PIPE = /\\\||`[^`|]*`|(\|)/g;

function columnsOf(row: string): number {
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '');
  let columns = 1;
  for (const [, pipe] of inner.matchAll(PIPE)) columns += pipe === undefined ? 0 : 1;
  return columns;
}

function isRow(text: string): boolean {
  return shapeOf(text) === 'table' && text.trimEnd().length > 1;
}

export function isDelimiter(text: string): boolean {
  return text.includes('-') && text.includes('|') && DELIMITER.test(text);
}

function delimiterOf(columns: number): string {
  return `|${' --- |'.repeat(columns)}`;
}

/** A header and the row of dashes below it begin a table, whatever stands above. */
const tableHead: LineRule = ({ text, next, before }) => {
  if (!text.includes('|') || isDelimiter(text) || !isDelimiter(next)) return undefined;
  if (!['text', 'table'].includes(shapeOf(text))) return undefined;
  const columns = columnsOf(text);
  const isFitting = columns === columnsOf(next);
  const indent = /^\s*/.exec(text)?.[0] ?? '';
  const head = [{ text }, { text: isFitting ? next : indent + delimiterOf(columns) }];
  return { lines: shapeOf(before) === 'text' ? [{ text: '' }, ...head] : head, used: 2 };
};

/** `+----+----+` between the rows of a table drawn with signs. */
const gridLine: LineRule = ({ text, before, next }) => {
  if (!GRID_LINE.test(text)) return undefined;
  if (!isRow(before)) return isRow(next) ? instead('') : undefined;
  return { lines: [], used: 1 };
};

/** `||Time||Event||` of trackers. */
const trackerHead: LineRule = ({ text }) => {
  const row = text.trim();
  if (!row.startsWith('||') || !row.endsWith('||') || row.length < 5) return undefined;
  const cells = row.slice(2, -2).split('||');
  return instead('', `| ${cells.join(' | ')} |`, delimiterOf(cells.length));
};

/** Rows one below the other, none of which is a head. */
const headless: LineRule = ({ text, next, nextButOne, before }) => {
  if (!isWholeRow(text) || isRow(before) || isDelimiter(before)) return undefined;
  const isDrawn = GRID_LINE.test(next) && isWholeRow(nextButOne);
  if (!isDrawn && !isWholeRow(next)) return undefined;
  const dashes = delimiterOf(columnsOf(text));
  // Of a drawn table the first row is the head.
  if (isDrawn) return instead('', text, dashes);
  return instead('', `|${' |'.repeat(columnsOf(text))}`, dashes, text);
};

function isWholeRow(text: string): boolean {
  return isRow(text) && text.trimEnd().endsWith('|') && !isDelimiter(text);
}

const TABBED = ['text', 'number', 'heading'];
/** A cell that is a value, or begins with one. */
const VALUE = /^[~≈]?\d/;

/** Cells that a word processor or a spreadsheet put tabs between; `undefined` for other lines. */
function tabbedCells(text: string, isGoingOn: boolean): readonly string[] | undefined {
  if (!text.includes('\t') || (!isGoingOn && /^\s/.test(text))) return undefined;
  if (!TABBED.includes(shapeOf(text.trimStart())) || /^\d{1,9}[.)]\t/.test(text)) return undefined;
  const cells = text.split('\t').map((cell) => cell.trim().replaceAll('|', '\\|'));
  // Behind a label the tab is only space.
  return cells.length > MOST_CELLS || /[:：]$/.test(cells[0] ?? '') ? undefined : cells;
}

const MOST_CELLS = 40;

/** Lines of equal width, pasted from a table. A time and one text behind it stay a line. */
const tabbed: LineRule = ({ text, before, next, nextButOne }) => {
  const isGoingOn = shapeOf(before) === 'table' && before.endsWith(' |');
  const cells = tabbedCells(text, isGoingOn);
  if (cells === undefined) return undefined;
  const width = cells.length;
  const row = `| ${cells.join(' | ')} |`;
  const isRowOf = (line: string) => tabbedCells(line, true)?.length === width;
  const isLast = !isRowOf(next);
  const end = isLast ? [''] : [];
  if (isGoingOn && columnsOf(before) === width) {
    // Between two rows, a line without tabs is the rest of a cell.
    const isBroken = isLast && shapeOf(next) === 'text' && isRowOf(nextButOne);
    if (!isBroken) return instead(row, ...end);
    const rest = next.trim().replaceAll('|', '\\|');
    return { lines: [{ text: `${row.slice(0, -2)} ${rest} |` }], used: 2 };
  }
  if (width === 2 && beginsWithTime(text)) return timedLine(cells, text);
  if (isLast) return undefined;
  const isHead = !cells.some((cell) => VALUE.test(cell) || beginsWithTime(cell));
  const head = isHead ? [row] : [`|${' |'.repeat(width)}`];
  return instead('', ...head, delimiterOf(width), ...(isHead ? [] : [row]));
};

const LONGEST_TIME = 40;

function timedLine(
  [time = '', words = '']: readonly string[],
  text: string,
): Rewritten | undefined {
  if (time.length > LONGEST_TIME || words === '' || !/\d\S{0,6}$/.test(time)) return undefined;
  return instead(text.replace(/\s*\t\s*/, ' – '));
}

export const tableRules: readonly LineRule[] = [tableHead, gridLine, trackerHead, headless, tabbed];
