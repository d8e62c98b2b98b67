/**
 * From instants to places along the bar, and back. Long silences are drawn short: one of months would
 * leave the incident itself no room.
 */
import type { Reel } from './reel.ts';

/** How many places the bar has. */
export const PLACES = 1_000;

/** An instant, and its place. Between two of them, time runs evenly. */
interface Point {
  readonly at: number;
  readonly place: number;
}

export interface Bar {
  /** Both ends, and those of the silences. */
  readonly points: readonly Point[];
}

/** A silence has no more room than this part of all other time has. */
const SILENCE = 1 / 12;

export function barOf({ track, from, until }: Reel): Bar {
  const silent = track.silences.reduce((sum, [start, end]) => sum + end - start, 0);
  const other = until - from - silent;
  const most = other === 0 ? silent : other * SILENCE;
  const ends = [from, ...track.silences.flat(), until];
  // Every second stretch is a silence.
  const lengths = ends.map((at, index) => {
    const length = at - (ends[index - 1] ?? at);
    return index % 2 === 0 ? Math.min(length, most) : length;
  });
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let sum = 0;
  const points = ends.map((at, index) => {
    sum += lengths[index] ?? 0;
    return { at, place: all === 0 ? 0 : (sum / all) * PLACES };
  });
  return { points };
}

/** @param at UTC milliseconds */
export function placeOf({ points }: Bar, at: number): number {
  return between(points, at, 'at', 'place');
}

/** UTC milliseconds of a place. */
export function instantAt({ points }: Bar, place: number): number {
  return Math.round(between(points, place, 'place', 'at'));
}

function between(
  points: readonly Point[],
  value: number,
  from: keyof Point,
  to: keyof Point,
): number {
  const index = points.findIndex((point) => point[from] >= value);
  const after = points[index] ?? points.at(-1);
  const before = points[index - 1] ?? after;
  if (after === undefined || before === undefined) return 0;
  const length = after[from] - before[from];
  const share = length === 0 ? 1 : Math.min(1, (value - before[from]) / length);
  return before[to] + share * (after[to] - before[to]);
}

/** How many steps lie in each of so many parts of the bar. */
export function density(bar: Bar, { track }: Reel, parts: number): readonly number[] {
  const counts = Array.from({ length: parts }, () => 0);
  for (const { at } of track.steps) {
    const part = Math.min(parts - 1, Math.floor((placeOf(bar, at) / PLACES) * parts));
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}
