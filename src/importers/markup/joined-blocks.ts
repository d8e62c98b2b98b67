/** Blocks of pieces put one behind the other: what was cut in two is one again. */
import type { Block } from './block.ts';

export class JoinedBlocks {
  readonly #blocks: Block[] = [];
  /** What may still go on, and its parts so far. */
  #parts: Block[] = [];

  /** @param isContinued the first of these may go on what stands before it */
  add(blocks: readonly Block[], isContinued: boolean): void {
    blocks.forEach((block, index) => {
      if (index > 0 || !isContinued || !this.#goesOn(block)) this.#close();
      this.#parts.push(block);
    });
  }

  finished(): readonly Block[] {
    this.#close();
    return this.#blocks;
  }

  #goesOn(block: Block): boolean {
    const last = this.#parts.at(-1);
    if (last === undefined || last.type !== block.type || last.type === 'heading') return false;
    return block.type !== 'list' || last.type !== 'list' || block.isOrdered === last.isOrdered;
  }

  #close(): void {
    const [first, ...others] = this.#parts;
    this.#parts = [];
    if (first !== undefined) this.#blocks.push(others.length === 0 ? first : united(first, others));
  }
}

function united(first: Block, others: readonly Block[]): Block {
  const all = [first, ...others];
  const place = {
    lastLine: others.at(-1)?.lastLine ?? first.lastLine,
    markdown: [first.markdown, ...others.map(markdownOf)].join('\n'),
  };
  switch (first.type) {
    case 'paragraph':
      return {
        ...first,
        ...place,
        lines: all.flatMap((block) => (block.type === 'paragraph' ? block.lines : [])),
      };
    case 'list':
      return {
        ...first,
        ...place,
        items: all.flatMap((block) => (block.type === 'list' ? block.items : [])),
      };
    case 'table':
      return {
        ...first,
        ...place,
        rows: all.flatMap((block) => (block.type === 'table' ? block.rows : [])),
      };
    default:
      return { ...first, ...place };
  }
}

/** Without the head that each part of a table was given. */
function markdownOf(block: Block): string {
  if (block.type !== 'table') return block.markdown;
  return block.rows.map(({ markdown }) => markdown).join('\n');
}
