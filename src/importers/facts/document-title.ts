/** Which line of a document is its title. */
import type { TextLine } from '../markup/block.ts';
import type { Part } from '../outline/outline.ts';
import { readStamp } from '../stamp/read-stamp.ts';

export interface DocumentTitle {
  readonly typed: string;
  /** The heading, or the line; `undefined` where it stands in neither. */
  readonly node: object | undefined;
  readonly line: number | undefined;
}

const MOST_WORDS = 16;

/** The title as it is typed; `undefined` where the document has none. */
export function documentTitle(
  parts: readonly Part[],
  frontMatter: ReadonlyMap<string, string>,
): DocumentTitle | undefined {
  const named = frontMatter.get('title')?.trim();
  const headed = headedTitle(parts) ?? firstLine(parts);
  if (named !== undefined && named !== '') {
    if (headed !== undefined && isWithSite(named, headed.typed)) return headed;
    return { typed: named, node: undefined, line: undefined };
  }
  return headed;
}

/** A page is called as its heading is, and its site behind it: `Login failures - Wiki`. */
function isWithSite(page: string, headed: string): boolean {
  return (
    page === headed ||
    (page.startsWith(headed) && /^\s+[-–—|·»]\s/u.test(page.slice(headed.length)))
  );
}

/** The first heading, where it says nothing else, or stands over all others. */
function headedTitle(parts: readonly Part[]): DocumentTitle | undefined {
  const headed = parts.filter(({ heading }) => heading !== undefined);
  const [first] = headed;
  if (first?.heading === undefined) return undefined;
  const { heading } = first;
  const isOverAll = headed.length === 1 && first.parts.length > 0 && first.about.is !== 'timeline';
  const isBefore = parts[0] === first || heading.level === 1;
  const isName =
    first.about.is === 'unclear' && isBefore && readStamp(heading.text.text)?.time === undefined;
  if (!isOverAll && !isName) return undefined;
  return { typed: heading.text.text, node: heading, line: heading.line };
}

/** A short first line that is no sentence. */
function firstLine([first]: readonly Part[]): DocumentTitle | undefined {
  const [block] = first?.heading === undefined ? (first?.blocks ?? []) : [];
  const line: TextLine | undefined = block?.type === 'paragraph' ? block.lines[0] : undefined;
  if (line === undefined) return undefined;
  const isShort = line.text.split(/\s+/u).length <= MOST_WORDS && !/[.!?:]$/u.test(line.text);
  return isShort && readStamp(line.text)?.time === undefined
    ? { typed: line.text, node: line, line: line.line }
    : undefined;
}

/** The name of a file as a title: `2031-05-10-disk_full.md` is `disk full`. */
export function titleOfFile(file: string): string {
  const name = file
    .replace(/(?:\.[a-z][a-z0-9]{0,7}){1,3}$/iu, '')
    .replace(/^\d{4}[-_]\d{2}[-_]\d{2}[-_ ]*/u, '');
  const words = name.replace(/[-_\s]+/gu, ' ').trim();
  return words === '' ? file : words.charAt(0).toUpperCase() + words.slice(1);
}
