// A picture of a terminal's screen as SVG: text that can be selected and read aloud, lines as lines.
import { type Cells, isInverse, type Run, runsOf } from './run.ts';

export interface Screen {
  readonly cells: Cells;
  readonly cursor: { readonly row: number; readonly column: number; readonly visible: boolean };
}

const CELL = { width: 8.4, height: 18 };
const FONT_SIZE = 14;
/** From the top of a row to the line that its letters stand on. */
const BASE = 13.5;
const MARGIN = 16;

/** A dark background of its own suits a page of any colour. */
const STYLES = `
svg { font: ${FONT_SIZE}px ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; }
text { fill: #d5dbe3; }
path { stroke: #6b7684; fill: none; }
.bold { font-weight: bold; }
.dim { fill: #929dab; }
.fg1 { fill: #ff7b72; }
.fg2 { fill: #7ee787; }
.fg3 { fill: #e3b341; }
.fg4 { fill: #79c0ff; }
.fg6 { fill: #56d4dd; }
.inverse { fill: #11161d; }
`;

/** Which ways the lines of a character go from the middle of its cell: left, right, up, down. */
const WAYS: Readonly<Record<string, string>> = {
  '─': 'lr',
  '│': 'ud',
  '┬': 'lrd',
  '┴': 'lru',
  '├': 'rud',
  '┤': 'lud',
};

/** @param title what is seen, for those who do not */
export function svgOf({ cells, cursor }: Screen, title: string): string {
  const width = round((cells[0]?.length ?? 0) * CELL.width + 2 * MARGIN);
  const height = cells.length * CELL.height + 2 * MARGIN;
  const bar = `<rect x="${x(cursor.column)}" y="${y(cursor.row)}" width="2" height="${CELL.height}" fill="#d5dbe3"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLES}</style>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8" fill="#11161d" stroke="#39424e"/>`,
    ...runsOf(cells).map(drawn),
    ...(cursor.visible ? [bar] : []),
    '</svg>\n',
  ].join('\n');
}

function drawn(run: Run): string {
  const ways = WAYS[run.text];
  if (ways !== undefined) return `<path d="${lines(run, ways)}"/>`;
  if (run.text === '▌') return block(run, CELL.width / 2);
  return isInverse(run) ? `${block(run, run.columns * CELL.width)}\n${text(run)}` : text(run);
}

function text({ row, column, columns, text: letters, style }: Run): string {
  const look = style === '' ? '' : ` class="${style}"`;
  // One letter is where it is; more of them are held to their cells in any font.
  const length = letters.length > 1 ? ` textLength="${round(columns * CELL.width)}"` : '';
  return `<text x="${x(column)}" y="${round(y(row) + BASE)}"${length}${look}>${escaped(letters)}</text>`;
}

function block({ row, column }: Run, width: number): string {
  return `<rect x="${x(column)}" y="${y(row)}" width="${round(width)}" height="${CELL.height}" fill="#79c0ff"/>`;
}

function lines({ row, column, columns }: Run, ways: string): string {
  const [left, right] = [x(column), x(column + columns)];
  const [top, bottom] = [y(row), y(row + 1)];
  const middle = { x: round((left + right) / 2), y: (top + bottom) / 2 };
  const from = ways.includes('l') ? left : middle.x;
  const to = ways.includes('r') ? right : middle.x;
  const over = ways.includes('u') ? top : middle.y;
  const under = ways.includes('d') ? bottom : middle.y;
  return [
    ...(from < to ? [`M${from} ${middle.y}H${to}`] : []),
    ...(over < under ? [`M${middle.x} ${over}V${under}`] : []),
  ].join('');
}

function x(column: number): number {
  return round(MARGIN + column * CELL.width);
}

function y(row: number): number {
  return MARGIN + row * CELL.height;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
