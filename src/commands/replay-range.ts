/** Which part of an incident is replayed: from and until a time as a line has it, or a milestone. */
import { Complaint } from '../incident/line/complaint.ts';
import { MILESTONES, type Milestone } from '../incident/record/vocabulary.ts';
import { formatInstant } from '../incident/time/clock.ts';
import { HOUR } from '../incident/time/duration.ts';
import { readTime } from '../incident/time/time-reading.ts';
import { type TimeText, wholeTimeText } from '../incident/time/time-text.ts';
import { milestoneTimes } from '../replay/milestone-times.ts';
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
 * @throws UsageError for what is no time, and for a part in which nothing can lie
 */
export function rangeOf(tape: Tape, options: RangeOptions, now: number): Range {
  const from = options.from === undefined ? tape.from : placeIn(tape, '--from', options.from, now);
  const until =
    options.until === undefined ? tape.until : placeIn(tape, '--until', options.until, now);
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

function placeIn(tape: Tape, option: string, typed: string, now: number): number {
  const word = typed.trim();
  const name = MILESTONES.find((milestone) => milestone === word.toLowerCase());
  if (name !== undefined) return timeOfMilestone(tape, option, name);
  const text = wholeTimeText(word);
  const isOne = text !== undefined && text.form !== 'unknown' && !isRange(text);
  const at = isOne ? instantOf(text, tape, now) : undefined;
  if (at !== undefined) return at;
  const names = MILESTONES.join(', ');
  throw new UsageError(
    `${option}: "${safeLine(word)}" is no time: write 14:05, 2026-11-20 23:50, or one of ${names}.`,
  );
}

/** The one that counts for the incident. */
function timeOfMilestone(tape: Tape, option: string, name: Milestone): number {
  const mark = milestoneTimes(tape).find(({ milestone, counts }) => milestone === name && counts);
  if (mark !== undefined) return mark.at;
  throw new UsageError(`${option}: no ${name} time is recorded.`);
}

function isRange(text: TimeText): boolean {
  return text.form === 'clock' && text.until !== undefined;
}

/** A bare time is the first after the beginning; where nothing happens any more then, the nearest to it. */
function instantOf(text: TimeText, tape: Tape, now: number): number | undefined {
  const { zone } = tape.incident.facts;
  const read = (anchor: number) => readTime(text, { zone, now, anchor }).at ?? undefined;
  const later = attempt(() => read(tape.from + HALF_A_DAY));
  return later !== undefined && later >= tape.from && later <= tape.until ? later : read(tape.from);
}

const HALF_A_DAY = 12 * HOUR;

/** What the clocks skip on one day they may show on the other. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Complaint) return undefined;
    throw error;
  }
}
