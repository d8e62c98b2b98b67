/** Two incidents side by side, or on a narrow screen one below the other. */
import type { PostmortemDocument } from '../../postmortem/document/document.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { widthOf } from '../../terminal/width.ts';
import { wrapWords } from '../../terminal/word-wrap.ts';
import { comparisonOf } from './comparison.ts';
import { type ComparedPart, type ComparedRow, partsOf } from './rows.ts';

/** On a narrower screen two columns would be too narrow to be read. */
const LEAST_BESIDE = 60;
const NAME_WIDTH = 19;
const GAP = 2;
/** Of several things below each other, it is to be seen where each begins. */
const HANG = 3;

/**
 * The rows of the comparison, none wider than `columns`. How they differ is said of the second one.
 */
export function comparisonText(
  a: PostmortemDocument,
  b: PostmortemDocument,
  columns: number,
): readonly string[] {
  if (columns < LEAST_BESIDE) {
    return comparisonWords(a, b).flatMap((line) => wrapped(line, columns));
  }
  const names = { name: '', a: [safeLine(a.slug)], b: [safeLine(b.slug)] };
  const [heading = [], ...parts] = [
    rowText(names, columns),
    ...partsOf(comparisonOf(a, b)).map((part) => partText(part, columns)),
  ];
  return [...heading, ...parts.flatMap((part) => ['', ...part])];
}

/** All of it in sentences: for whoever hears it. */
export function comparisonWords(a: PostmortemDocument, b: PostmortemDocument): readonly string[] {
  const [first, second] = [safeLine(a.slug), safeLine(b.slug)];
  return partsOf(comparisonOf(a, b)).flatMap(({ title, rows }, index) => [
    ...(index === 0 ? [] : ['']),
    title,
    ...rows.flatMap((row) => [
      ...(row.name === '' ? [] : [`${row.name}:`]),
      `${first}: ${row.a.join('; ')}`,
      `${second}: ${row.b.join('; ')}`,
    ]),
  ]);
}

function partText({ title, rows }: ComparedPart, columns: number): readonly string[] {
  return [title, ...rows.flatMap((row) => rowText(row, columns))];
}

function rowText({ name, a, b }: ComparedRow, columns: number): readonly string[] {
  const room = columns - NAME_WIDTH - 2 * GAP;
  const width = Math.floor(room / 2);
  const hang = name === '' ? HANG : 0;
  const cells = [
    wrapped(name, NAME_WIDTH),
    a.flatMap((text) => wrapped(text, width, hang)),
    b.flatMap((text) => wrapped(text, room - width, hang)),
  ];
  const height = Math.max(...cells.map(({ length }) => length));
  const widths = [NAME_WIDTH, width, 0];
  return Array.from({ length: height }, (_, row) =>
    cells
      .map((cell, index) => padded(cell[row] ?? '', widths[index] ?? 0))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** A text has no more rows than characters. @param hang how far further in its other rows begin */
function wrapped(text: string, columns: number, hang = 0): readonly string[] {
  const width = (row: number) => (row === 0 ? columns : columns - hang);
  const [first = '', ...rest] = wrapWords(text, Math.max(1, text.length), width);
  return [first, ...rest.map((row) => `${' '.repeat(hang)}${row}`)];
}
