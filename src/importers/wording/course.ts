/** The milestones of a whole list of statements: each counts by what the others say. */
import type { Milestone } from '../../incident/record/vocabulary.ts';
import { says } from './clauses.ts';
import { MILESTONE_WORDS, PARTIAL } from './milestone-words.ts';

type Strength = 'firm' | 'faint' | undefined;
type Said = Readonly<Record<Milestone, Strength>>;

/**
 * The milestones that the wording suggests, for each statement; where nothing is clear, none.
 *
 * The first word of a beginning, a detection, an acknowledgement, an identification counts. A resolution
 * that is said outright goes before what only sounds like one; what recurs after it is a reopening, and may be
 * resolved again.
 *
 * @param statements the clauses of each, in the order of the document
 */
export function milestonesOf(
  statements: readonly (readonly string[])[],
): readonly (readonly Milestone[])[] {
  const said = statements.map(saidIn);
  const found = said.map((): Milestone[] => []);
  const mark = (index: number | undefined, milestone: Milestone): void => {
    if (index !== undefined) found[index]?.push(milestone);
  };

  const windows = windowsOf(said);
  const ends = windows.map(({ from, to }) => resolutionIn(said, from, to));
  const firstEnd = ends.find((end) => end !== undefined) ?? said.length;

  const detected = first(said, 'detected', 0, firstEnd);
  mark(startIn(said, detected ?? firstEnd), 'started');
  mark(detected, 'detected');
  mark(first(said, 'acknowledged', detected ?? 0, firstEnd), 'acknowledged');
  mark(first(said, 'identified', 0, said.length), 'identified');
  windows.forEach(({ from, to }, number) => {
    const end = ends[number];
    if (end !== undefined) mark(mitigationIn(said, from, end), 'mitigated');
    else mark(firm(said, 'mitigated', from, to), 'mitigated');
    mark(end, 'resolved');
    if (number > 0) mark(from, 'reopened');
  });
  return found;
}

interface Window {
  readonly from: number;
  /** The first statement that is no part of it. */
  readonly to: number;
}

/** From one reopening to the next: only what had been resolved can come again. */
function windowsOf(said: readonly Said[]): readonly Window[] {
  const starts = [0];
  let isOver = false;
  said.forEach((statement, index) => {
    if (statement.resolved !== undefined) isOver = true;
    else if (isOver && statement.reopened !== undefined) {
      starts.push(index);
      isOver = false;
    }
  });
  return starts.map((from, number) => ({ from, to: starts[number + 1] ?? said.length }));
}

/** The first that says it outright; else the last that sounds like it. */
function resolutionIn(said: readonly Said[], from: number, to: number): number | undefined {
  const outright = firm(said, 'resolved', from, to);
  if (outright !== undefined) return outright;
  const last = said.slice(from, to).findLastIndex(({ resolved }) => resolved !== undefined);
  return last === -1 ? undefined : from + last;
}

function mitigationIn(said: readonly Said[], from: number, end: number): number | undefined {
  return first(said, 'mitigated', from, end);
}

/** What only sounds like a beginning counts when nothing was detected before it. */
function startIn(said: readonly Said[], detected: number): number | undefined {
  return first(said, 'started', 0, detected + 1);
}

function first(
  said: readonly Said[],
  milestone: Milestone,
  from: number,
  to: number,
): number | undefined {
  return (
    firm(said, milestone, from, to) ??
    position(said, from, to, (statement) => statement[milestone] !== undefined)
  );
}

function firm(
  said: readonly Said[],
  milestone: Milestone,
  from: number,
  to: number,
): number | undefined {
  return position(said, from, to, (statement) => statement[milestone] === 'firm');
}

function position(
  said: readonly Said[],
  from: number,
  to: number,
  fits: (statement: Said) => boolean,
): number | undefined {
  const found = said.slice(from, to).findIndex(fits);
  return found === -1 ? undefined : from + found;
}

const NOTHING: Said = {
  started: undefined,
  detected: undefined,
  acknowledged: undefined,
  identified: undefined,
  mitigated: undefined,
  resolved: undefined,
  reopened: undefined,
};

function saidIn(clauses: readonly string[]): Said {
  const said: Record<Milestone, Strength> = { ...NOTHING };
  for (const { milestone, firm: firmly, faint } of MILESTONE_WORDS) {
    const fitting =
      milestone === 'resolved' ? clauses.filter((clause) => !PARTIAL.test(clause)) : clauses;
    const isSaid = (pattern: RegExp): boolean => fitting.some((clause) => says(clause, pattern));
    if (firmly.some(isSaid)) said[milestone] = 'firm';
    else if (faint.some(isSaid)) said[milestone] = 'faint';
  }
  return said;
}
