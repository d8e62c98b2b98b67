import { DAY, HOUR, MINUTE, SECOND } from '../../../incident/time/duration.ts';
import type { Room } from '../../../postmortem/html/chart/scale.ts';
import { textWidth } from '../../../postmortem/html/chart/text-width.ts';
import { type LengthScale, placeOf } from '../length-scale.ts';
import { lengthWords } from '../length-words.ts';

/** Lengths that everybody knows; those that are named first where there is no room for all. */
const ROUND = [
  [MINUTE, HOUR, DAY, 30 * DAY, 365 * DAY],
  [10 * SECOND, 10 * MINUTE, 6 * HOUR, 7 * DAY, 90 * DAY],
  [SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 12 * HOUR, 2 * DAY, 14 * DAY],
  [30 * SECOND, 2 * MINUTE, 20 * MINUTE, 4 * HOUR, 4 * DAY],
].flat();

const GAP = 14;

export interface LengthTick {
  readonly label: string;
  /** Where the length is. */
  readonly x: number;
  /** The middle of its label, which stays within the picture. */
  readonly middle: number;
}

/** Both ends of a scale that is drawn in this room, and round lengths between them, as far as no labels touch. */
export function lengthTicks(scale: LengthScale, steps: number, room: Room): readonly LengthTick[] {
  const { shortest, from, longest } = scale;
  const round = ROUND.filter((length) => length > from && length < longest);
  const kept: LengthTick[] = [];
  for (const length of new Set([shortest, longest, ...round])) {
    const tick = tickAt(length, placeOf(length, scale, steps) / steps, room);
    if (kept.every((other) => areApart(other, tick))) kept.push(tick);
  }
  return kept;
}

/** @param share how far across the room it is */
function tickAt(length: number, share: number, { left, right }: Room): LengthTick {
  const label = lengthWords(length);
  const x = left + share * (right - left);
  const half = textWidth(label) / 2;
  return { label, x, middle: Math.max(left - GAP + half, Math.min(x, right + GAP - half)) };
}

function areApart(one: LengthTick, other: LengthTick): boolean {
  const widths = textWidth(one.label) + textWidth(other.label);
  return Math.abs(one.middle - other.middle) >= widths / 2 + GAP;
}
