/** When an entry happened, as its line shows it. */
import type { Entry } from '../../incident/incident.ts';
import { type ClockFace, clockAt, formatTimeOfDay, showings } from '../../incident/time/clock.ts';
import { DAY } from '../../incident/time/duration.ts';
import { formatOffset } from '../../incident/time/zones.ts';
import { dayNumber } from './calendar.ts';

type Face = ReturnType<typeof clockAt>;

export interface ShownTime {
  /** `14:05`, `14:05–14:20`, `??` where it is not known. */
  readonly text: string;
  /** The day on the clock of the zone; undefined where the time is not known. */
  readonly day: ClockFace | undefined;
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

function show({ at, until }: Entry, zone: string): ShownTime {
  if (at === null) return UNKNOWN;
  const start = clockAt(at, zone);
  if (until === undefined) return { text: timeOfDay(at, start, zone), day: start };
  const end = clockAt(until, zone);
  const days = dayNumber(end) - dayNumber(start);
  const otherDay = days === 0 ? '' : ` ${days > 0 ? '+' : ''}${days}d`;
  return {
    text: `${timeOfDay(at, start, zone)}–${timeOfDay(until, end, zone)}${otherDay}`,
    day: start,
  };
}

/** With its offset when the clock shows it twice. */
function timeOfDay(at: number, face: Face, zone: string): string {
  return (
    formatTimeOfDay(face) + (comesTwice(at, face, zone) ? ` ${formatOffset(face.offset)}` : '')
  );
}

/** The offsets at the beginnings of UTC days, by zone and the day's number since 1970. */
const offsets = new Map<string, number>();
const MOST_OFFSETS = 2_000;

function comesTwice(at: number, face: Face, zone: string): boolean {
  // To ask for all showings is slow, and most times are days away from any change of the clocks.
  const day = Math.floor(at / DAY);
  if (offsetOn(day - 1, zone) === offsetOn(day + 2, zone)) return false;
  return showings(face, zone).instants.length > 1;
}

function offsetOn(day: number, zone: string): number {
  const name = `${zone} ${day}`;
  const known = offsets.get(name);
  if (known !== undefined) return known;
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  const { offset } = clockAt(day * DAY, zone);
  offsets.set(name, offset);
  return offset;
}
