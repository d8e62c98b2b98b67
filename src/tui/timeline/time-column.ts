/** When an entry happened, as its line shows it. */
import type { Entry } from '../../incident/incident.ts';
import { dayNumber } from '../../incident/time/calendar.ts';
import { clockAt, type Day, dayNamed } from '../../incident/time/clock.ts';
import { timeOfDay } from '../../incident/time/time-of-day.ts';

export interface ShownTime {
  /** `14:05`, `14:05–14:20`, `??` where it is not known, `--:--` where only the day is. */
  readonly text: string;
  /** The day on the clock of the zone; undefined where nothing is known. */
  readonly day: Day | undefined;
}

const UNKNOWN: ShownTime = { text: '??', day: undefined };

/** Zone arithmetic is slow, entries never change: each is shown once. */
const kept = new WeakMap<Entry, { readonly zone: string; readonly shown: ShownTime }>();

/** @param zone an IANA name */
export function shownTime(entry: Entry, zone: string): ShownTime {
  const known = kept.get(entry);
  if (known?.zone === zone) return known.shown;
  const shown = show(entry, zone);
  kept.set(entry, { zone, shown });
  return shown;
}

function show({ at, until, date }: Entry, zone: string): ShownTime {
  if (at === null) return date === undefined ? UNKNOWN : { text: '--:--', day: dayNamed(date) };
  const start = clockAt(at, zone);
  if (until === undefined) return { text: timeOfDay(at, zone), day: start };
  const end = clockAt(until, zone);
  const days = dayNumber(end) - dayNumber(start);
  const otherDay = days === 0 ? '' : ` ${days > 0 ? '+' : ''}${days}d`;
  return {
    text: `${timeOfDay(at, zone)}–${timeOfDay(until, zone)}${otherDay}`,
    day: start,
  };
}
