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
  /** Counted from another day: `Day 2` of the incident, `next day`. Nothing else is known then. */
  readonly counted?: CountedDay;
}

export type CountedDay =
  /** The incident's first day is 1. */
  | { readonly from: 'first'; readonly number: number }
  /** Days after the day before it: `next day` is 1, `same day` 0. */
  | { readonly from: 'previous'; readonly days: number };

/** A time of day as it is written; the hour is of 24, whatever was written. */
export interface WrittenTime extends TimeOfDay {
  /** Written with am or pm, and possible so. */
  readonly half: 'am' | 'pm' | undefined;
  /**
   * `colon` and `hour` (`7 AM`, `noon`) are times wherever they stand; `dotted` (`15.26`) and `digits`
   * (`1430`) may be a version, an amount or a number, so that they count only where times are expected.
   */
  readonly shape: 'colon' | 'hour' | 'dotted' | 'digits';
}

/** A zone as it is written, and what it may mean. */
export interface WrittenZone {
  /** `PST`, `UTC-7`, `Eastern`. */
  readonly typed: string;
  /** Minutes east of UTC, where the words say an offset: of the likeliest meaning. */
  readonly offset: number | undefined;
  /** The IANA zone of a place that uses these words, the likeliest first; maybe none. */
  readonly places: readonly string[];
  /** The same letters name zones with different offsets: `BST`, `IST`, `CST`. */
  readonly isAmbiguous: boolean;
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
  /** A separator, a closing bracket or the end of the line stands behind it: it is no part of a sentence. */
  readonly isSetApart: boolean;
  /** As it is written, separator left out. */
  readonly typed: string;
  /** What follows it, its separator dropped. */
  readonly rest: string;
  /** How it was read, where that is not plain: `17:14pm is read as 17:14`. */
  readonly notices: readonly string[];
}
