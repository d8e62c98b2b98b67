import { expect, test } from 'vitest';
import { layout } from '../../../src/tui/text-input/layout.ts';
import { unmarked } from './marked.ts';

/** The visible rows with the cursor's cell written into them, and dots where the text goes on. */
function drawn(text: string, columns: number, rows: number): string[] {
  const { lines, cursor, above, below } = layout(unmarked(text), columns, rows);
  const withCursor = lines.map((line, row) =>
    row === cursor.row ? `${line} ⟨${cursor.column}⟩` : line,
  );
  return [...(above ? ['…'] : []), ...withCursor, ...(below ? ['…'] : [])];
}

test('one line, and room for the cursor at the end of a full one', () => {
  expect(drawn('|', 10, 1)).toEqual([' ⟨0⟩']);
  expect(drawn('restarted|', 10, 1)).toEqual(['restarted ⟨9⟩']);
  expect(drawn('rest|arted', 10, 1)).toEqual(['restarted ⟨4⟩']);
});

test('a long line is cut into rows', () => {
  expect(drawn('restarted it|', 10, 3)).toEqual(['restarted', ' it ⟨3⟩']);
  expect(drawn('restarted| it', 10, 3)).toEqual(['restarted', ' it ⟨0⟩']);
});

test('a wide character is never cut in two', () => {
  expect(drawn('再起動し|ました', 6, 5)).toEqual(['再起', '動し', 'まし ⟨0⟩', 'た']);
  expect(drawn('a👩‍👩‍👧🇩🇪|b', 5, 5)).toEqual(['a👩‍👩‍👧', '🇩🇪b ⟨2⟩']);
  expect(drawn('漢|', 2, 1)).toEqual(['\ufffd ⟨1⟩']);
});

test('more rows than there is room for are scrolled, so that the cursor is among those seen', () => {
  const text = 'one\ntwo\nthree\nfour\nfive';
  expect(drawn(`${text}|`, 20, 2)).toEqual(['…', 'four', 'five ⟨4⟩']);
  expect(drawn(`|${text}`, 20, 2)).toEqual(['one ⟨0⟩', 'two', '…']);
  expect(drawn(text.replace('e', '|e'), 20, 9)[0]).toBe('one ⟨2⟩');
  expect(drawn(text.replace('ree', '|ree'), 20, 3)).toEqual(['…', 'two', 'three ⟨2⟩', 'four', '…']);
});

test('empty lines are rows too', () => {
  expect(drawn('\n\n|\n', 5, 9)).toEqual(['', '', ' ⟨0⟩', '']);
});

test('control characters are shown as pictures, and count as what is shown', () => {
  expect(drawn('a\u001b[2J|b', 20, 1)).toEqual(['a␛[2Jb ⟨5⟩']);
  expect(drawn('a\t|b', 20, 1)).toEqual(['a    b ⟨5⟩']);
  expect(drawn('a\u202e|b', 20, 1)).toEqual(['ab ⟨1⟩']);
});

test('a long text costs what is seen of it', () => {
  const line = 'one line of a long text that someone pasted into the prompt\n';
  const long = unmarked(`${line.repeat(20_000)}|${line.repeat(20_000)}`);
  const short = unmarked(`${line.repeat(20)}|${line.repeat(20)}`);
  layout(short, 80, 5);

  const ofShort = timeOf(() => layout(short, 80, 5));
  const ofLong = timeOf(() => layout(long, 80, 5));

  expect(layout(long, 80, 5)).toEqual(layout(short, 80, 5));
  expect(ofLong).toBeLessThan(10 * ofShort + 5);
});

/** The best of some runs, in milliseconds. */
function timeOf(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
