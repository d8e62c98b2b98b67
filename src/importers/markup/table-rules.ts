/** Tables that Markdown does not take for one: without a row of dashes, or with one that does not fit. */
import { shapeOf } from './line-shape.ts';
import { instead, type LineRule } from './source-line.ts';

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

export const tableRules: readonly LineRule[] = [tableHead, gridLine, trackerHead, headless];
