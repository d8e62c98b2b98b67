/** From times to places across the picture. */
import type { Extent } from './extent.ts';

/** A stretch across the picture. */
export interface Room {
  readonly left: number;
  readonly right: number;
}

export interface Scale extends Extent, Room {
  /** The place of a time, as close to it as the edges allow. @param at UTC milliseconds */
  x(at: number): number;
}

export function scaleOf({ from, to }: Extent, { left, right }: Room): Scale {
  const x = (at: number) => {
    const share = (at - from) / (to - from);
    return rounded(left + Math.min(1, Math.max(0, share)) * (right - left));
  };
  return { from, to, left, right, x };
}

/** To a tenth, so that the same picture is the same text. */
export function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
