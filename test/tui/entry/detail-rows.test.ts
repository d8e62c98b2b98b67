import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { safeBlock } from '../../../src/terminal/safe-text.ts';
import { detailRows } from '../../../src/tui/entry/detail-rows.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { anyText } from '../text-input/any-text.ts';
import { entriesOf } from '../timeline/told.ts';

const ENTRIES = entriesOf(['15:00 a dump']);

function rowsOf(detail: string, room: number) {
  return ENTRIES.map((entry) => detailRows({ ...entry, detail }, room)).flatMap(({ count, rows }) =>
    rows(0, count).map(plain),
  );
}

test('a line that is too long goes on in the next row', () => {
  expect(rowsOf('0123456789abc\n\n再起動しました\nlast', 12)).toEqual([
    '  │ 01234567',
    '    89abc',
    '  │ ',
    '  │ 再起動し',
    '    ました',
    '  │ last',
  ]);
});

test('all of any detail is there, in rows that fit', () => {
  const detail = fc.array(anyText, { maxLength: 8 }).map((texts) => texts.join('\n'));
  // In the narrowest of all there is no room for every character.
  fc.assert(
    fc.property(detail, fc.integer({ min: 14, max: 40 }), (text, room) => {
      const rows = rowsOf(text, room);
      const wide = rows.filter((row) => stringWidth(row) > room);
      expect(wide).toEqual([]);
      const told = rows.map((row) => (row.startsWith('  │ ') ? `\n${row.slice(4)}` : row.slice(4)));
      expect(told.join('').slice(1)).toBe(safeBlock(text));
    }),
  );
});

test('scrolling through a long detail costs a fraction of breaking it into rows', () => {
  const detail = Array.from({ length: 20_000 }, (_, line) => `${line} ${'ログ'.repeat(40)}`).join(
    '\n',
  );
  const entries = ENTRIES.map((entry) => ({ ...entry, detail }));
  const first = timeOf(() => page(0));
  const next = timeOf(() => page(30_000));
  expect(next).toBeLessThan(first / 5);

  function page(from: number): void {
    for (const entry of entries) detailRows(entry, 80).rows(from, 50);
  }
});

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
