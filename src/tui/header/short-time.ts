import type { Moment } from '../../incident/incident.ts';
import {
  clockAt,
  type Day,
  formatDay,
  formatTimeOfDay,
  isSameDay,
  showings,
} from '../../incident/time/clock.ts';
import { formatOffset } from '../../incident/time/zones.ts';

export interface ShortTime {
  readonly toTheMinute: string;
  /** The same where there are no seconds to show. */
  readonly toTheSecond: string;
}

const UNKNOWN: ShortTime = { toTheMinute: '??', toTheSecond: '??' };

/**
 * `14:30`, `~14:30`, `??`; `11-20 14:30` where it is of another day than today in the zone, and
 * `02:30 UTC+1` where the clock shows it twice.
 */
export function shortTime({ at, approximate }: Moment, zone: string, today: Day): ShortTime {
  if (at === null) return UNKNOWN;
  const { face, offset } = faceAt(at, zone);
  const day = isSameDay(face, today) ? '' : `${monthAndDay(formatDay(face))} `;
  const beginning = (approximate ? '~' : '') + day;
  return {
    toTheMinute: `${beginning}${formatTimeOfDay({ ...face, second: 0 })}${offset}`,
    toTheSecond: `${beginning}${formatTimeOfDay(face)}${offset}`,
  };
}

function monthAndDay(day: string): string {
  return day.slice(-'MM-DD'.length);
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
  const comesTwice = showings(face, zone).instants.length > 1;
  const found = { face, offset: comesTwice ? ` ${formatOffset(face.offset)}` : '' };
  faces.set(name, found);
  return found;
}
