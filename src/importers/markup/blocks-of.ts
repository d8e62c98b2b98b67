/** A tree of Markdown nodes as blocks. */
import type { ListItem, List as ListNode, Nodes, Paragraph, RootContent, Table } from 'mdast';
import type { Block, Enclosed, Item, TableRow } from './block.ts';
import type { Origin } from './origin.ts';
import { oneTextLine, textLines } from './text-lines.ts';

/** The level of a heading without marks. */
export const BARE_LEVEL = 7;

export function blocksOf(nodes: readonly RootContent[], origin: Origin): readonly Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) {
    for (const block of blocksOfNode(node, origin)) blocks.push(block);
  }
  return blocks;
}

function blocksOfNode(node: RootContent, origin: Origin): readonly Block[] {
  switch (node.type) {
    case 'heading': {
      const text = oneTextLine(node.children, firstLine(node), origin);
      return text.text === ''
        ? []
        : [{ type: 'heading', level: node.depth, text, ...placeOf(node, origin) }];
    }
    case 'paragraph':
      return paragraphBlocks(node, origin);
    case 'list':
      return [listBlock(node, origin)];
    case 'table':
      return [tableBlock(node, origin)];
    case 'html':
      return origin.htmlBlocks(node);
    case 'code':
      return [enclosed('code', node, origin)];
    case 'blockquote':
      return [enclosed('quote', node, origin)];
    case 'thematicBreak':
    case 'definition':
      return [];
    default:
      return [enclosed('other', node, origin)];
  }
}

function paragraphBlocks(node: Paragraph, origin: Origin): readonly Block[] {
  const line = firstLine(node);
  const lines = textLines(node.children, line, origin);
  const [first] = lines;
  if (first === undefined) {
    const isComment = node.children.every(({ type }) => type === 'html');
    return isComment ? [] : [enclosed('other', node, origin)];
  }
  const place = placeOf(node, origin);
  if (origin.isBareHeading(line)) {
    return [
      {
        type: 'heading',
        level: BARE_LEVEL,
        text: oneTextLine(node.children, line, origin),
        ...place,
      },
    ];
  }
  return [{ type: 'paragraph', lines, ...place }];
}

function listBlock(node: ListNode, origin: Origin): Block {
  const items = node.children.map((item) => itemOf(item, origin));
  return { type: 'list', isOrdered: node.ordered === true, items, ...placeOf(node, origin) };
}

function itemOf(node: ListItem, origin: Origin): Item {
  return {
    isTicked: node.checked ?? undefined,
    blocks: blocksOf(node.children, origin),
    ...placeOf(node, origin),
  };
}

function tableBlock(node: Table, origin: Origin): Block {
  const [header, ...rows] = node.children.map((row): TableRow => {
    const line = firstLine(row);
    const cells = row.children.map((cell) =>
      oneTextLine(cell.children, firstLine(cell, line), origin),
    );
    return { cells, ...placeOf(row, origin) };
  });
  return { type: 'table', header: header?.cells ?? [], rows, ...placeOf(node, origin) };
}

export function enclosed(type: Enclosed['type'], node: Nodes, origin: Origin): Enclosed {
  return { type, ...placeOf(node, origin) };
}

interface Place {
  readonly line: number;
  readonly lastLine: number;
  readonly markdown: string;
}

function placeOf(node: Nodes, origin: Origin): Place {
  return {
    line: origin.lineAt(firstLine(node)),
    lastLine: origin.lineAt(lastLine(node)),
    markdown: origin.markdownOf(node),
  };
}

/** Some nodes that were made from HTML have no place of their own: what is in them has one. */
export function firstLine(node: Nodes, otherwise = 1): number {
  if (node.position !== undefined) return node.position.start.line;
  const [child] = 'children' in node ? node.children : [];
  return child === undefined ? otherwise : firstLine(child, otherwise);
}

function lastLine(node: Nodes): number {
  if (node.position !== undefined) return node.position.end.line;
  const child = 'children' in node ? node.children.at(-1) : undefined;
  return child === undefined ? 1 : lastLine(child);
}
