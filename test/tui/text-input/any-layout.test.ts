import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { graphemes } from '../../../src/terminal/graphemes.ts';
import { safeBlock } from '../../../src/terminal/safe-text.ts';
import { layout } from '../../../src/tui/text-input/layout.ts';
import { textState } from '../../../src/tui/text-input/text-state.ts';
import { Emulator } from '../screen/emulator.ts';
import { anyText } from './any-text.ts';

const anyCursor = fc.nat({ max: 60 });
/** From where the widest single characters of the samples fit. */
const anyColumns = fc.integer({ min: 12, max: 40 });
const EVERYTHING = 1000;

test('every visible line fits, and the cursor is among the visible cells', () => {
  fc.assert(
    fc.property(
      ...([
        anyText,
        anyCursor,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 5 }),
      ] as const),
      (text, cursor, columns, rows) => {
        const seen = layout(textState(text, cursor), columns, rows);
        expect(seen.lines.length).toBeLessThanOrEqual(rows);
        for (const line of seen.lines) {
          expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(columns - 1, 1));
          expect(line).not.toMatch(/\p{Cc}|\p{Cs}/u);
        }
        expect(seen.cursor.row).toBeLessThan(seen.lines.length);
        expect(seen.cursor.column).toBeLessThan(columns);
        expect(seen.cursor.column).toBeLessThanOrEqual(
          stringWidth(seen.lines[seen.cursor.row] ?? ''),
        );
      },
    ),
  );
});

test('nothing but the safe text is shown, and what is before the cursor is before its cell', () => {
  fc.assert(
    fc.property(anyText, anyCursor, anyColumns, (text, cursor, columns) => {
      const state = textState(text, cursor);
      const { lines, cursor: cell } = layout(state, columns, EVERYTHING);
      const line = lines[cell.row] ?? '';
      const before = [...lines.slice(0, cell.row), firstColumns(line, cell.column)].join('');
      const safeBefore = safeBlock(state.text.slice(0, state.cursor)).replaceAll('\n', '');
      expect(lines.join('')).toBe(safeBlock(state.text).replaceAll('\n', ''));
      // Where what is hidden joins its neighbours to one character, the cursor is behind that one.
      expect(visible(before).startsWith(visible(safeBefore))).toBe(true);
      expect(graphemes(before).length - graphemes(safeBefore).length).toBeLessThanOrEqual(1);
    }),
  );
});

test('what is scrolled is a window onto the whole', () => {
  fc.assert(
    fc.property(anyText, anyCursor, fc.integer({ min: 1, max: 5 }), (text, cursor, rows) => {
      const whole = layout(textState(text, cursor), 12, EVERYTHING);
      const seen = layout(textState(text, cursor), 12, rows);
      const first = whole.cursor.row - seen.cursor.row;
      expect(seen.lines).toEqual(whole.lines.slice(first, first + rows));
      expect(seen.cursor.column).toBe(whole.cursor.column);
      expect(seen.above).toBe(first > 0);
      expect(seen.below).toBe(first + rows < whole.lines.length);
    }),
  );
});

test('a terminal’s own cursor ends where the layout says, for any text without marks of its own', async () => {
  const words = fc.array(fc.constantFrom('a', '漢字 ', '👩‍👩‍👧', 'e\u0301', '🇩🇪', '1️⃣', '한', '.'));
  await fc.assert(
    fc.asyncProperty(words, async (pieces) => {
      const { lines, cursor } = layout(textState(pieces.join('')), 20, 50);
      const emulator = new Emulator({ columns: 20, rows: 50 });
      emulator.write(lines.join('\r\n'));
      await emulator.parsed();
      expect(emulator.cursor()).toMatchObject(cursor);
      emulator.dispose();
    }),
    { numRuns: 30 },
  );
});

function firstColumns(line: string, columns: number): string {
  let before = '';
  for (const character of graphemes(line)) {
    if (stringWidth(before + character) > columns) break;
    before += character;
  }
  return before;
}

/** Marks without width may stand on either side of a cell's edge. */
function visible(text: string): string {
  return text.replace(/[\p{M}\p{Default_Ignorable_Code_Point}]+$/u, '');
}
