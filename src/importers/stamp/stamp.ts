/** A date and a time as they are written at the front of a statement; made instants elsewhere. */
import type { TimeOfDay } from '../../incident/time/clock.ts';

/** A calendar day as far as it is written. */
export interface WrittenDay {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number | undefined;
  /** `10/08/2023` may be either: here day 10 of month 8 was put down, and it can be turned round. */
  readonly isOrderUnclear: boolean;
}

/** A time of day as it is written. */
export interface WrittenTime extends TimeOfDay {
  /** Written with am or pm, and possible so. */
  readonly half: 'am' | 'pm' | undefined;
}

/** A zone as it is written, and what it may mean. */
export interface WrittenZone {
  /** `PST`, `UTC-7`, `Eastern`. */
  readonly typed: string;
  /** Minutes east of UTC, where the words say an offset. */
  readonly offset: number | undefined;
  /** The IANA zone of a place that uses these words, the likeliest first; maybe none. */
  readonly places: readonly string[];
}

export interface Stamp {
  readonly day: WrittenDay | undefined;
  readonly time: WrittenTime | undefined;
  /** The other end of a range. */
  readonly until: { readonly day: WrittenDay | undefined; readonly time: WrittenTime } | undefined;
  /** Something stands in the place of the time that is none: `??`, `--:--`, `HH:mm`, a destroyed one. */
  readonly isUnknown: boolean;
  /** `T+5m`: milliseconds since the start. */
  readonly sinceStart: number | undefined;
  readonly approximate: boolean;
  readonly zone: WrittenZone | undefined;
  /** As it is written, separator left out. */
  readonly typed: string;
  /** What follows it, its separator dropped. */
  readonly rest: string;
  /** How it was read, where that is not plain: `17:14pm is read as 17:14`. */
  readonly notices: readonly string[];
}
