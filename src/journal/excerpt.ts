import type { Mark } from './mark.ts';

/** A part of a text, on one line, `·` between its own lines; `…` where it is cut. */
export interface Excerpt {
  readonly excerpt: string;
  /** What was looked for, in the excerpt. */
  readonly marks: readonly Mark[];
}

/** How much stands in front of what was found, as a share of the whole. */
const BEFORE = 1 / 4;
/** So much of a long text is looked at, in UTF-16 units on either side: white space may be much of it. */
const REACH = 4;

/**
 * The part of a text around the first mark.
 *
 * @param length at most so many UTF-16 units, and those of `…` at its ends
 */
export function excerpt(text: string, marks: readonly Mark[], length: number): Excerpt {
  const first = marks[0]?.start ?? 0;
  const near = slice({ text, marks }, first - REACH * length, first + REACH * length);
  const flat = flattened(near.text, near.marks);
  const isWhole = near.text.length === text.length;
  if (isWhole && flat.text.length <= length) return { excerpt: flat.text, marks: flat.marks };
  const before = Math.max((flat.marks[0]?.start ?? 0) - Math.floor(length * BEFORE), 0);
  const start = Math.max(Math.min(before, flat.text.length - length), 0);
  const cut = slice(flat, start, start + length);
  const isBegin = start === 0 && first - REACH * length <= 0;
  const isEnd = start + length >= flat.text.length && first + REACH * length >= text.length;
  return ended(cut, isBegin ? '' : '…', isEnd ? '' : '…');
}

interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A part of it, without the halves of characters that a cut leaves at its ends. */
function slice({ text, marks }: Marked, from: number, to: number): Marked {
  const start = whole(text, Math.max(from, 0), 1);
  const end = whole(text, Math.min(to, text.length), -1);
  const inside = marks.flatMap((mark) => {
    const part = { start: Math.max(mark.start, start), end: Math.min(mark.end, end) };
    return part.start < part.end ? [{ start: part.start - start, end: part.end - start }] : [];
  });
  return { text: text.slice(start, end), marks: inside };
}

/** The offset, or the next one this way that is not within a surrogate pair. */
function whole(text: string, offset: number, step: 1 | -1): number {
  return /^[\uDC00-\uDFFF]/.test(text.charAt(offset)) && offset > 0 ? offset + step : offset;
}

const BETWEEN_LINES = ' · ';
const SPACES = /[\s\0]+/gu;
const LINE_BREAK = /[\n\r\u2028\u2029]/u;

/** On one line: white space is one space each, or stands for the end of a line; none is at the ends. */
function flattened(text: string, marks: readonly Mark[]): Marked {
  let flat = '';
  let read = 0;
  const moved: Mark[] = [];
  const add = (to: number) => {
    const piece = text.slice(read, to).replace(SPACES, between);
    flat += flat === '' || flat.endsWith(' ') ? piece.replace(/^(?: ·)? /, '') : piece;
    read = to;
  };
  for (const { start, end } of marks) {
    add(start);
    const at = flat.length;
    add(end);
    moved.push({ start: at, end: flat.length });
  }
  add(text.length);
  return { text: flat.replace(/(?: ·)? $/, ''), marks: moved };
}

function between(space: string): string {
  return LINE_BREAK.test(space) ? BETWEEN_LINES : ' ';
}

function ended({ text, marks }: Marked, begin: string, end: string): Excerpt {
  const by = begin.length;
  const moved = marks.map((mark) => ({ start: mark.start + by, end: mark.end + by }));
  const kept = end === '' ? text : text.trimEnd();
  return { excerpt: `${begin}${kept}${end}`, marks: moved };
}
