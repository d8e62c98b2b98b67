/** The blocks of a piece of Markdown. */
import type { Html, Nodes } from 'mdast';
import type { Block, Item, Paragraph } from './block.ts';
import { blocksOf, firstLine } from './blocks-of.ts';
import { collapsed } from './collapsed.ts';
import type { Definitions } from './definitions.ts';
import { htmlWithin } from './html-within.ts';
import { markdownTree } from './markdown-tree.ts';
import type { Origin } from './origin.ts';
import type { Piece } from './pieces.ts';
import type { WrittenLine } from './source-line.ts';

export function pieceBlocks(piece: Piece, definitions: Definitions): readonly Block[] {
  const [first] = piece.lines;
  if (first === undefined) return [];
  if (piece.isPlain) return [plainBlock(first)];
  const defined = definitions.neededBy(piece.lines);
  const text = [...defined, ...piece.lines.map((line) => line.text)].join('\n');
  const nodes = markdownTree(text).children.filter((node) => firstLine(node) > defined.length);
  return blocksOf(nodes, new PieceOrigin(text, piece.lines, defined.length, definitions));
}

class PieceOrigin implements Origin {
  readonly #text: string;
  readonly #lines: readonly WrittenLine[];
  readonly #skipped: number;
  readonly #definitions: Definitions;

  /** @param skipped lines of the text that are not of the piece */
  constructor(
    text: string,
    lines: readonly WrittenLine[],
    skipped: number,
    definitions: Definitions,
  ) {
    this.#text = text;
    this.#lines = lines;
    this.#skipped = skipped;
    this.#definitions = definitions;
  }

  lineAt(line: number): number {
    return (this.#written(line) ?? this.#lines.at(-1))?.source ?? 1;
  }

  wordLine(node: Nodes, before: number): number {
    return node.position?.start.line ?? before;
  }

  markdownOf({ position }: Nodes): string {
    const slice = this.#text.slice(position?.start.offset, position?.end.offset);
    const column = position?.start.column ?? 1;
    return column > 1 ? dedented(slice, column - 1) : slice;
  }

  isBareHeading(line: number): boolean {
    return this.#written(line)?.isBareHeading === true;
  }

  addressOf(label: string): string | undefined {
    return this.#definitions.addressOf(label);
  }

  htmlBlocks(node: Html): readonly Block[] {
    return htmlWithin(node, this);
  }

  #written(line: number): WrittenLine | undefined {
    return this.#lines[line - 1 - this.#skipped];
  }
}

/** The lines below the first without the white space that nests them. */
function dedented(text: string, columns: number): string {
  return text.includes('\n')
    ? text.replace(new RegExp(`\\n[ \\t]{1,${columns}}`, 'g'), '\n')
    : text;
}

const BULLET = /^\s{0,60}[-+*]\s+/;

/** A line as it is, without a look at its markup. */
function plainBlock({ text, source }: WrittenLine): Block {
  const place = { line: source, lastLine: source, markdown: text };
  const bullet = BULLET.exec(text)?.[0] ?? '';
  const words = collapsed(text.slice(bullet.length));
  const lines = [{ line: source, text: words, lead: undefined, links: [] }];
  const paragraph: Paragraph = {
    type: 'paragraph',
    lines,
    ...place,
    markdown: text.slice(bullet.length),
  };
  if (bullet === '') return paragraph;
  const item: Item = { isTicked: undefined, blocks: [paragraph], ...place };
  return { type: 'list', isOrdered: false, items: [item], ...place };
}
