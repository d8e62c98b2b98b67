/** A day and a time of day, as an instant. */
import { type Day, plusDays, showings, type TimeOfDay } from '../../incident/time/clock.ts';

export interface Placed {
  /** UTC milliseconds. */
  readonly at: number;
  /** The clocks skip this time, or show it twice on that day. */
  readonly notice: string | undefined;
}

/** @param before the instant of the statement before, if any: where a clock shows a time twice, it tells which */
export function placed(
  day: Day,
  time: TimeOfDay,
  zone: string,
  before: number | undefined,
): Placed {
  const { instants, isSkipped } = showings({ ...day, ...time }, zone);
  const [first] = instants;
  if (isSkipped) return { at: first, notice: `the clocks in ${zone} skip this time` };
  if (instants.length === 1) return { at: first, notice: undefined };
  const at =
    before === undefined ? first : (instants.find((instant) => instant >= before) ?? first);
  const which = at === first ? 'first' : 'second';
  return { at, notice: `the clocks in ${zone} show this time twice: the ${which} was taken` };
}

/** The end of a range: not before its beginning, unless a day of its own says so. */
export function placedEnd(
  start: { readonly at: number; readonly day: Day },
  end: { readonly day: Day | undefined; readonly time: TimeOfDay },
  zone: string,
): number {
  const { at } = placed(end.day ?? start.day, end.time, zone, start.at);
  if (end.day !== undefined || at >= start.at) return at;
  return placed(plusDays(start.day, 1), end.time, zone, start.at).at;
}
