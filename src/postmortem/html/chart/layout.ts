/** The two shapes of the picture: one for screens and paper, one for phones. Both have the same in it. */
import type { Html } from '../html.ts';
import type { Room } from './scale.ts';

export interface Layout {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  /** Where times are; beside it there is room for arrows. */
  readonly plot: Room;
  /** Names stand beside what they name, or above it. */
  readonly names: 'beside' | 'above';
}

export const LAYOUTS: readonly Layout[] = [
  { name: 'wide', width: 840, plot: { left: 276, right: 820 }, names: 'beside' },
  { name: 'narrow', width: 340, plot: { left: 9, right: 331 }, names: 'above' },
];

/** A part of the picture, drawn from its own upper edge on. */
export interface Part {
  readonly height: number;
  readonly drawn: Html;
}

/** The width that a name has. */
export function nameWidth({ names, plot, width }: Layout): number {
  return names === 'beside' ? plot.left - 16 : width;
}

/** Where a name's text stands, and what it names, from the upper edge of their row. */
export function rowOf({ names }: Layout, bar: number) {
  const isBeside = names === 'beside';
  const height = isBeside ? Math.max(22, bar + 8) : bar + 27;
  const top = isBeside ? (height - bar) / 2 : 19;
  return { height, top, baseline: isBeside ? height / 2 + 4.5 : 14 };
}
