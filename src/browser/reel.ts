/** A track that can be wound forward and back. */
import type { Track } from '../replay/track.ts';

type Faces = readonly (readonly [row: number, face: number])[];

export interface Reel {
  readonly track: Track;
  /** Of each step, what the rows that it changes showed before. */
  readonly before: readonly Faces[];
  /** Its first and its last step, UTC milliseconds. */
  readonly from: number;
  readonly until: number;
}

export function reelOf(track: Track): Reel {
  const shown = track.rows.map(() => -1);
  const before = track.steps.map(({ faces }) => {
    const kept = faces.map(([row]) => [row, shown[row] ?? -1] as const);
    for (const [row, face] of faces) shown[row] = face;
    return kept;
  });
  const [first] = track.steps;
  return { track, before, from: first?.at ?? 0, until: track.steps.at(-1)?.at ?? 0 };
}

/** How many steps have been taken at an instant (UTC milliseconds): all up to it. */
export function countAt({ track }: Reel, instant: number): number {
  let low = 0;
  let high = track.steps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((track.steps[middle]?.at ?? 0) <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The rows that differ between one count of steps and another, each with the face that it shows then;
 * -1: none. It costs what the steps between them change.
 */
export function changesBetween(reel: Reel, from: number, to: number): ReadonlyMap<number, number> {
  const { track, before } = reel;
  const passed =
    from <= to
      ? track.steps.slice(from, to).map(({ faces }) => faces)
      : before.slice(to, from).toReversed();
  return new Map(passed.flat());
}
