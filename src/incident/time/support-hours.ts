/** How much of a stretch of time lies in the hours in which somebody is at work. */
import { DateTime } from 'luxon';
import { clockAt, type Day, plusDays, showings } from './clock.ts';
import { DAY, HOUR, MINUTE } from './duration.ts';

const WEEK = 7 * DAY;
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export interface SupportHours {
  /** On which the hours begin. */
  readonly days: readonly (typeof WEEKDAYS)[number][];
  /** `09:00`. */
  readonly from: string;
  /** `17:00`, `24:00`; not after `from`, it is that time on the next day. */
  readonly until: string;
  /** An IANA name. */
  readonly zone: string;
}

/** Hours as they are set: without a zone, they are in that of the incident. */
export interface SupportHoursSetting extends Omit<SupportHours, 'zone'> {
  readonly zone?: string | undefined;
}

/** `mon, tue 09:00–17:00`: the days in the order of the week. */
export function formatHours({ days, from, until }: SupportHoursSetting): string {
  const inOrder = WEEKDAYS.filter((day) => days.includes(day));
  return `${inOrder.join(', ')} ${from}–${until}`;
}

/**
 * The part of a stretch of time that lies in these hours: negative, where it runs backwards.
 *
 * Hours begin and end when the clock of their zone first shows that time or a later one. So where
 * the clocks skip a time, it is as if they had shown it, and where it comes twice, the first counts.
 *
 * @param from UTC milliseconds
 * @param to UTC milliseconds
 * @returns milliseconds
 */
export function withinSupportHours(from: number, to: number, hours: SupportHours): number {
  if (to < from) return 0 - withinSupportHours(to, from, hours);
  const shift = new Shift(hours);
  let total = 0;
  // Hours of the day before may run over midnight.
  let day = plusDays(clockAt(from, hours.zone), -1);
  let begin = shift.begin(day);
  while (begin < to) {
    if (begin >= from && begin + WEEK <= to && shift.isWeekEven(begin)) {
      total += shift.inWeek;
      day = plusDays(day, 7);
      begin += WEEK;
    } else {
      const end = shift.isOn(day) ? shift.end(day) : begin;
      total += Math.max(0, Math.min(end, to) - Math.max(begin, from));
      day = plusDays(day, 1);
      begin = shift.begin(day);
    }
  }
  return total;
}

/** The hours of one day, whichever it is. From one beginning to the next nothing reaches over. */
class Shift {
  readonly #hours: SupportHours;
  /** Milliseconds of the day; the end may be on the next. */
  readonly #from: number;
  readonly #until: number;
  /** Milliseconds in a week in which the clocks do not change. */
  readonly inWeek: number;

  constructor(hours: SupportHours) {
    const until = millisecondsOf(hours.until);
    this.#hours = hours;
    this.#from = millisecondsOf(hours.from);
    this.#until = until > this.#from ? until : until + DAY;
    this.inWeek = new Set(hours.days).size * (this.#until - this.#from);
  }

  /** Do the clocks go on as they are for a week from this beginning? Then all of it is plain sums. */
  isWeekEven(begin: number): boolean {
    const { offset, hour, minute } = clockAt(begin, this.#hours.zone);
    const isAsStated = hour * HOUR + minute * MINUTE === this.#from;
    return isAsStated && clockAt(begin + WEEK, this.#hours.zone).offset === offset;
  }

  isOn({ year, month, day }: Day): boolean {
    const name = WEEKDAYS[DateTime.utc(year, month, day).weekday - 1];
    return name !== undefined && this.#hours.days.includes(name);
  }

  begin(day: Day): number {
    return firstShown(day, this.#from, this.#hours.zone);
  }

  end(day: Day): number {
    return firstShown(day, this.#until, this.#hours.zone);
  }
}

function millisecondsOf(time: string): number {
  const [hour, minute] = time.split(':');
  return Number(hour) * HOUR + Number(minute) * MINUTE;
}

/** When a clock first shows this time, which may be one of the next day, or a later one. */
function firstShown(day: Day, milliseconds: number, zone: string): number {
  const date = plusDays(day, Math.floor(milliseconds / DAY));
  const time = { hour: (milliseconds % DAY) / HOUR, minute: (milliseconds % HOUR) / MINUTE };
  const face = { ...date, hour: Math.floor(time.hour), minute: time.minute, second: 0 };
  const { instants, isSkipped } = showings(face, zone);
  const [first, last = first] = instants;
  return isSkipped ? changeBetween(first, last, zone) : first;
}

/** The instant at which the clocks change between these two, found by halves. */
function changeBetween(before: number, after: number, zone: string): number {
  const { offset } = clockAt(before, zone);
  let [low, high] = [before, after];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (clockAt(middle, zone).offset === offset) low = middle;
    else high = middle;
  }
  return high;
}
