/** Blocks as Markdown again, also those that stood deep in a list. */
import type { Block, Item, List } from '../markup/block.ts';

/** Nested deeper than this, a list is told as it stands. */
const DEEPEST = 20;

/** The Markdown of a block, from the first column. */
export function blockMarkdown(block: Block, depth = 0): string {
  if (block.type === 'list' && depth < DEEPEST) return listMarkdown(block, depth);
  return withoutIndent(block.markdown);
}

export function blocksMarkdown(blocks: readonly Block[]): string {
  return blocks.map((block) => blockMarkdown(block)).join('\n\n');
}

function listMarkdown({ items, isOrdered }: List, depth: number): string {
  return items
    .map((item, index) => itemMarkdown(item, isOrdered ? numberOf(item, index) : '-', depth))
    .join('\n');
}

/** As it is numbered in the source. */
function numberOf({ markdown }: Item, index: number): string {
  return `${/^\s*(\d{1,9})[.)]/u.exec(markdown)?.[1] ?? index + 1}.`;
}

function itemMarkdown({ blocks, isTicked }: Item, bullet: string, depth: number): string {
  const box = isTicked === undefined ? '' : isTicked ? '[x] ' : '[ ] ';
  const indent = ' '.repeat(bullet.length + 1);
  const [first = '', ...more] = blocks.map((block) => blockMarkdown(block, depth + 1));
  const below = more.map((text, index) =>
    blocks[index + 1]?.type === 'list' ? text : `\n${text}`,
  );
  const lines = `${box}${[first, ...below].join('\n')}`.split('\n');
  return `${bullet} ${lines.map((line, at) => (at === 0 || line === '' ? line : indent + line)).join('\n')}`;
}

/** A piece of the source begins behind the indent that its other lines still have. */
function withoutIndent(markdown: string): string {
  const [first = '', ...more] = markdown.split('\n');
  const depths = more.filter((line) => line.trim() !== '').map((line) => line.search(/\S/u));
  const indent = depths.reduce((least, depth) => Math.min(least, depth), Number.MAX_SAFE_INTEGER);
  return [first.trimStart(), ...more.map((line) => line.slice(Math.min(indent, line.length)))]
    .join('\n')
    .trimEnd();
}
