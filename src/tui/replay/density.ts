/** How much happened when, as a row of bars of different heights. */
import { placeOf, type Stretch } from '../../replay/axis.ts';
import type { Tape } from '../../replay/tape.ts';
import { Kept } from '../lines/kept.ts';

/** From one step on; a blank is none. */
const HEIGHTS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇'] as const;

const kept = new Kept<Tape, readonly string[]>();

/** A character for each column: the more steps that entries came or changed with, the higher; the highest is that of the busiest column. */
export function densityOf(
  tape: Tape,
  axis: readonly Stretch[],
  columns: number,
): readonly string[] {
  return kept.of(tape, [columns], () => heights(tape, axis, columns));
}

function heights(tape: Tape, axis: readonly Stretch[], columns: number): readonly string[] {
  const counts = Array.from({ length: columns }, () => 0);
  for (const { at, entries } of tape.steps) {
    if (entries.length === 0) continue;
    const column = columnOf(axis, at, columns);
    counts[column] = (counts[column] ?? 0) + 1;
  }
  const most = counts.reduce((highest, count) => Math.max(highest, count), 1);
  return counts.map((count) => {
    if (count === 0) return ' ';
    const part = most === 1 ? 1 / 2 : (count - 1) / (most - 1);
    return HEIGHTS[Math.round(part * (HEIGHTS.length - 1))] ?? HEIGHTS[0];
  });
}

/** The column of an instant in a bar of so many columns: its first step is at one end, its last at the other. */
export function columnOf(axis: readonly Stretch[], instant: number, columns: number): number {
  return Math.round(placeOf(axis, instant) * Math.max(columns - 1, 0));
}
