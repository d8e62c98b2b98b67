import type { Block, TextLine } from '../../../src/importers/markup/block.ts';
import { type Markup, markedUp } from '../../../src/importers/markup/marked-up.ts';

/** The blocks of a document, a line for each thing: its lines in the source, what it is, its words. */
export function printed(text: string, markup: Markup = 'markdown'): string {
  return markedUp(text, markup)
    .blocks.flatMap((block) => rows(block, ''))
    .join('\n');
}

function rows(block: Block, indent: string): readonly string[] {
  const place = `${indent}${block.line}-${block.lastLine}`;
  switch (block.type) {
    case 'heading':
      return [`${place} h${block.level} ${words(block.text)}`];
    case 'paragraph':
      return block.lines.map((line) => `${indent}${words(line)}`);
    case 'list':
      return block.items.flatMap((item) => {
        const tick = item.isTicked === undefined ? '' : item.isTicked ? ' [x]' : ' [ ]';
        const sign = block.isOrdered ? '1.' : '-';
        return [
          `${indent}${sign} ${item.line}-${item.lastLine}${tick}`,
          ...item.blocks.flatMap((inner) => rows(inner, `${indent}  `)),
        ];
      });
    case 'table':
      return [
        `${place} table ${block.header.map(words).join(' | ')}`,
        ...block.rows.map(
          ({ line, cells }) => `${indent}${line} row ${cells.map(words).join(' | ')}`,
        ),
      ];
    default:
      return [`${place} ${block.type} ${JSON.stringify(block.markdown)}`];
  }
}

function words({ line, text, lead, links }: TextLine): string {
  const front = lead === undefined ? '' : ` {${lead}}`;
  return `${line}:${text}${front}${links.map((link) => ` -> ${link}`).join('')}`;
}
