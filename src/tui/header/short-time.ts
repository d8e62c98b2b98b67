import type { Moment } from '../../incident/incident.ts';
import {
  clockAt,
  type Day,
  formatDay,
  formatTimeOfDay,
  isSameDay,
} from '../../incident/time/clock.ts';
import { offsetWhereTwice } from '../../incident/time/time-of-day.ts';

export interface ShortTime {
  readonly toTheMinute: string;
  /** The same where there are no seconds to show. */
  readonly toTheSecond: string;
}

const UNKNOWN: ShortTime = { toTheMinute: '??', toTheSecond: '??' };

/**
 * `14:30`, `~14:30`, `??`; `11-20 14:30` where it is of another day in the zone, and `02:30 UTC+1`
 * where the clock shows it twice.
 *
 * @param day that a time without a date is of: today, or that of the time before it
 */
export function shortTime({ at, approximate }: Moment, zone: string, day: Day): ShortTime {
  if (at === null) return UNKNOWN;
  const { face, offset } = faceAt(at, zone);
  const date = isSameDay(face, day) ? '' : `${monthAndDay(face)} `;
  const beginning = (approximate ? '~' : '') + date;
  return {
    toTheMinute: `${beginning}${formatTimeOfDay({ ...face, second: 0 })}${offset}`,
    toTheSecond: `${beginning}${formatTimeOfDay(face)}${offset}`,
  };
}

/** The day of a moment in the zone, if it is known. */
export function dayOf({ at }: Moment, zone: string): Day | undefined {
  return at === null ? undefined : faceAt(at, zone).face;
}

/** `11-20`. */
export function monthAndDay(day: Day): string {
  return formatDay(day).slice(-'MM-DD'.length);
}

interface Face {
  readonly face: ReturnType<typeof clockAt>;
  /** With a space before it; empty where the time needs none. */
  readonly offset: string;
}

/** Zone arithmetic is slow, and a header shows the same few times in every frame. */
const faces = new Map<string, Face>();
const MOST_FACES = 500;

function faceAt(at: number, zone: string): Face {
  const name = `${zone} ${at}`;
  const known = faces.get(name);
  if (known !== undefined) return known;
  if (faces.size >= MOST_FACES) faces.clear();
  const face = clockAt(at, zone);
  const found = { face, offset: offsetWhereTwice(at, face, zone) };
  faces.set(name, found);
  return found;
}
