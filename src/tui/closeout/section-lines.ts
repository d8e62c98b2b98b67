/** A section while it is written, over the rows that there are for it. */
import { SECTIONS, type SectionKind } from '../../incident/sections.ts';
import type { Cell } from '../../terminal/line-wrap.ts';
import { cutLine, type Line, piece } from '../lines/line.ts';
import type { Size, State } from '../state/state.ts';
import { layout } from '../text-input/layout.ts';

export interface SectionView {
  readonly title: Line;
  /** What it is to answer. */
  readonly asks: Line;
  readonly lines: readonly Line[];
  readonly cursor: Cell;
}

/** The section that is at the prompt. */
export function sectionInHand({ prompt: { origin } }: State): SectionKind | undefined {
  if (origin.kind !== 'section') return undefined;
  const { section } = origin;
  return (
    SECTIONS.find(({ name }) => name === section) ?? { name: section, title: section, asks: '' }
  );
}

/** A space at the left, as everywhere. */
const INDENT = 1;

/** How many columns a row of its text takes. */
export function sectionColumns({ columns }: Pick<Size, 'columns'>): number {
  return Math.max(columns - INDENT - 1, 1);
}

export function sectionView(state: State, { columns, rows }: Size): SectionView {
  const section = sectionInHand(state);
  const { lines, cursor, above, below } = layout(
    state.prompt.line.text,
    columns - INDENT,
    Math.max(rows - 1, 1),
  );
  const more = above || below ? ', longer than the screen' : '';
  const asks: Line = [piece(` ${section?.asks ?? ''}${more}`, 'quiet')];
  return {
    title: [piece(section?.title ?? '', 'strong')],
    asks: cutLine(asks, columns),
    lines: lines.map((line): Line => [piece(' '), piece(line)]),
    cursor: { row: cursor.row, column: cursor.column + INDENT },
  };
}
