/** The milestones on the scrub bar: a letter where each of them is, and their names below. */
import type { Milestone } from '../../incident/record/vocabulary.ts';
import { columnsOf } from '../../terminal/fit.ts';
import { SHORT_NAMES } from '../header/short-names.ts';
import { MILESTONE_LETTERS } from '../keys/milestone-letters.ts';
import { type Line, type Piece, piece } from '../lines/line.ts';

/** A milestone, and the column in which it is. */
export interface BarMark {
  readonly milestone: Milestone;
  readonly column: number;
  /** `14:30` in the incident's zone. */
  readonly time: string;
  /** Has the replay come so far? */
  readonly isPassed: boolean;
}

/** The letter by which it is given with `m` too. In a name, it is the only capital one. */
export function letterOf(milestone: Milestone): string {
  return MILESTONE_LETTERS[milestone].toUpperCase();
}

/** Columns between two names. */
const GAP = 2;

/** The names of the marks, each below its letter or as near to it as there is room, in the richest form that fits. */
export function namesLine(marks: readonly BarMark[], columns: number): Line {
  const sorted = marks.toSorted((a, b) => a.column - b.column);
  const forms: readonly ((mark: BarMark) => string)[] = [
    (mark) => `${withCapital(mark.milestone, mark.milestone)} ${mark.time}`,
    (mark) => withCapital(mark.milestone, mark.milestone),
    (mark) => withCapital(SHORT_NAMES[mark.milestone], mark.milestone),
  ];
  for (const form of forms) {
    const places = placed(
      sorted.map((mark) => ({ mark, text: form(mark) })),
      columns,
    );
    if (places !== undefined) return lineOf(places);
  }
  return [];
}

function withCapital(name: string, milestone: Milestone): string {
  return name.replace(MILESTONE_LETTERS[milestone], letterOf(milestone));
}

interface Name {
  readonly mark: BarMark;
  readonly text: string;
}

interface PlacedName extends Name {
  readonly start: number;
}

/** In their order, none over another; `undefined` where there is no room for all. */
function placed(names: readonly Name[], columns: number): readonly PlacedName[] | undefined {
  const fromLeft: PlacedName[] = [];
  let free = 0;
  for (const name of names) {
    const start = Math.max(name.mark.column, free);
    fromLeft.push({ ...name, start });
    free = start + columnsOf(name.text) + GAP;
  }
  let limit = columns;
  const fromRight = fromLeft.toReversed().map((name) => {
    const start = Math.min(name.start, limit - columnsOf(name.text));
    limit = start - GAP;
    return { ...name, start };
  });
  const first = fromRight.at(-1);
  return first !== undefined && first.start < 0 ? undefined : fromRight.toReversed();
}

function lineOf(names: readonly PlacedName[]): Line {
  let end = 0;
  return names.flatMap(({ mark, text, start }): readonly Piece[] => {
    const gap = piece(' '.repeat(start - end));
    end = start + columnsOf(text);
    return [gap, piece(text, mark.isPassed ? 'plain' : 'quiet')];
  });
}
