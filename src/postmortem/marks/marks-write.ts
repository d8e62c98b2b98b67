/** What a template has printed, as a text: with its parts marked for a file, or without marks. */
import { RenderError } from 'liquidjs';
import { Joined } from '../markdown/joined.ts';
import {
  beginMark,
  endMark,
  type FileName,
  fileMark,
  SIGNATURE,
  signatureOf,
  textHash,
} from './marks-form.ts';
import { readParts, withoutBlankEnds } from './marks-read.ts';
import type { Printed, PrintedPart } from './printed.ts';

/** A part, and what is printed of it without the blank lines at its ends. */
interface Part extends PrintedPart {
  readonly text: string;
}

/** What stands between parts, and parts. */
type Piece = string | Part;

/**
 * Parts as they were printed; where nothing was, no blank lines are left of it.
 *
 * @throws RenderError for a part that does not stand alone
 */
export function withoutMarks(printed: Printed): string {
  return joined(piecesOf(printed), ({ text }) => text);
}

/**
 * Each part between marks that name it, and at the end the mark of the whole.
 *
 * @throws RenderError for a part that does not stand alone
 */
export function withMarks(printed: Printed, file: FileName): string {
  const pieces = piecesOf(printed);
  const plain = markedBody(pieces, SIGNATURE);
  const signature = isAsMarked(pieces, plain, SIGNATURE)
    ? SIGNATURE
    : signatureOf(withoutMarks(printed));
  const body = signature === SIGNATURE ? plain : markedBody(pieces, signature);
  const { frame } = readParts(body.split('\n'), signature);
  return `${body}\n\n${fileMark({ ...file, signature, hash: textHash(frame) })}\n`;
}

function markedBody(pieces: readonly Piece[], signature: string): string {
  return joined(pieces, (part) => {
    // What was not generated cannot be edited; a section that nobody wrote can be written.
    if (part.text === '' && part.kind === 'generated') return '';
    const mark = { ...part, hash: textHash(part.text) };
    const text = part.text === '' ? [] : [part.text];
    return [beginMark(mark, signature), ...text, endMark(mark, signature)].join('\n');
  }).trimEnd();
}

/** Are the marks in it those that were put there, and no text that looks like them? */
function isAsMarked(pieces: readonly Piece[], body: string, signature: string): boolean {
  const put = pieces.filter((piece): piece is Part => typeof piece !== 'string');
  const meant = put.filter(({ kind, text }) => kind === 'written' || text !== '');
  const { parts } = readParts(body.split('\n'), signature);
  return (
    parts.length === meant.length &&
    meant.every(({ kind, name, text }, index) => {
      const found = parts[index];
      return found?.kind === kind && found.name === name && found.text === text;
    })
  );
}

/** Blank lines of a template, and those that a part begins or ends with, are one. */
const BLANK_BEFORE = /\n(?:[^\S\n]*\n)+$/;
const BLANK_BEHIND = /^[^\S\n]*\n(?:[^\S\n]*\n)+/;

function piecesOf({ buffer, parts }: Printed): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const part of parts) {
    const whole = buffer.slice(part.start, part.end);
    const text = withoutBlankEnds(whole);
    const begin = text === '' ? part.end : part.start + whole.indexOf(text);
    const between = buffer.slice(done, begin).replace(BLANK_BEFORE, '\n\n');
    pieces.push(done === 0 ? between : between.replace(BLANK_BEHIND, '\n\n'), { ...part, text });
    done = begin + text.length;
  }
  const rest = buffer.slice(done);
  pieces.push(done === 0 ? rest : rest.replace(BLANK_BEHIND, '\n\n'));
  pieces.forEach(mustStandAlone);
  return pieces;
}

/** A comment beside other text would change how that is read: marks need blank lines around. */
function mustStandAlone(piece: Piece, index: number, pieces: readonly Piece[]): void {
  if (typeof piece === 'string') return;
  const { kind, name, text, tag } = piece;
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  if (typeof before !== 'string' || typeof after !== 'string') return;
  const isAlone =
    text === ''
      ? LINE_START.test(before) && LINE_END.test(after)
      : (BLOCK_START.test(before) || (before.trim() === '' && isGap(pieces[index - 2]))) &&
        (BLOCK_END.test(after) || after.trim() === '');
  if (isAlone) return;
  const reason = `"${kind} ${name}" is to stand alone, with a blank line before and behind it`;
  throw new RenderError(new TypeError(reason), tag);
}

const LINE_START = /(?:^|\n)[^\S\n]*$/;
const LINE_END = /^[^\S\n]*(?:\n|$)/;
/** A blank line, or a heading. */
const BLOCK_START = /(?:\n[^\S\n]*\n|(?:^|\n)#{1,6} [^\n]*\n)$/;
const BLOCK_END = /^[^\S\n]*\n(?:[^\S\n]*\n|#{1,6} )/;

/** Is nothing shown there? Then a blank line stands in its place. */
function isGap(piece: Piece | undefined): boolean {
  return piece === undefined || (typeof piece !== 'string' && piece.text === '');
}

/** How a part is shown, without line breaks at its ends; empty when there is nothing to show. */
type Show = (part: Part) => string;

function joined(pieces: readonly Piece[], show: Show): string {
  const result = new Joined();
  for (const piece of pieces) {
    if (typeof piece === 'string') result.addText(piece);
    else if (piece.text === '') result.addGap(show(piece));
    else result.addPart(show(piece));
  }
  return result.text;
}
