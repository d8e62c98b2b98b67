/** A document as blocks. */
import type { Block, MarkedUp } from './block.ts';
import { Definitions } from './definitions.ts';
import { frontMatterOf } from './front-matter.ts';
import { type IsHeadingText, isKnownHeading } from './heading-words.ts';
import { htmlBlocks, withoutTags } from './html-blocks.ts';
import { JoinedBlocks } from './joined-blocks.ts';
import { pieceBlocks } from './piece-blocks.ts';
import { piecesOf } from './pieces.ts';
import { writtenLines } from './written-lines.ts';

export type Markup = 'markdown' | 'text' | 'html';

export interface MarkupOptions {
  /** Is this what a heading without marks may say? */
  readonly isHeadingText?: IsHeadingText;
}

/** So many characters are read; what stands behind them is one block. */
export const MOST_READ = 6_000_000;
/** Pictures within the text: nobody reads them. */
const PICTURE = /data:[a-z]{1,20}\/[a-z\d.+-]{1,40};base64,[a-z\d+/=]+/gi;

/**
 * Never throws.
 *
 * @param text lines end with `\n`
 */
export function markedUp(
  text: string,
  markup: Markup,
  { isHeadingText = isKnownHeading }: MarkupOptions = {},
): MarkedUp {
  const { read, unread } = cut(text.replace(PICTURE, 'data:'));
  const lines = read.split('\n');
  const { values, lines: skipped } = frontMatterOf(lines);
  const body = lines.slice(skipped);
  const first = skipped + 1;
  const html = markup === 'html' ? htmlBlocks(body, first, isHeadingText) : undefined;
  const plain = markup === 'html' && html === undefined ? textOf(body) : body;
  const blocks = html?.blocks ?? markdownBlocks(plain, first, isHeadingText);
  const frontMatter = new Map([...(html?.values ?? []), ...values]);
  return {
    blocks: unread === '' ? blocks : [...blocks, rest(unread, lines.length + 1)],
    frontMatter,
  };
}

function cut(text: string): { readonly read: string; readonly unread: string } {
  const end = text.length > MOST_READ ? text.indexOf('\n', MOST_READ) : -1;
  return end === -1
    ? { read: text, unread: '' }
    : { read: text.slice(0, end), unread: text.slice(end + 1) };
}

function rest(text: string, line: number): Block {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return { type: 'other', line, lastLine: line + lines - 1, markdown: text };
}

/** What is left of HTML that nobody wrote by hand. */
function textOf(lines: readonly string[]): readonly string[] {
  return withoutTags(lines.join('\n')).split('\n');
}

function markdownBlocks(
  lines: readonly string[],
  first: number,
  isHeadingText: IsHeadingText,
): readonly Block[] {
  const definitions = new Definitions();
  const written = [...writtenLines(lines, first, isHeadingText)];
  for (const line of written) definitions.add(line);
  const joined = new JoinedBlocks();
  for (const piece of piecesOf(written)) {
    joined.add(pieceBlocks(piece, definitions), piece.isContinued);
  }
  return joined.finished();
}
