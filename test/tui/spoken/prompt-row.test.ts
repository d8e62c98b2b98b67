import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemes } from '../../../src/terminal/graphemes.ts';
import { type PromptRow, type SeenRow, seenRow } from '../../../src/tui/spoken/prompt-row.ts';
import { rowChange } from '../../../src/tui/spoken/row-change.ts';
import { Emulator } from '../screen/emulator.ts';

const LABEL = '15:12 event: ';

/** The row with its cursor as `|`, on so many columns. */
function drawn(text: string, columns: number, from?: number): string {
  const cursor = text.indexOf('|');
  const seen = seenRow({ label: LABEL, text: text.replace('|', ''), cursor }, columns, from);
  return `${seen.text.slice(0, seen.cursor)}|${seen.text.slice(seen.cursor)}`;
}

test('a line is in one row with its label; of a longer one, what is around the cursor', () => {
  expect(drawn('restarted api-3|', 40)).toBe('15:12 event: restarted api-3|');
  expect(drawn('restarted api-3, and then api-4 too|', 40)).toBe('15:12 event: hen api-4 too|');
});

test('it moves by half a row, so that most keys only add a character', () => {
  const typed = 'restarted api-3, and then api-4 too'.split('');
  const label = LABEL;
  const starts: number[] = [];
  for (const length of typed.keys()) {
    const text = typed.slice(0, length + 1).join('');
    starts.push(seenRow({ label, text, cursor: text.length }, 40, starts.at(-1)).from);
  }
  expect([...new Set(starts)]).toEqual([0, 14]);
});

test('where there is no room for the label, the text is more important', () => {
  expect(drawn('restarted api-3|', 30)).toBe('restarted api-3|');
});

/** What is written when one row becomes the next. */
function change(before: string, after: string): string {
  return rowChange(row(before), row(after));
}

function row(text: string): SeenRow {
  const cursor = text.indexOf('|');
  return { text: text.replace('|', ''), cursor, from: 0 };
}

test('only what differs is written', () => {
  expect(change('event: hea|', 'event: heap|')).toBe('p');
  expect(change('event: heap|', 'event: hea|')).toBe('\u001b[11G\u001b[K');
  expect(change('event: heap|', 'event: hea|p')).toBe('\u001b[11G');
  expect(change('event: he|p', 'event: hea|p')).toBe('ap\u001b[11G');
  expect(change('event: heap|', 'event: heap|')).toBe('');
});

const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '漢', '👍🏽', 'e\u0301') }),
  fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{C}\p{M}]/u.test(text)),
);
const anyRow: fc.Arbitrary<PromptRow> = fc
  .record({ label: fc.constantFrom(LABEL, 'What fails? '), text: anyText, place: fc.nat() })
  .map(({ label, text, place }) => {
    const characters = graphemes(text);
    const before = characters.slice(0, place % (characters.length + 1)).join('');
    return { label, text, cursor: before.length };
  });

test('a row that becomes another one looks like that one drawn anew, and is never wider than the terminal', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyRow, { minLength: 1 }),
      fc.integer({ min: 20, max: 60 }),
      async (rows, columns) => {
        const [edited, fresh] = [
          new Emulator({ columns, rows: 2 }),
          new Emulator({ columns, rows: 2 }),
        ];
        let before: SeenRow = { text: '', cursor: 0, from: 0 };
        for (const each of rows) {
          const after = seenRow(each, columns, before.from);
          edited.write(rowChange(before, after));
          before = after;
        }
        fresh.write(rowChange({ text: '', cursor: 0 }, before));
        await Promise.all([edited.parsed(), fresh.parsed()]);
        expect(edited.cells()).toEqual(fresh.cells());
        expect(edited.cursor()).toEqual(fresh.cursor());
        expect(edited.cursor().row).toBe(0);
        expect(edited.cursor().column).toBe(before.cursor);
      },
    ),
    { numRuns: 60 },
  );
});
