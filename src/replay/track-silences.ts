import { MINUTE } from '../incident/time/duration.ts';

const SHORTEST = 5 * MINUTE;
/** The part of the whole that a silence lasts at least. */
const PART = 1 / 20;

/** The long stretches between instants (UTC milliseconds, in order), as the replay screen has them. */
export function silencesAmong(
  instants: readonly number[],
): readonly (readonly [from: number, until: number])[] {
  const whole = (instants.at(-1) ?? 0) - (instants[0] ?? 0);
  const least = Math.max(SHORTEST, whole * PART);
  return instants.flatMap((at, index) => {
    const before = instants[index - 1] ?? at;
    return at - before >= least ? [[before, at] as const] : [];
  });
}
