/** Moves through the timeline. The entry that is selected is always the view's anchor. */
import type { Entry } from '../../incident/incident.ts';
import { type Block, type TimelineView, type TimelineWindow, timelineWindow } from './window.ts';

/** What a move has to know of the pane. */
export interface TimelineContext {
  readonly entries: readonly Entry[];
  /** Of the pane, in lines. */
  readonly height: number;
  /** What makes the lines of the entry at an index, where the entry with this id is selected. */
  readonly blocks: (selected: string | undefined) => (index: number) => Block;
}

/** An entry by its index, and the row of its own first line. */
interface Place {
  readonly index: number;
  readonly row: number;
}

/** What is seen of the timeline. Where the anchor is gone, the end is followed. */
export function windowOf(
  view: TimelineView,
  selected: string | undefined,
  { entries, height, blocks }: TimelineContext,
): TimelineWindow {
  const index = indexOf(entries, view.anchor?.id);
  const anchor = index === undefined ? undefined : { index, row: view.anchor?.row ?? 0 };
  return timelineWindow(entries.length, anchor, height, blocks(selected));
}

/**
 * Selects the entry so many further down (up, when negative). Where none is selected, the nearest
 * edge of the pane is the first step: up to its last entry, down to its first. The others stay
 * where they are, as far as can be.
 *
 * @param selected the id of the entry that is selected so far
 * @returns the view whose anchor is selected now
 */
export function selectBy(
  view: TimelineView,
  selected: string | undefined,
  distance: number,
  context: TimelineContext,
): TimelineView {
  const index = indexOf(context.entries, selected);
  if (index === undefined) {
    const steps = distance - Math.sign(distance);
    return select(view, edge(view, distance, context), steps, context);
  }
  const { anchorRow = 0 } = windowOf(view, selected, context);
  return select(view, { index, row: anchorRow }, distance, context);
}

/** Selects the first entry. */
export function selectFirst(view: TimelineView, context: TimelineContext): TimelineView {
  return select(view, { index: 0, row: 0 }, 0, context);
}

/** Selects the last entry. */
export function selectLast(view: TimelineView, context: TimelineContext): TimelineView {
  return select(view, { index: context.entries.length - 1, row: context.height }, 0, context);
}

/** Where nothing is selected: the first entry that is seen comes to the bottom. */
export function pageUp(view: TimelineView, context: TimelineContext): TimelineView {
  const { first, last } = windowOf(view, undefined, context);
  // An entry that fills the pane would only come to where it is.
  const index = first < last ? first : Math.max(0, first - 1);
  return scrolled(view, { index, row: context.height }, context);
}

/** Where nothing is selected: the last entry that is seen comes to the top; the end is followed. */
export function pageDown(view: TimelineView, context: TimelineContext): TimelineView {
  const { first, last, isAtEnd } = windowOf(view, undefined, context);
  if (isAtEnd) return following(view);
  const index = first < last ? last : Math.min(last + 1, context.entries.length - 1);
  const row = context.blocks(undefined)(index).heading;
  return scrolled(view, { index, row }, context);
}

/**
 * The view as it turned out: the anchor's real row, and all seen where the end is in sight.
 *
 * @param newest the highest number given so far
 */
export function settledView(
  view: TimelineView,
  window: TimelineWindow,
  newest: number,
): TimelineView {
  const isUnseen = window.first > window.last && !window.isAtEnd;
  if (isUnseen) return view;
  const moved = withAnchorAt(view, window.anchorRow);
  const seen = window.isAtEnd ? newest : view.seen;
  return seen === moved.seen ? moved : { ...moved, seen };
}

function withAnchorAt(view: TimelineView, row: number | undefined): TimelineView {
  if (view.anchor === undefined || view.anchor.row === row) return view;
  return row === undefined ? following(view) : at(view, view.anchor.id, row);
}

/** How many entries that were not there when the end was last in sight stand below what is seen. */
export function newBelow(
  view: TimelineView,
  entries: readonly Entry[],
  window: TimelineWindow,
): number {
  let count = 0;
  for (let index = window.last + 1; index < entries.length; index += 1) {
    if ((entries[index]?.number ?? 0) > view.seen) count += 1;
  }
  return count;
}

function select(
  view: TimelineView,
  from: Place,
  steps: number,
  { entries, height, blocks }: TimelineContext,
): TimelineView {
  const index = Math.max(0, Math.min(from.index + steps, entries.length - 1));
  const entry = entries[index];
  if (entry === undefined) return view;
  const block = blocks(entry.id);
  const wanted = from.row + linesBetween(from.index, index, height, block);
  // At the top it takes its day's heading with it.
  const row = Math.max(wanted, block(index).heading);
  const { anchorRow = 0 } = timelineWindow(entries.length, { index, row }, height, block);
  return at(view, entry.id, anchorRow);
}

/** From one entry's own first line to another's; no more than a pane has. */
function linesBetween(
  from: number,
  to: number,
  height: number,
  block: (index: number) => Block,
): number {
  if (to < from) return -linesBetween(to, from, height, block);
  if (to - from >= height) return height;
  let lines = block(to).heading - block(from).heading;
  for (let index = from; index < to; index += 1) lines += block(index).lines.length;
  return lines;
}

/** The last entry that is seen, for moves upwards, or the first. */
function edge(view: TimelineView, distance: number, context: TimelineContext): Place {
  const { first, last } = windowOf(view, undefined, context);
  return distance < 0 ? { index: last, row: context.height - 1 } : { index: first, row: 0 };
}

function scrolled(
  view: TimelineView,
  place: Place,
  { entries, height, blocks }: TimelineContext,
): TimelineView {
  const id = entries[place.index]?.id;
  if (id === undefined) return view;
  const window = timelineWindow(entries.length, place, height, blocks(undefined));
  return window.isAtEnd ? following(view) : at(view, id, window.anchorRow ?? 0);
}

function following(view: TimelineView): TimelineView {
  return view.anchor === undefined ? view : { ...view, anchor: undefined };
}

function at(view: TimelineView, id: string, row: number): TimelineView {
  return { ...view, anchor: { id, row } };
}

/** Where in a timeline an entry was last found: it is mostly there still, or near. */
const lastFound = new WeakMap<readonly Entry[], number>();

function indexOf(entries: readonly Entry[], id: string | undefined): number | undefined {
  if (id === undefined) return undefined;
  const start = lastFound.get(entries) ?? entries.length - 1;
  const furthest = Math.max(start, entries.length - 1 - start);
  for (let distance = 0; distance <= furthest; distance += 1) {
    for (const index of [start - distance, start + distance]) {
      if (entries[index]?.id !== id) continue;
      lastFound.set(entries, index);
      return index;
    }
  }
  return undefined;
}
