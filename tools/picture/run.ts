// Rows of a terminal's cells, each `x` or `x{bold fg1}`, as runs of text in one style.

export interface Run {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly text: string;
  /** In the words of the cells: `bold fg1`; empty for plain text. */
  readonly style: string;
}

/** As the terminal's emulator gives them; behind a wide character is an empty one. */
export type Cells = readonly (readonly string[])[];

/** Letters that every monospace font has: others may come from another font, and be wider. */
const SURE = /^[ -~]$/;

/** All runs that can be seen. Blanks end a run, but for one between words, so that words cannot drift. */
export function runsOf(cells: Cells): readonly Run[] {
  return cells.flatMap((row, index) => {
    const runs: Run[] = [];
    row.forEach((cell, column) => {
      const { text, style } = partsOf(cell);
      if (text === '') return;
      const before = runs.at(-1);
      const next = { row: index, column, columns: row[column + 1] === '' ? 2 : 1, text, style };
      if (before !== undefined && goesOn(before, next))
        runs[runs.length - 1] = joined(before, next);
      else runs.push(next);
    });
    return runs.flatMap(withoutBlanks);
  });
}

function partsOf(cell: string): { text: string; style: string } {
  const [, text = cell, style = ''] = /^(.+)\{([^{}]+)\}$/su.exec(cell) ?? [];
  return { text, style };
}

function goesOn(before: Run, next: Run): boolean {
  if (before.style !== next.style) return false;
  if (isFiller(before.text) && before.text === next.text) return true;
  const isGap = next.text === ' ' && before.text.endsWith(' ') && !isInverse(next);
  return !isGap && isSure(before.text) && SURE.test(next.text);
}

function joined(before: Run, next: Run): Run {
  if (isFiller(before.text)) return { ...before, columns: before.columns + next.columns };
  return { ...before, columns: before.columns + next.columns, text: before.text + next.text };
}

/** A viewer may leave out blanks at the beginning, and then nothing would stand in its place. */
function withoutBlanks(run: Run): readonly Run[] {
  if (isInverse(run)) return [run];
  const text = run.text.trim();
  if (text === '') return [];
  const before = run.text.length - run.text.trimStart().length;
  const columns = run.columns - (run.text.length - text.length);
  return [{ ...run, text, column: run.column + before, columns }];
}

export function isInverse({ style }: Pick<Run, 'style'>): boolean {
  return style.split(' ').includes('inverse');
}

/** A run of these is one line. */
function isFiller(text: string): boolean {
  return text === '─';
}

function isSure(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
