/**
 * The time of a tape laid out from 0 to 1, for a bar of any width. Silences take little of it,
 * however long they last: what happened has the room.
 */
import type { Interval } from '../incident/measures/intervals.ts';

/** A stretch of time, and where on the axis it begins and how much of it it takes. */
export interface Stretch extends Interval {
  readonly from: number;
  readonly share: number;
  readonly isSilence: boolean;
}

/** Of the axis, a silence may always take as much, so that it is seen to be one. */
const LEAST_OF_A_SILENCE = 1 / 16;

/**
 * The stretches of the axis, in order, the one beginning where the other ends. Where much has happened
 * between the silences, they take little room; where they are all there is, they take all.
 *
 * @param whole of which stretches are made, in UTC milliseconds
 * @param silences in it, in order and without overlaps
 * @param happened how many things happened otherwise than at the ends of silences
 */
export function axisOf(
  whole: Interval,
  silences: readonly Interval[],
  happened: number,
): readonly Stretch[] {
  const length = whole.end - whole.start;
  const parts = silences.map(({ start, end }) => (end - start) / length);
  const silent = sum(parts);
  const room = Math.max(
    silences.length / (happened + silences.length),
    silences.length * LEAST_OF_A_SILENCE,
  );
  const shares = cappedTo(Math.min(silent, room), parts);
  const perMillisecond = (1 - sum(shares)) / (length * (1 - silent));
  return laidOut(whole, silences, (index, { start, end }) =>
    index === undefined ? (end - start) * perMillisecond : (shares[index] ?? 0),
  );
}

/** The parts, the longest of them cut to one length, so that they come to no more than this in all. */
function cappedTo(total: number, parts: readonly number[]): readonly number[] {
  let left = total;
  let cap = Number.POSITIVE_INFINITY;
  for (const [index, part] of parts.toSorted((a, b) => a - b).entries()) {
    cap = left / (parts.length - index);
    if (part > cap) break;
    left -= part;
    cap = part;
  }
  return parts.map((part) => Math.min(part, cap));
}

/** @param shareOf how much a stretch takes: a silence, by its index, or what lies between */
function laidOut(
  whole: Interval,
  silences: readonly Interval[],
  shareOf: (silence: number | undefined, stretch: Interval) => number,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  const add = (start: number, end: number, silence?: number) => {
    if (end <= start) return;
    const share = shareOf(silence, { start, end });
    stretches.push({ start, end, from, share, isSilence: silence !== undefined });
    from += share;
  };
  let at = whole.start;
  for (const [index, { start, end }] of silences.entries()) {
    add(at, start);
    add(start, end, index);
    at = end;
  }
  add(at, whole.end);
  return stretches;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Where on the axis an instant (UTC milliseconds) lies, from 0 to 1. */
export function placeOf(axis: readonly Stretch[], instant: number): number {
  const stretch = axis.find(({ end }) => instant <= end) ?? axis.at(-1);
  if (stretch === undefined) return 0;
  const { start, end, from, share } = stretch;
  return clamped(from + ((instant - start) / (end - start)) * share);
}

/** The instant (UTC milliseconds) at a place of the axis; `undefined` on an empty one. */
export function instantAt(axis: readonly Stretch[], place: number): number | undefined {
  const wanted = clamped(place);
  const stretch = axis.find(({ from, share }) => wanted <= from + share) ?? axis.at(-1);
  if (stretch === undefined) return undefined;
  const { start, end, from, share } = stretch;
  return Math.round(start + Math.min((wanted - from) / share, 1) * (end - start));
}

function clamped(place: number): number {
  return Math.min(Math.max(place, 0), 1);
}
