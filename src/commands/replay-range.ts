/** Which part of an incident is replayed: from and until a place in it, as it is typed. */
import { Complaint } from '../incident/line/complaint.ts';
import { formatInstant } from '../incident/time/clock.ts';
import { readPlace } from '../replay/place.ts';
import type { Tape } from '../replay/tape.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { UsageError } from './failure.ts';

/** Both ends in UTC milliseconds of the tape's time; what happened then belongs to it. */
export interface Range {
  readonly from: number;
  readonly until: number;
}

interface RangeOptions {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * The part that is asked for: all of it, where nothing is.
 *
 * @param now UTC milliseconds
 * @throws UsageError for what is no place in it, and for a part in which nothing can lie
 */
export function rangeOf(tape: Tape, options: RangeOptions, now: number): Range {
  const from = instantOf(tape, '--from', options.from, now) ?? tape.from;
  const until = instantOf(tape, '--until', options.until, now) ?? tape.until;
  const { zone } = tape.incident.facts;
  const shown = (instant: number) => formatInstant(instant, zone);
  if (from > tape.until) {
    throw new UsageError(`--from ${shown(from)}: the last that is told is ${shown(tape.until)}.`);
  }
  if (until < tape.from) {
    throw new UsageError(`--until ${shown(until)}: the first that is told is ${shown(tape.from)}.`);
  }
  if (until < from) {
    throw new UsageError(`--until ${shown(until)} lies before --from ${shown(from)}.`);
  }
  return { from: Math.max(from, tape.from), until: Math.min(until, tape.until) };
}

function instantOf(
  tape: Tape,
  option: string,
  typed: string | undefined,
  now: number,
): number | undefined {
  if (typed === undefined) return undefined;
  try {
    return readPlace(typed, tape, { now }).at;
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    throw new UsageError(`${option} ${safeLine(typed)}: ${error.message}`, { cause: error });
  }
}
