/** Tables that are no list of things: each row a label and its value. */
import type { Table, TextLine } from '../markup/block.ts';

const SHORTEST = 3;
const LONGEST_LABEL = 40;

/**
 * The rows of a table as labels and values; the header is one of them, as nobody writes one over labels. Where a
 * wider table has one row only, the labels stand in its header: `| Date | Severity | Authors |`.
 */
export function factRows({ header, rows }: Table): readonly (readonly TextLine[])[] {
  const [only, ...more] = rows;
  const isLaidAcross = only !== undefined && more.length === 0 && isOfLabels(header);
  if (!isLaidAcross) return [header, ...rows.map(({ cells }) => cells)];
  return header.map((label, index) => {
    const value = only.cells[index] ?? { ...label, text: '', lead: undefined, links: [] };
    return [label, value];
  });
}

function isOfLabels(header: readonly TextLine[]): boolean {
  return (
    header.length >= SHORTEST &&
    header.every(({ text }) => /\p{L}/u.test(text) && text.length <= LONGEST_LABEL)
  );
}
