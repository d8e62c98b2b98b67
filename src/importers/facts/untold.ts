/** What is left of the document when its timeline has been told. */
import type { Block, Item, List, Paragraph, Table } from '../markup/block.ts';

/** Items, rows, headings, lines and whole blocks of which entries were made. */
export type Told = ReadonlySet<object>;

/** The blocks without what is told; a label with nothing left below it goes too. */
export function untold(blocks: readonly Block[], told: Told): readonly Block[] {
  if (told.size === 0) return blocks;
  return blocks.flatMap((block) => {
    if (told.has(block)) return [];
    switch (block.type) {
      case 'paragraph':
        return linesLeft(block, told);
      case 'list':
        return itemsLeft(block, told);
      case 'table':
        return rowsLeft(block, told);
      default:
        return [block];
    }
  });
}

function linesLeft(paragraph: Paragraph, told: Told): readonly Block[] {
  const lines = paragraph.lines.filter((line) => !told.has(line));
  const [first] = lines;
  if (first === undefined) return [];
  if (lines.length === paragraph.lines.length) return [paragraph];
  const markdown = lines.map(({ text }) => text).join('\n');
  return [{ ...paragraph, line: first.line, lines, markdown }];
}

function itemsLeft(list: List, told: Told): readonly Block[] {
  const items = list.items.flatMap((item) => itemLeft(item, told));
  if (items.length === 0) return [];
  return [{ ...list, line: items[0]?.line ?? list.line, items }];
}

function itemLeft(item: Item, told: Told): readonly Item[] {
  if (told.has(item)) return [];
  const blocks = untold(item.blocks, told);
  if (blocks.length === 0) return [];
  const isLabelOnly = blocks.length < item.blocks.length && blocks.every(isLabel);
  return isLabelOnly ? [] : [{ ...item, blocks }];
}

/** A few words over what was told: `Detection:`. */
function isLabel(block: Block): boolean {
  if (block.type !== 'paragraph' || block.lines.length > 1) return false;
  const text = block.lines[0]?.text ?? '';
  return text.split(/\s+/u).length <= 6 && !/[.!?]$/u.test(text);
}

function rowsLeft(table: Table, told: Told): readonly Block[] {
  const rows = table.rows.filter((row) => !told.has(row) && !told.has(row.cells));
  if (rows.length === table.rows.length) return [table];
  if (rows.length === 0) return [];
  const lines = [table.header, ...rows.map(({ cells }) => cells)].map(
    (cells) => `| ${cells.map(({ text }) => text.replaceAll('|', '\\|')).join(' | ')} |`,
  );
  const [head = '', ...more] = lines;
  const markdown = [head, `|${'---|'.repeat(table.header.length)}`, ...more].join('\n');
  return [{ ...table, rows, markdown }];
}
