/**
 * A replay as a recording in the asciinema format, version 2: a header, and then a line for each
 * thing that a terminal is sent, with the second at which it is. Players in a browser show it.
 */
import { columnsOf } from '../terminal/fit.ts';
import { safeLine } from '../terminal/safe-text.ts';

/** A part of a row: text that is safe to show, and its style as a terminal is told it, such as `1;36`. */
export interface CastPiece {
  readonly text: string;
  readonly style: string;
}

export type CastRow = readonly CastPiece[];

/** A screen: its rows from the top. */
export type CastFrame = readonly CastRow[];

export interface CastHead {
  readonly columns: number;
  readonly rows: number;
  /** When the incident began, in UTC milliseconds: players say so. */
  readonly timestamp: number;
  /** Not yet safe to be shown. */
  readonly title: string;
}

/** The last screen stays for so long before a player begins anew, in milliseconds. */
const LAST = 3_000;

/**
 * The lines of the recording, without their ends.
 *
 * @param frames in order: a screen, and how long one has watched when it comes, in milliseconds
 */
export function* castLines(
  { columns, rows, timestamp, title }: CastHead,
  frames: Iterable<{ readonly watched: number; readonly frame: CastFrame }>,
): Generator<string> {
  yield JSON.stringify({
    version: 2,
    width: columns,
    height: rows,
    timestamp: Math.floor(timestamp / 1_000),
    title: safeLine(title),
    env: { TERM: 'xterm-256color' },
  });
  let before: CastFrame | undefined;
  let end = 0;
  for (const { watched, frame } of frames) {
    const data = before === undefined ? BEGIN + changes([], frame) : changes(before, frame);
    if (data !== '') yield event(watched, data);
    before = frame;
    end = watched;
  }
  yield event(end + LAST, '');
}

/** No cursor, no wrapping of what a terminal holds for wider than we do, and nothing of what was there. */
const BEGIN = '\u001b[?25l\u001b[?7l\u001b[0m\u001b[2J';

/** What makes one screen of the other. */
function changes(before: CastFrame, frame: CastFrame): string {
  return frame.map((row, index) => rowChange(before[index] ?? [], row, index + 1)).join('');
}

/** Writes what differs between two rows: all behind what they begin with alike, or up to where they end alike. */
function rowChange(before: CastRow, row: CastRow, place: number): string {
  const same = alike(before, row);
  if (same === row.length && same === before.length) return '';
  const kept = widthOfPlain(row.slice(0, same));
  const [was, is] = kept === undefined ? [before, row] : [before.slice(same), row.slice(same)];
  const start = `\u001b[${place};${(kept ?? 0) + 1}H`;
  const end = alike(was.toReversed(), is.toReversed());
  const [gone, come] = [was.slice(0, was.length - end), is.slice(0, is.length - end)];
  const width = widthOfPlain(come);
  const isInPlace = width !== undefined && width === widthOfPlain(gone);
  return isInPlace ? start + styled(come) : `${start}\u001b[K${styled(is)}`;
}

/** With so many pieces two rows begin alike. */
function alike(a: CastRow, b: CastRow): number {
  const other = a.findIndex(
    ({ text, style }, index) => b[index]?.text !== text || b[index].style !== style,
  );
  return other === -1 ? Math.min(a.length, b.length) : other;
}

/** The columns of a text that is as wide on every terminal; `undefined` where they differ. */
function widthOfPlain(row: CastRow): number | undefined {
  const text = row.map((piece) => piece.text).join('');
  const isPlain = columnsOf(text) === text.length && [...text].length === text.length;
  return isPlain ? text.length : undefined;
}

function styled(row: CastRow): string {
  return row
    .map(({ text, style }) => (style === '' ? text : `\u001b[${style}m${text}\u001b[0m`))
    .join('');
}

function event(watched: number, data: string): string {
  return JSON.stringify([Math.round(watched) / 1_000, 'o', data]);
}
