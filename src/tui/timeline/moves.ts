/** Moves through the timeline. The entry that is selected is always the view's anchor. */
import type { Entry } from '../../incident/incident.ts';
import { indexOf } from './index-of.ts';
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

/**
 * Selects an entry by its id: where it is seen it stays, as far as can be, else it comes to the
 * middle. An id that is not there changes nothing.
 *
 * @param view whose anchor is selected so far, if it has one
 */
export function selectAt(view: TimelineView, id: string, context: TimelineContext): TimelineView {
  const { entries, height } = context;
  const index = indexOf(entries, id);
  if (index === undefined) return view;
  const { first, last, anchorRow = height - 1 } = windowOf(view, view.anchor?.id, context);
  if (index < first || index > last) {
    return select(view, { index, row: Math.floor(height / 2) }, 0, context);
  }
  const anchor = indexOf(entries, view.anchor?.id) ?? last;
  return select(view, { index: anchor, row: anchorRow }, index - anchor, context);
}

/**
 * The id of the next entry down (1) or up (-1) that stands as a milestone.
 *
 * @param selected the id of the entry that is selected so far
 */
export function nextMilestone(
  entries: readonly Entry[],
  selected: string | undefined,
  direction: 1 | -1,
): string | undefined {
  const start = indexOf(entries, selected) ?? (direction > 0 ? -1 : entries.length);
  const isMilestone = ({ milestones, retracted }: Entry) =>
    milestones.length > 0 && retracted === undefined;
  const found =
    direction > 0
      ? entries.slice(start + 1).find(isMilestone)
      : entries.slice(0, start).findLast(isMilestone);
  return found?.id;
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
 * The highest number that counts as seen now: all of them where the end is in sight.
 *
 * @param newest the highest number given so far
 */
export function newestSeen(
  view: TimelineView,
  { isAtEnd }: TimelineWindow,
  newest: number,
): number {
  return isAtEnd ? newest : view.seen;
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
