/** When and by whom a line is written, and against what its time is read. */

import type { Entry, Incident, Timing } from '../incident.ts';
import { SEVERITIES } from '../record/vocabulary.ts';
import { DAY } from '../time/duration.ts';
import { wholeSecond } from '../time/time-reading.ts';
import { takeTime } from '../time/time-text.ts';
import { Complaint } from './complaint.ts';
import { parseLine } from './line.ts';

/** Instants in UTC milliseconds. */
export interface Occasion {
  readonly now: number;
  readonly author: string;
  /** The verb of lines that have neither verb nor sigil. */
  readonly verb: string;
  /** In backfill, the time of the entry before: bare times are read nearest to it. */
  readonly anchor: number | undefined;
  /** The time of a line that has none of its own. */
  readonly untimed: Timing;
  /** Is the line one of a batch, which is one act as a whole? */
  readonly isInBatch: boolean;
  /** The number of the entry that is selected, which verbs about entries default to. */
  readonly selected: number | undefined;
  /** The names of severities, the worst first. */
  readonly severities: readonly string[];
}

/** A time, and whether it was typed or is that of lines without one. */
interface TypedTiming extends Timing {
  readonly isTyped: boolean;
}

/** An entry that was itself recorded so long after its time was logged in backfill. */
const BACKFILL = DAY;

/** The occasion of one line on its own, read at `now`. */
export function occasion(
  incident: Incident,
  now: number,
  author: string,
  severities: readonly string[] = SEVERITIES,
): Occasion {
  return {
    now,
    author,
    verb: 'event',
    anchor: backfillAnchor(incident, now),
    untimed: { at: wholeSecond(now), approximate: false, bareIn: undefined },
    isInBatch: false,
    selected: undefined,
    severities,
  };
}

/**
 * The entry before, when the story is told afterwards. In an incident that was told as it happened,
 * and is still running, a line about days ago is context, and no beginning of a backfill. In one
 * that was told afterwards from its beginning, a line without a time is a slip, and no end of it.
 */
function backfillAnchor({ recorded }: Incident, now: number): number | undefined {
  const first = recorded.find(isTimed);
  if (first === undefined) return undefined;
  const isToldAfterwards = isBackfilled(first);
  // Looked for from the end: this is asked with each key, and the recent entries stand there.
  const hasRecent = recorded.findLast((entry) => isTimed(entry) && now - entry.at <= BACKFILL);
  if (!isToldAfterwards && hasRecent !== undefined) return undefined;
  const isTold = (entry: Entry): entry is TimedEntry =>
    isTimed(entry) && !(isToldAfterwards && isOfItsMoment(entry));
  const before = recorded.findLast(isTold);
  return before !== undefined && isBackfilled(before) ? before.at : undefined;
}

/** An entry that stands, and whose time is known. */
interface TimedEntry extends Entry {
  readonly at: number;
}

function isTimed(entry: Entry): entry is TimedEntry {
  return entry.at !== null && entry.retracted === undefined;
}

function isBackfilled({ clock, at }: TimedEntry): boolean {
  return clock - at > BACKFILL;
}

/** Was it logged as what happened just then, however long it took to be typed? */
function isOfItsMoment({ bareIn, clock, at, typed }: TimedEntry): boolean {
  return bareIn === undefined && Math.abs(clock - at) < BACKFILL && !saysAClockTime(typed);
}

/** `14:05 …`, `/action 14:05 …`, and neither `now …` nor `-5m …`. */
function saysAClockTime(typed: string): boolean {
  try {
    const { time, rest } = parseLine(typed);
    return (time ?? takeTime(rest)?.time)?.form === 'clock';
  } catch (error) {
    // It was no line of the grammar, but a command, or a pasted block.
    if (error instanceof Complaint) return false;
    throw error;
  }
}

/** The newest entry that stands and has a time. */
export function lastTimed({ recorded }: Incident): TimedEntry | undefined {
  return recorded.findLast(isTimed);
}

/**
 * The occasion of the line that follows in a batch: its bare times are read nearest to the time of
 * the line before, and without a time it takes that line's, approximately.
 *
 * @param time when the line before said that something happened
 */
export function afterLine(before: Occasion, time: TypedTiming | undefined): Occasion {
  if (time?.isTyped !== true || time.at === null) return before;
  const { at, bareIn } = time;
  return { ...before, anchor: at, untimed: { at, approximate: true, bareIn } };
}
