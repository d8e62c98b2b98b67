/** The bar of the page: the axis of a replay in a thousand places. */
import { instantAt as axisInstant, placeOf as axisPlace } from '../replay/axis.ts';
import type { Playable } from '../replay/playable.ts';
import { tapeAxis } from '../replay/tape-axis.ts';

/** How many places the bar has. */
export const PLACES = 1_000;

/** @param at UTC milliseconds */
export function placeOf(reel: Playable, at: number): number {
  return axisPlace(tapeAxis(reel), at) * PLACES;
}

/** UTC milliseconds of a place. */
export function instantAt(reel: Playable, place: number): number {
  return axisInstant(tapeAxis(reel), place / PLACES) ?? reel.from;
}

/** How many steps lie in each of so many parts of the bar. */
export function density(reel: Playable, parts: number): readonly number[] {
  const counts = Array.from({ length: parts }, () => 0);
  for (const { at } of reel.steps) {
    const part = Math.min(parts - 1, Math.floor((placeOf(reel, at) / PLACES) * parts));
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}
