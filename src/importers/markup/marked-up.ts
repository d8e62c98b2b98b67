/** A document as blocks. */
import type { Block, MarkedUp } from './block.ts';
import { Definitions } from './definitions.ts';
import { frontMatterOf } from './front-matter.ts';
import { type IsHeadingText, isKnownHeading } from './heading-words.ts';
import { htmlBlocks, withoutTags } from './html-blocks.ts';
import { JoinedBlocks } from './joined-blocks.ts';
import { pieceBlocks } from './piece-blocks.ts';
import { piecesOf } from './pieces.ts';
import { readPart } from './read-part.ts';
import { writtenLines } from './written-lines.ts';

export type Markup = 'markdown' | 'text' | 'html';

export interface MarkupOptions {
  /** Is this what a heading without marks may say? */
  readonly isHeadingText?: IsHeadingText;
}

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
  const { text: read, findings } = readPart(text.replace(PICTURE, 'data:'), markup === 'html');
  const lines = read.split('\n');
  const { values, lines: skipped } = frontMatterOf(lines);
  const body = lines.slice(skipped);
  const first = skipped + 1;
  const html = markup === 'html' ? htmlBlocks(body, first, isHeadingText) : undefined;
  const plain = markup === 'html' && html === undefined ? textOf(body) : body;
  const blocks = html?.blocks ?? markdownBlocks(plain, first, isHeadingText);
  return { blocks, frontMatter: new Map([...(html?.values ?? []), ...values]), findings };
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
