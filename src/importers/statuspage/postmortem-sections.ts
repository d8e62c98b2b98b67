/** The postmortem that stands on a page, by its headings. */
import { SECTIONS } from '../../incident/sections.ts';
import { aboutHeading } from '../outline/about-heading.ts';
import type { ReadSection } from '../reading/reading.ts';

const HEADING = /^ {0,3}(#{1,6})[ \t]+(\S.{0,500}?)[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

interface Piece {
  readonly section: string;
  /** Of its heading: those that are deeper belong to it. */
  readonly level: number;
  readonly lines: string[];
}

/** Markdown → sections. What stands below no heading that says its section stands in `what-happened`. */
export function postmortemSections(markdown: string): readonly ReadSection[] {
  const texts = new Map<string, string[]>();
  for (const { section, lines } of pieces(markdown)) {
    const text = lines.join('\n').trim();
    if (text !== '') texts.set(section, [...(texts.get(section) ?? []), text]);
  }
  return SECTIONS.flatMap(({ name }) => {
    const parts = texts.get(name);
    return parts === undefined ? [] : { line: undefined, section: name, text: parts.join('\n\n') };
  });
}

/** What a heading is about holds below it; one that says nothing stays in the text. */
function pieces(markdown: string): readonly Piece[] {
  let piece: Piece = { section: REST, level: 0, lines: [] };
  const found = [piece];
  for (const { line, heading } of withHeadings(markdown)) {
    const next = heading === null ? piece : pieceBelow(heading, piece);
    if (next === piece) piece.lines.push(line);
    else found.push(next);
    piece = next;
  }
  return found;
}

/** Each line, and what makes it a heading, which nothing within a fence is. */
function* withHeadings(markdown: string) {
  let fence = '';
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const mark = FENCE.exec(line)?.[1] ?? '';
    const isFence = mark !== '' && (fence === '' || mark.startsWith(fence));
    if (isFence) fence = fence === '' ? mark : '';
    yield { line, heading: fence === '' && !isFence ? HEADING.exec(line) : null };
  }
}

const REST = 'what-happened';

function pieceBelow([line, marks = '', text = '']: RegExpExecArray, around: Piece): Piece {
  const level = marks.length;
  const about = aboutHeading(text);
  if (about.is === 'section') return { section: about.section, level, lines: [] };
  if (level > around.level && around.level > 0) return around;
  return { section: about.is === 'appendix' ? 'supporting' : REST, level, lines: [line] };
}
