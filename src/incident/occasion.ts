/** When and by whom a line is written, and against what its time is read. */
import { DAY } from './duration.ts';
import type { Entry, Incident, Moment } from './incident.ts';
import type { Change } from './record.ts';
import { wholeSecond } from './time-reading.ts';

/** Instants in UTC milliseconds. */
export interface Occasion {
  readonly now: number;
  readonly author: string;
  /** The verb of lines that have neither verb nor sigil. */
  readonly verb: string;
  /** In backfill, the time of the entry before: bare times are read nearest to it. */
  readonly anchor: number | undefined;
  /** The time of a line that has none of its own. */
  readonly untimed: Moment;
  /** Is the line one of a batch, which is one act as a whole? */
  readonly isInBatch: boolean;
  /** The number of the entry that is selected, which verbs about entries default to. */
  readonly selected: number | undefined;
}

/** An entry that was itself recorded so long after its time was logged in backfill. */
const BACKFILL = DAY;

/** The occasion of one line on its own, read at `now`. */
export function occasion(incident: Incident, now: number, author: string): Occasion {
  return {
    now,
    author,
    verb: 'event',
    anchor: backfillAnchor(incident),
    untimed: { at: wholeSecond(now), approximate: false },
    isInBatch: false,
    selected: undefined,
  };
}

function backfillAnchor(incident: Incident): number | undefined {
  const before = lastTimed(incident);
  if (before === undefined) return undefined;
  return before.entry.clock - before.at > BACKFILL ? before.at : undefined;
}

/** The newest entry that has a time. */
export function lastTimed(incident: Incident): { entry: Entry; at: number } | undefined {
  const entry = incident.recorded.findLast(({ at }) => at !== null);
  return entry?.at == null ? undefined : { entry, at: entry.at };
}

/**
 * The occasion of the line that follows in a batch: its bare times are read nearest to the line
 * before, and without a time it takes that line's, approximately.
 */
export function afterLine(before: Occasion, changes: readonly Change[]): Occasion {
  const at = changes.map(timeOf).find((time) => time !== undefined);
  if (at === undefined || at === before.untimed.at) return before;
  return { ...before, anchor: at, untimed: { at, approximate: true } };
}

/** When a change says that something happened; corrections of an earlier time do not count. */
export function timeOf(change: Change): number | undefined {
  if (change.type === 'entry.amended' || !('at' in change.body)) return undefined;
  return change.body.at ?? undefined;
}
