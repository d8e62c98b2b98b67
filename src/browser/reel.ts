/** A track that can be wound forward and back. */
import { countAt, type Playable } from '../replay/playable.ts';
import type { Track } from '../replay/track.ts';

type Faces = readonly (readonly [row: number, face: number])[];

export interface Reel extends Playable {
  readonly track: Track;
  /** Of each step, what the rows that it changes showed before. */
  readonly before: readonly Faces[];
}

export function reelOf(track: Track): Reel {
  const { perspective, steps } = track;
  const shown = track.rows.map(() => -1);
  const before = steps.map(({ faces }) => {
    const kept = faces.map(([row]) => [row, shown[row] ?? -1] as const);
    for (const [row, face] of faces) shown[row] = face;
    return kept;
  });
  return {
    track,
    before,
    perspective,
    steps,
    from: steps.at(0)?.at ?? 0,
    until: steps.at(-1)?.at ?? 0,
    countAt: (instant) => countAt(steps, instant),
  };
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
