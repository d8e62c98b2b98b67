/** The timestamp inside a line, as logs write it, and the instants that it may mean. */
import { Complaint } from '../line/complaint.ts';
import { clockAt, formatIso, isDay, showings, type TimeOfDay } from './clock.ts';
import { DAY } from './duration.ts';
import { firstWrittenTime, type WrittenDay, type WrittenTime } from './log-formats.ts';
import { AHEAD, readTime, type TimeContext, wholeSecond } from './time-reading.ts';

/** One instant that a timestamp may mean. */
export interface LogTime {
  /** UTC milliseconds, in whole seconds. */
  readonly at: number;
  /** With a zone it states one instant; without, it was written in UTC or in the incident's zone. */
  readonly reading: 'stated' | 'utc' | 'incident zone';
  /** The zone in which it was read, for `clockAt`. */
  readonly zone: string;
  /** The instant for the front of a line: the grammar reads just this of it, whatever the zone. */
  readonly text: string;
}

type Clock = Extract<WrittenTime, { form: 'clock' }>;

/**
 * The instants that the first timestamp in a text may mean: one where it states its zone, else read
 * in UTC, and then in the incident's zone. A time that the clocks of that zone skip has no reading
 * there, one that they show twice has both. Of readings without a zone, those ahead of now are left
 * out where another is not. Without a date, and without a year, it is the one nearest to now, or in
 * backfill to the entry before. None where there is no timestamp.
 */
export function logTimes(text: string, context: TimeContext): readonly LogTime[] {
  const written = firstWrittenTime(text, context.now);
  if (written === undefined) return [];
  if (written.form === 'instant') return [logTime(written.at, 'stated', 'UTC')];
  if (written.zone !== undefined) return readIn(written, 'stated', written.zone, context);
  const utc = written.isTypedByHand ? [] : readIn(written, 'utc', 'UTC', context);
  const here = readIn(written, 'incident zone', context.zone, context);
  const others = here.filter(({ at }) => utc.every((time) => time.at !== at));
  return likely([...utc, ...others], written, context);
}

function readIn(
  written: Clock,
  reading: LogTime['reading'],
  zone: string,
  context: TimeContext,
): readonly LogTime[] {
  return instants(written, { ...context, zone }).map((at) => logTime(at, reading, zone));
}

function logTime(at: number, reading: LogTime['reading'], zone: string): LogTime {
  const second = wholeSecond(at);
  return { at: second, reading, zone, text: formatIso(second, zone) };
}

/** A log tells of what has been, and its year is the same in every zone. */
function likely(
  times: readonly LogTime[],
  { day }: Clock,
  { now }: TimeContext,
): readonly LogTime[] {
  const past = times.filter(({ at }) => at <= now + AHEAD);
  const left = past.length === 0 ? times : past;
  if (day === undefined || day.year !== undefined) return left;
  const newest = Math.max(...left.map(({ at }) => at));
  return left.filter(({ at }) => newest - at < 2 * DAY);
}

function instants({ day, time }: Clock, context: TimeContext): readonly number[] {
  if (day === undefined) return nearestTimeOfDay(time, context);
  const { year } = day;
  return year === undefined
    ? nearestYear(day, time, context)
    : shown({ ...day, year }, time, context);
}

/** As the grammar reads a time of day. */
function nearestTimeOfDay(time: TimeOfDay, context: TimeContext): readonly number[] {
  const typed = { approximate: false, typed: '', day: undefined, until: undefined };
  try {
    const { at } = readTime({ ...typed, form: 'clock', time, zone: undefined }, context);
    return at === null ? [] : [at];
  } catch (error) {
    // The clocks skip it.
    if (error instanceof Complaint) return [];
    throw error;
  }
}

/** Between two 29ths of February there are at most so many years. */
const YEARS_BACK = 8;

function nearestYear(day: WrittenDay, time: TimeOfDay, context: TimeContext): readonly number[] {
  const { zone, now, anchor = now } = context;
  const next = clockAt(anchor, zone).year + 1;
  // The year after the reference, its own, and the one before; where the day is one of theirs.
  const candidates = Array.from({ length: YEARS_BACK + 2 }, (_, back) => next - back)
    .map((year) => ({ ...day, year }))
    .filter(isDay)
    .slice(0, 3)
    .map((dated) => shown(dated, time, context))
    .filter(([at]) => at !== undefined && at <= now + AHEAD);
  const distance = ([at = 0]: readonly number[]) => Math.abs(at - anchor);
  return candidates.toSorted((a, b) => distance(a) - distance(b)).at(0) ?? [];
}

function shown(
  day: WrittenDay & { readonly year: number },
  time: TimeOfDay,
  { zone }: TimeContext,
): readonly number[] {
  const found = showings({ ...day, ...time }, zone);
  return found.isSkipped ? [] : found.instants;
}
