/** All lines of a document, without what is only appended to it. */
import type { Block, TextLine } from '../markup/block.ts';
import type { Part } from '../outline/outline.ts';

export function linesOf({ heading, about, blocks, parts }: Part): readonly TextLine[] {
  if (about.is === 'appendix') return [];
  return [
    ...(heading ? [heading.text] : []),
    ...blocks.flatMap(linesOfBlock),
    ...parts.flatMap(linesOf),
  ];
}

function linesOfBlock(block: Block): readonly TextLine[] {
  switch (block.type) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return block.lines;
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap(linesOfBlock));
    case 'table':
      return [...block.header, ...block.rows.flatMap(({ cells }) => cells)];
    default:
      return [];
  }
}
