/** A day, a time, or both, as they were taken off the front of a text. */
import type { WrittenDay, WrittenTime, WrittenZone } from './stamp.ts';
import type { TakenDay } from './taken-day.ts';

export interface Moment {
  readonly day: WrittenDay | undefined;
  /** How surely the day is one; `undefined` without a day. */
  readonly strength: TakenDay['strength'] | undefined;
  readonly time: WrittenTime | undefined;
  /** Written as programs write it, `T` between day and time: a sign behind it begins an offset. */
  readonly isIso: boolean;
  /** The time was written as 24:00. */
  readonly isNextDay: boolean;
  readonly isUnknown: boolean;
  readonly approximate: boolean;
  readonly zone: WrittenZone | undefined;
  readonly notices: readonly string[];
}

/** Nothing that is written. */
export const NOTHING = {
  day: undefined,
  strength: undefined,
  time: undefined,
  isIso: false,
  isNextDay: false,
  isUnknown: false,
  approximate: false,
  zone: undefined,
  notices: [],
} as const satisfies Moment;
