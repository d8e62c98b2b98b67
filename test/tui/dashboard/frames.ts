/** The frames that a program has drawn, from the bytes that it wrote. */
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const FRAME = /\u001b\[\?2026h(.*?)\u001b\[\?2026l/gs;

/** The columns of the widest row of any frame. */
export function widestRow(bytes: readonly string[]): number {
  const frames = Array.from(bytes.join('').matchAll(FRAME), ([, frame = '']) => frame);
  const rows = frames.flatMap((frame) => stripVTControlCharacters(frame).split(/\r?\n/));
  return Math.max(0, ...rows.map((row) => stringWidth(row)));
}
