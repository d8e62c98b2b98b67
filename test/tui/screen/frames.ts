/** The frames that a program has drawn, from the bytes that it wrote. */
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';

const ESC = '\u001b';
/** What stands between the marks of synchronized output. */
export const FRAME = new RegExp(String.raw`${ESC}\[\?2026h(.*?)${ESC}\[\?2026l`, 'gs');

/** The columns of the widest row of any frame. */
export function widestRow(bytes: readonly string[]): number {
  const frames = Array.from(bytes.join('').matchAll(FRAME), ([, frame = '']) => frame);
  const rows = frames.flatMap((frame) => stripVTControlCharacters(frame).split(/\r?\n/));
  return Math.max(0, ...rows.map((row) => stringWidth(row)));
}
