/** The long stretches of a replay in which nothing changes. */
import type { Interval } from '../incident/measures/intervals.ts';
import { MINUTE } from '../incident/time/duration.ts';
import { onceForEach } from './once-for-each.ts';
import type { Playable } from './playable.ts';

const SHORTEST = 5 * MINUTE;
/** The part of the whole that a silence lasts at least. */
const PART = 1 / 20;

/** The stretches between steps of at least five minutes and a twentieth of the whole, in order. */
export const silences = onceForEach(silencesOf);

function silencesOf({ steps, from, until }: Playable): readonly Interval[] {
  const least = Math.max(SHORTEST, (until - from) * PART);
  const found: Interval[] = [];
  let start = from;
  for (const { at: end } of steps) {
    if (end - start >= least) found.push({ start, end });
    start = end;
  }
  return found;
}

/** The silence that an instant (UTC milliseconds) lies in; at its very end it is over. */
export function silenceAt(played: Playable, instant: number): Interval | undefined {
  return silences(played).find(({ start, end }) => start <= instant && instant < end);
}
