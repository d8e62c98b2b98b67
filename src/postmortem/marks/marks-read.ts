/** What the marks of an exported file say, and what was edited since. */
import {
  endMark,
  type FileMark,
  type FileName,
  isMark,
  type PartMark,
  readBeginMark,
  readFileMark,
  textHash,
} from './marks-form.ts';

export interface MarkedPart extends PartMark {
  /** As it stands in the file, without the blank lines at its ends. */
  readonly text: string;
  readonly isEdited: boolean;
}

export interface MarkedFile extends FileName {
  readonly parts: readonly MarkedPart[];
  /** Was anything edited that stands in no part, or a mark? */
  readonly isEditedOutside: boolean;
  readonly isEdited: boolean;
}

/** The parts of a text, and what is left of it. */
export interface Marked {
  readonly parts: readonly MarkedPart[];
  /** All that stands in no part, and the marks. */
  readonly frame: string;
}

/**
 * Reads the marks of a file. How its lines end, a byte order mark, and blank lines at its end are
 * no edits.
 *
 * @returns `undefined` when it is no file with marks
 */
export function readMarks(text: string): MarkedFile | undefined {
  const lines = linesOf(text);
  const at = lines.findLastIndex((line) => readFileMark(line) !== undefined);
  const mark = readFileMark(lines[at] ?? '');
  if (mark === undefined) return undefined;
  const { parts, frame } = readParts(lines.slice(0, at), mark.signature);
  const behind = lines.slice(at + 1).join('\n');
  const isEditedOutside = behind.trim() !== '' || textHash(frame) !== mark.hash;
  const isEdited = isEditedOutside || parts.some((part) => part.isEdited);
  return { ...nameOf(mark), parts, isEditedOutside, isEdited };
}

/** A file as its readers see it: without its marks. */
export function withoutMarkLines(text: string): string {
  const lines = linesOf(text);
  const signature = lines.map(readFileMark).findLast((mark) => mark !== undefined)?.signature;
  if (signature === undefined) return lines.join('\n');
  return lines.filter((line) => !isMark(line, signature)).join('\n');
}

function nameOf({ slug, template, isPublic }: FileMark): FileName {
  return { slug, template, isPublic };
}

/** The lines of a file as they were written. */
export function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n')
    .split('\n');
}

/** Reads the parts whose marks have this signature. A mark without its other one is none. */
export function readParts(lines: readonly string[], signature: string): Marked {
  const last = new Map(lines.map((line, index) => [line, index]));
  const parts: MarkedPart[] = [];
  const frame: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    frame.push(line);
    const mark = readBeginMark(line, signature);
    if (mark === undefined) continue;
    const ending = endMark(mark, signature);
    // Only the last such line is known by its number; a part may be printed twice.
    const end = (last.get(ending) ?? -1) > index ? lines.indexOf(ending, index + 1) : -1;
    if (end === -1) continue;
    const text = withoutBlankEnds(lines.slice(index + 1, end).join('\n'));
    parts.push({ ...mark, text, isEdited: textHash(text) !== mark.hash });
    frame.push(ending);
    index = end;
  }
  return { parts, frame: frame.join('\n').trimEnd() };
}

/** A text without the blank lines at its ends. */
export function withoutBlankEnds(text: string): string {
  return text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}
