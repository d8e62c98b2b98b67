/** Where in a text something stands that was looked for. Offsets are of UTF-16 units. */
export interface Mark {
  readonly start: number;
  /** Behind its last unit. */
  readonly end: number;
}

/**
 * The marks in a text that came back with `open` and `close` around each of them. Of a text that has
 * these signs itself, nobody can tell: it has no marks.
 */
export function marksBetween(marked: string, open: string, close: string): readonly Mark[] {
  const marks: Mark[] = [];
  let length = 0;
  for (const [index, piece] of marked.split(open).entries()) {
    const [inside = '', outside, ...more] = piece.split(close);
    if (index === 0) {
      if (outside !== undefined) return [];
      length = inside.length;
      continue;
    }
    if (outside === undefined || more.length > 0) return [];
    marks.push({ start: length, end: length + inside.length });
    length += inside.length + outside.length;
  }
  return marks;
}

/** Each place where one of these stands in a text, letter by letter. */
export function placesOf(parts: readonly string[], text: string): readonly Mark[] {
  return parts.flatMap((part) => {
    const marks: Mark[] = [];
    for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) {
      marks.push({ start: at, end: at + part.length });
    }
    return marks;
  });
}

/** The same in order, those that touch or overlap as one. */
export function merged(marks: readonly Mark[]): readonly Mark[] {
  const result: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const before = result.at(-1);
    if (before === undefined || mark.start > before.end) result.push(mark);
    else result.splice(-1, 1, { start: before.start, end: Math.max(before.end, mark.end) });
  }
  return result;
}

export interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A text in pieces, none of them empty. @param marks in order, apart from each other */
export function piecesOf(text: string, marks: readonly Mark[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), isMarked: false });
  return pieces.filter((piece) => piece.text !== '');
}
