/**
 * A document cut where that changes nothing: the parser's time grows with the square of what it is given at
 * once. Where nothing else will do it is cut anywhere, and what was one block is put together again.
 */
import { indentOf, shapeOf } from './line-shape.ts';
import type { WrittenLine } from './source-line.ts';
import { isDelimiter } from './table-rules.ts';

export interface Piece {
  readonly lines: readonly WrittenLine[];
  /** Its first block may go on what the piece before it ended with. */
  readonly isContinued: boolean;
  /** A line that is too long, or too tangled, to be read for markup. */
  readonly isPlain: boolean;
}

/** Characters: from here on a piece ends where it can, and from there on anywhere. */
const ENOUGH = 16_000;
const MOST = 64_000;
/** So many characters that may be markup are read at once between two blank lines. */
const MOST_MARKS = 600;
const LONGEST_LINE = 20_000;

export function* piecesOf(lines: Iterable<WrittenLine>): Iterable<Piece> {
  let piece = new OpenPiece([], false);
  for (const line of lines) {
    if (isTangled(line)) {
      yield piece;
      yield { lines: [line], isContinued: false, isPlain: true };
      piece = new OpenPiece([], false);
      continue;
    }
    const cut = piece.cutBefore(line);
    if (cut !== 'none') {
      yield piece;
      piece = new OpenPiece(cut === 'anywhere' ? piece.tableHead : [], cut === 'anywhere');
    }
    piece.add(line);
  }
  yield piece;
}

function isTangled({ text, isInside }: WrittenLine): boolean {
  return !isInside && (text.length > LONGEST_LINE || marksIn(text) > MOST_MARKS);
}

/** As characters are asked for one by one, a line of many megabytes costs no memory. */
function marksIn(text: string): number {
  let count = 0;
  for (let at = text.search(MARK); at !== -1 && at < text.length; at += 1) {
    if (MARKS.has(text.charCodeAt(at))) count += 1;
  }
  return count;
}

const MARK = /[[\]*_`<>~&!]/;
const MARKS: ReadonlySet<number> = new Set(Array.from('[]*_`<>~&!', (mark) => mark.charCodeAt(0)));

class OpenPiece implements Piece {
  readonly isPlain = false;
  readonly isContinued: boolean;
  readonly #lines: WrittenLine[];
  #size = 0;
  #marks = 0;
  #tableHead: readonly WrittenLine[];

  constructor(tableHead: readonly WrittenLine[], isContinued: boolean) {
    this.#lines = [...tableHead];
    this.#tableHead = tableHead;
    this.isContinued = isContinued;
  }

  get lines(): readonly WrittenLine[] {
    return this.#lines;
  }

  /** The first two rows of the table that goes on behind the piece. */
  get tableHead(): readonly WrittenLine[] {
    return this.#tableHead;
  }

  add(line: WrittenLine): void {
    const before = this.#lines.at(-1);
    if (line.text.trim() === '') {
      this.#marks = 0;
      this.#tableHead = [];
    } else if (before !== undefined && !line.isInside && isDelimiter(line.text)) {
      this.#tableHead = [before, line];
    }
    this.#marks += line.isInside ? 0 : marksIn(line.text);
    this.#size += line.text.length + 1;
    this.#lines.push(line);
  }

  cutBefore({ text, isInside }: WrittenLine): 'none' | 'here' | 'anywhere' {
    if (isInside || this.#lines.length === 0) return 'none';
    if (this.#size >= ENOUGH && this.#lines.at(-1)?.text.trim() === '' && isFlush(text))
      return 'here';
    if (this.#size >= ENOUGH && isRowOfMany(text)) return 'anywhere';
    const isTooMuch = this.#size >= MOST || this.#marks + marksIn(text) > MOST_MARKS;
    return isTooMuch ? 'anywhere' : 'none';
  }
}

/** Nothing that stands above can go on here, behind a blank line. */
function isFlush(text: string): boolean {
  const shape = shapeOf(text);
  return indentOf(text) === 0 && (shape === 'heading' || shape === 'text');
}

/** Items and rows are put together again. */
function isRowOfMany(text: string): boolean {
  const shape = shapeOf(text);
  return indentOf(text) < 2 && ['bullet', 'number', 'table', 'quote'].includes(shape);
}
