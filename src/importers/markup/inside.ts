/** Which lines of a document stand in code or in a comment: nothing there is what it looks like. */
import { indentOf, shapeOf } from './line-shape.ts';

/** For each line, whether it stands inside. An end that never comes begins nothing, but for code. */
export function linesInside(lines: readonly string[]): Uint8Array {
  const inside = new Uint8Array(lines.length);
  const lastEnds = lastEndsOf(lines);
  let open: Enclosure | undefined;
  let isInList = false;
  lines.forEach((text, index) => {
    if (open?.isLeftBy(text) === true) open = undefined;
    if (open !== undefined) {
      inside[index] = 1;
      if (open.isEndedBy(text)) open = undefined;
      return;
    }
    isInList = listGoesOn(text, isInList);
    open = fenceAt(text, lines[index - 1] ?? '', isInList) ?? htmlAt(text, index, lastEnds);
    if (open !== undefined) inside[index] = 1;
  });
  return inside;
}

interface Enclosure {
  /** Does it end with this line? */
  isEndedBy(text: string): boolean;
  /** Did it end before this line? */
  isLeftBy(text: string): boolean;
}

function listGoesOn(text: string, isInList: boolean): boolean {
  const shape = shapeOf(text);
  if (shape === 'bullet' || shape === 'number') return true;
  return isInList && (shape === 'blank' || indentOf(text) > 1);
}

const FENCE = /^(\s{0,60}(?:[-+*]\s{1,4}|\d{1,3}[.)]\s{1,4})?)(`{3,}(?=[^`]*$)|~{3,})(.*)$/;

function fenceAt(text: string, before: string, isInList: boolean): Enclosure | undefined {
  const [, front = '', fence, info = ''] = FENCE.exec(text) ?? [];
  if (fence === undefined || underlines(fence + info, before)) return undefined;
  const end = new RegExp(`^\\s{0,60}\\${fence.charAt(0)}{${fence.length},}\\s*$`);
  const isOfItem = isInList && front.length > 1;
  return {
    isEndedBy: (line) => end.test(line),
    isLeftBy: (line) => isOfItem && line.trim() !== '' && indentOf(line) < 2,
  };
}

/** A row of tildes as long as the text above it is no fence. */
function underlines(row: string, title: string): boolean {
  const text = title.trim();
  return /^~{4,}\s*$/.test(row) && text !== '' && row.trim().length >= text.length;
}

/** HTML that goes on over blank lines, and how each ends. */
const OVER_BLANK_LINES: readonly OverBlankLines[] = [
  { isBegunBy: beginsComment, end: /-->/ },
  ...[
    { begin: /^\s{0,3}<pre[\s>]/i, end: /<\/pre>/i },
    { begin: /^\s{0,3}<script[\s>]/i, end: /<\/script>/i },
    { begin: /^\s{0,3}<style[\s>]/i, end: /<\/style>/i },
  ].map(({ begin, end }) => ({
    isBegunBy: (text: string) => begin.test(text) && !end.test(text),
    end,
  })),
];

interface OverBlankLines {
  readonly end: RegExp;
  /** Does it begin on this line, and not end there? */
  isBegunBy(text: string): boolean;
}

/** Only the last one may be open. One pattern for all of this would read the line once for each. */
function beginsComment(text: string): boolean {
  const at = text.lastIndexOf('<!--');
  return at !== -1 && !text.includes('-->', at + '<!--'.length);
}

function lastEndsOf(lines: readonly string[]): readonly number[] {
  return OVER_BLANK_LINES.map(({ end }) => lines.findLastIndex((line) => end.test(line)));
}

function htmlAt(text: string, index: number, lastEnds: readonly number[]): Enclosure | undefined {
  if (!text.includes('<')) return undefined;
  const kind = OVER_BLANK_LINES.findIndex(({ isBegunBy }) => isBegunBy(text));
  const { end } = OVER_BLANK_LINES[kind] ?? {};
  if (end === undefined || (lastEnds[kind] ?? -1) <= index) return undefined;
  return { isEndedBy: (line) => end.test(line), isLeftBy: () => false };
}
