/** The document in rows: whatever way it is scrolled, the rows are those of the whole, in their order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type DocumentText,
  documentText,
  lastPage,
  moved,
  rowsFrom,
} from '../../../src/tui/closeout/document-text.ts';
import { plain } from '../../../src/tui/lines/line.ts';

function textOf(text: string, columns: number): DocumentText {
  return documentText({ text, places: new Map(), dropped: [] }, columns);
}

function allRows(text: DocumentText): readonly string[] {
  return Array.from({ length: text.count }, (_, line) => text.rows(line))
    .flat()
    .map(plain);
}

const anyMarkdown = fc
  .array(fc.lorem({ maxCount: 12, mode: 'words' }), { maxLength: 12 })
  .map((lines) => lines.join('\n'));

test('so many rows from a place on are a part of all rows', () => {
  const property = fc.property(
    anyMarkdown,
    fc.integer({ min: 5, max: 30 }),
    fc.nat({ max: 40 }),
    fc.integer({ min: 1, max: 10 }),
    (markdown, columns, down, count) => {
      const text = textOf(markdown, columns);
      const all = allRows(text);
      const from = moved(text, { line: 0, row: 0 }, down);
      const first = Math.min(down, all.length - 1);
      expect(rowsFrom(text, from, count).rows.map(plain)).toEqual(all.slice(first, first + count));
      const back = moved(text, from, -down);
      expect(rowsFrom(text, back, 1).rows.map(plain)).toEqual(all.slice(0, 1));
    },
  );
  fc.assert(property);
});

test('the last page ends with the last row', () => {
  const property = fc.property(anyMarkdown, fc.integer({ min: 1, max: 20 }), (markdown, rows) => {
    const text = textOf(markdown, 20);
    const page = rowsFrom(text, lastPage(text, rows), rows).rows.map(plain);
    expect(page).toEqual(allRows(text).slice(-rows));
  });
  fc.assert(property);
});

test('headings are strong, and a long line is broken between its words', () => {
  const text = textOf('## Summary\nOrders could not be paid for.', 16);
  expect(text.rows(0)).toEqual([[{ text: '## Summary', tone: 'strong' }]]);
  expect(text.rows(1).map(plain)).toEqual(['Orders could not', 'be paid for.']);
});
