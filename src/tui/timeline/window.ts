/** Which part of the timeline is seen. Only the blocks of entries that can be seen are made. */
import type { Line } from '../lines/line.ts';

/** Where the timeline is looked at. */
export interface TimelineView {
  /** The entry (by id) whose first line stays at `row` of the pane; undefined: the end is followed. */
  readonly anchor: { readonly id: string; readonly row: number } | undefined;
  /** The highest entry number given when the end was last in sight: later ones below count as new. */
  readonly seen: number;
}

/** The lines of one entry. */
export interface Block {
  /** At least one more than stand before the entry. */
  readonly lines: readonly Line[];
  /** How many of them stand before the entry itself: a day's heading. */
  readonly heading: number;
}

export interface TimelineWindow {
  /** At most as many as the pane is high. */
  readonly lines: readonly Line[];
  /** Indexes of the first and the last entry of which a line is visible; none is: first > last. */
  readonly first: number;
  readonly last: number;
  /** The row at which the anchor's own first line really stands. */
  readonly anchorRow: number | undefined;
  /** The end is in sight. */
  readonly isAtEnd: boolean;
}

/** Blocks that follow each other, grown from one of them in both directions. */
class Stretch {
  readonly #blocks: Block[];
  readonly #block: (index: number) => Block;
  first: number;
  last: number;
  /** Lines before the own first line of the entry that it grew from, and from that line on. */
  above: number;
  below: number;

  constructor(index: number, block: (index: number) => Block) {
    const origin = block(index);
    this.#block = block;
    this.#blocks = [origin];
    this.first = index;
    this.last = index;
    this.above = origin.heading;
    this.below = origin.lines.length - origin.heading;
  }

  growUp(above: number): void {
    while (this.first > 0 && this.above < above) {
      this.first -= 1;
      const added = this.#block(this.first);
      this.#blocks.unshift(added);
      this.above += added.lines.length;
    }
  }

  growDown(below: number, count: number): void {
    while (this.last < count - 1 && this.below < below) {
      this.last += 1;
      const added = this.#block(this.last);
      this.#blocks.push(added);
      this.below += added.lines.length;
    }
  }

  get lines(): readonly Line[] {
    return this.#blocks.flatMap(({ lines }) => lines);
  }
}

/**
 * The lines of a pane. Without an anchor, the end stands at its bottom. With one, that entry's own
 * first line stands at its row, or as near to it as lets the entry be wholly seen, and leaves no
 * room empty above the first entry, nor below the last one while earlier ones are hidden. Where
 * all fits, it begins at the top.
 *
 * @param count how many entries there are
 * @param anchor the index of one of them, and a row of the pane; rows outside mean its edges
 * @param height of the pane, in lines
 * @param block makes an entry's lines; it is called once for each entry that is seen, for no other
 */
export function timelineWindow(
  count: number,
  anchor: { readonly index: number; readonly row: number } | undefined,
  height: number,
  block: (index: number) => Block,
): TimelineWindow {
  if (count === 0 || height < 1) {
    return { lines: [], first: 0, last: -1, anchorRow: undefined, isAtEnd: count === 0 };
  }
  const stretch = new Stretch(anchor?.index ?? count - 1, block);
  const lowest = height - stretch.below;
  let row = anchor === undefined ? lowest : Math.max(0, Math.min(anchor.row, lowest));
  stretch.growDown(height - row, count);
  // Where the end comes before the bottom, everything moves down; so above, and up.
  row = Math.max(row, height - stretch.below);
  stretch.growUp(row);
  row = Math.min(row, stretch.above);
  stretch.growDown(height - row, count);
  const hidden = stretch.above - row;
  return {
    lines: stretch.lines.slice(hidden, hidden + height),
    first: stretch.first,
    last: stretch.last,
    anchorRow: anchor === undefined ? undefined : row,
    isAtEnd: stretch.last === count - 1 && row + stretch.below <= height,
  };
}
