import type { Moment } from '../../incident/incident.ts';
import {
  clockAt,
  type Day,
  formatDay,
  formatTimeOfDay,
  isSameDay,
} from '../../incident/time/clock.ts';

export interface ShortTime {
  readonly toTheMinute: string;
  /** The same where there are no seconds to show. */
  readonly toTheSecond: string;
}

const UNKNOWN: ShortTime = { toTheMinute: '??', toTheSecond: '??' };

/** `14:30`, `~14:30`, `??`; `11-20 14:30` where it is of another day than today in the zone. */
export function shortTime({ at, approximate }: Moment, zone: string, today: Day): ShortTime {
  if (at === null) return UNKNOWN;
  const face = clockAt(at, zone);
  const day = isSameDay(face, today) ? '' : `${monthAndDay(formatDay(face))} `;
  const beginning = (approximate ? '~' : '') + day;
  return {
    toTheMinute: beginning + formatTimeOfDay({ ...face, second: 0 }),
    toTheSecond: beginning + formatTimeOfDay(face),
  };
}

function monthAndDay(day: string): string {
  return day.slice(-'MM-DD'.length);
}
