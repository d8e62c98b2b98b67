/** Where training stops: before each decision that somebody took then. */
import { MINUTE } from '../incident/time/duration.ts';
import { onceForEach } from './once-for-each.ts';
import type { Tape } from './tape.ts';

/** Seconds of the incident in one second, where nobody asks for more: one waits for the next question only. */
export const TRAINING_SPEED = 600;

/** What was decided in the same minute of the clock is asked about once, before the first of it. */
export interface Stop {
  /** When the first of it was decided, in UTC milliseconds of the tape's time. */
  readonly at: number;
  /** How many steps have been taken there: all before the first of it. */
  readonly before: number;
  /** The same once all of it has been decided. */
  readonly after: number;
  /** The ids of the decisions and actions, in the order of their steps; the first names the stop. */
  readonly entries: readonly [string, ...string[]];
}

/** The stops of a tape, in order. Before its first step nothing is known, and nothing is asked. */
export const stopsOf = onceForEach(({ steps }: Tape): readonly Stop[] => {
  const stops: Stop[] = [];
  for (const [before, { at, decides }] of steps.entries()) {
    const [first, ...more] = decides;
    if (first === undefined || before === 0) continue;
    const last = stops.at(-1);
    const after = before + 1;
    if (last !== undefined && minuteOf(last.at) === minuteOf(at)) {
      stops[stops.length - 1] = { ...last, after, entries: [...last.entries, first, ...more] };
    } else stops.push({ at, before, after, entries: [first, ...more] });
  }
  return stops;
});

function minuteOf(instant: number): number {
  return Math.floor(instant / MINUTE);
}
