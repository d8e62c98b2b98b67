/** The times of rows, one after the other: each may say less than a whole date and time. */
import {
  clockAt,
  type Day,
  formatDay,
  plusDays,
  showings,
  type TimeOfDay,
} from '../../incident/time/clock.ts';
import { turned, wholeDay } from '../dating/whole-day.ts';
import { namedZone } from '../dating/zone-names.ts';
import type { Inference } from '../reading/reading.ts';
import {
  dayOf,
  epochInstant,
  isoInstant,
  type WrittenInstant,
} from '../reading/written-instant.ts';
import { readStamp } from '../stamp/read-stamp.ts';
import type { Stamp } from '../stamp/stamp.ts';
import { zoneWritten } from '../stamp/zones-written.ts';

/** What the cells of a row say of its time; empty where there are none. */
export interface WrittenRowTime {
  readonly time: string;
  readonly date: string;
  readonly end: string;
  readonly zone: string;
}

export interface RowTime {
  readonly at: number | null;
  readonly date: string | undefined;
  readonly until: number | undefined;
  readonly approximate: boolean;
  readonly zone: string;
  readonly isZoneOwn: boolean;
  readonly inferred: readonly Inference[];
  /** Why the time is not known. */
  readonly missing: 'unreadable' | 'no day' | 'date only' | undefined;
}

interface RowTimesOptions {
  /** The zone of times that name none, for `clockAt`. */
  readonly zone: string;
  /** `10/08/2023` is the 8th of October. */
  readonly isTurned: boolean;
  /** The day of times without one. */
  readonly day: Day | undefined;
}

interface Zone {
  readonly name: string;
  readonly isOwn: boolean;
}

/** A step back that is longer is the next day; a shorter one is a note out of order. */
const OUT_OF_ORDER = 6 * 60;

export class RowTimes {
  readonly #options: RowTimesOptions;
  #day: Day | undefined;
  #minutes = 0;

  constructor(options: RowTimesOptions) {
    this.#options = options;
    this.#day = options.day;
  }

  /** The time of the next row. */
  of(written: WrittenRowTime): RowTime {
    const zone = this.#zoneOf(written.zone);
    const start = instantIn(written.time, zone.name) ?? instantIn(together(written), zone.name);
    const read = start === undefined ? this.#stamped(written, zone) : this.#exact(start, zone);
    const until = read.at === null ? undefined : (this.#end(written.end, read) ?? read.until);
    return { ...read, until };
  }

  #zoneOf(cell: string): Zone {
    const written = cell === '' ? undefined : zoneWritten(cell);
    const named = written && namedZone(written, []);
    if (named === undefined) return { name: this.#options.zone, isOwn: false };
    return { name: named.name, isOwn: true };
  }

  /** What a program wrote. Rows below may leave its day out. */
  #exact({ at, zone, offset }: WrittenInstant, around: Zone): RowTime {
    const name = offset === undefined ? around.name : zone;
    const face = clockAt(at, name);
    this.#day = face;
    this.#minutes = minutesOf(face);
    const isZoneOwn = offset !== undefined || around.isOwn;
    return { ...UNKNOWN, at, date: formatDay(face), zone: name, isZoneOwn, missing: undefined };
  }

  /** What a person wrote: `Nov 20, 2:03 PM`. */
  #stamped(written: WrittenRowTime, around: Zone): RowTime {
    const stamp = stampOf(written);
    const nothing = { ...UNKNOWN, zone: around.name, isZoneOwn: around.isOwn };
    if (stamp === undefined) return { ...nothing, missing: 'unreadable' };
    const { day, inferred } = this.#dayOf(stamp);
    const date = day && formatDay(day);
    if (stamp.time === undefined) {
      const isDateOnly = day !== undefined && !stamp.isUnknown;
      return { ...nothing, date, inferred, missing: isDateOnly ? 'date only' : 'unreadable' };
    }
    if (day === undefined) {
      const isDayNeeded = stamp.day === undefined || stamp.day.year === undefined;
      return { ...nothing, missing: isDayNeeded ? 'no day' : 'unreadable' };
    }
    this.#minutes = minutesOf(stamp.time);
    const named = stamp.zone && namedZone(stamp.zone, [day]);
    const zone = named === undefined ? around : { name: named.name, isOwn: true };
    const at = instantOf(day, stamp.time, zone.name);
    const until = stamp.until && afterwards(at, day, stamp.until.time, zone.name);
    const { approximate } = stamp;
    return {
      ...{ at, date, until, approximate, inferred, missing: undefined },
      ...{ zone: zone.name, isZoneOwn: zone.isOwn },
    };
  }

  /** Its own; else that of the row before, or the next one where the clock jumps back. */
  #dayOf({ day: written, time }: Stamp): { day: Day | undefined; inferred: readonly Inference[] } {
    if (written !== undefined) {
      const day = this.#options.isTurned ? turned(written) : written;
      const whole = wholeDay(day, this.#day, this.#options.day);
      this.#day = whole ?? this.#day;
      return { day: whole, inferred: [] };
    }
    if (this.#day === undefined || time === undefined) return { day: this.#day, inferred: [] };
    const isNext = minutesOf(time) < this.#minutes - OUT_OF_ORDER;
    if (isNext) this.#day = plusDays(this.#day, 1);
    const why = isNext ? 'the clock went back, so it is the next day' : 'the day of the row before';
    return { day: this.#day, inferred: [{ field: 'date', why }] };
  }

  #end(cell: string, { at, date, zone }: RowTime): number | undefined {
    if (cell === '' || at === null) return undefined;
    const end = instantIn(cell, zone);
    if (end !== undefined) return end.at;
    const stamp = readStamp(cell);
    if (stamp?.time === undefined) return undefined;
    const start = dayIn(date ?? dayOf(at, zone));
    const own =
      stamp.day && wholeDay(this.#options.isTurned ? turned(stamp.day) : stamp.day, start);
    return own === undefined
      ? afterwards(at, start, stamp.time, zone)
      : instantOf(own, stamp.time, zone);
  }
}

const UNKNOWN = {
  at: null,
  date: undefined,
  until: undefined,
  approximate: false,
  inferred: [],
} as const;

function instantIn(text: string, zone: string): WrittenInstant | undefined {
  return epochInstant(text) ?? isoInstant(text, zone);
}

function together({ date, time }: WrittenRowTime): string {
  return `${date} ${time}`.trim();
}

/** The time as it stands, if it has its day; else with the column of dates. */
function stampOf(written: WrittenRowTime): Stamp | undefined {
  const alone = readStamp(written.time);
  if (written.date === '' || alone?.day !== undefined) return alone;
  return readStamp(together(written)) ?? alone;
}

function instantOf(day: Day, time: TimeOfDay, zone: string): number {
  const { hour, minute, second } = time;
  return showings({ ...day, hour, minute, second }, zone).instants[0];
}

/** The first such time that is not before the start. */
function afterwards(start: number, day: Day, time: TimeOfDay, zone: string): number {
  const at = instantOf(day, time, zone);
  return at >= start ? at : instantOf(plusDays(day, 1), time, zone);
}

function minutesOf({ hour, minute }: TimeOfDay): number {
  return hour * 60 + minute;
}

/** A day as `formatDay` writes it. */
function dayIn(text: string): Day {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return { year, month, day };
}
