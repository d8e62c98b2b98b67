/** The times of rows, one after the other: each may say less than a whole date and time. */
import {
  clockAt,
  type Day,
  formatDay,
  plusDays,
  type TimeOfDay,
} from '../../incident/time/clock.ts';
import { placed } from '../dating/instants.ts';
import { turned, wholeDay } from '../dating/whole-day.ts';
import type { NamedZone } from '../dating/zone-names.ts';
import type { Inference } from '../reading/reading.ts';
import type { WrittenInstant } from '../reading/written-instant.ts';
import type { Stamp, WrittenDay, WrittenZone } from '../stamp/stamp.ts';
import { endOfRow } from './row-end.ts';
import { RowZones } from './row-zones.ts';
import { exactIn, stampOf, unreadIn, type WrittenRowTime } from './written-row-time.ts';

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
  /** Cells of which something was not understood. */
  readonly unread: readonly (keyof WrittenRowTime)[];
  /** How it was read, where that is not plain. */
  readonly notices: readonly string[];
  /** The zone that stands with it, and what it was taken for. */
  readonly label: { readonly written: WrittenZone; readonly named: NamedZone } | undefined;
}

export interface RowTimesOptions {
  /** The zone of times that name none, for `clockAt`. */
  readonly zone: string;
  /** As the head of the column says it. */
  readonly header: WrittenZone | undefined;
  /** `10/08/2023` is the 8th of October. */
  readonly isTurned: boolean;
  /** The day of times without one. */
  readonly day: Day | undefined;
}

/** A step back that is longer is the next day; a shorter one is a note out of order. */
const OUT_OF_ORDER = 6 * 60;

export class RowTimes {
  readonly #options: RowTimesOptions;
  readonly #zones: RowZones;
  #day: Day | undefined;
  #minutes = 0;
  #before: number | undefined;

  constructor(options: RowTimesOptions) {
    this.#options = options;
    this.#zones = new RowZones(options);
    this.#day = options.day;
  }

  /** The time of the next row. */
  of(written: WrittenRowTime): RowTime {
    const exact = exactIn(written);
    const read = exact === undefined ? this.#stamped(written) : this.#exact(exact, written);
    this.#before = read.at ?? this.#before;
    return this.#withEnd(read, written.end);
  }

  /** What a program wrote. Rows below may leave its day out. */
  #exact({ at, zone }: WrittenInstant, written: WrittenRowTime): RowTime {
    const face = clockAt(at, zone);
    this.#day = face;
    this.#minutes = minutesOf(face);
    const unread = this.#zones.unread(written.zone);
    return { ...UNKNOWN, at, date: formatDay(face), zone, isZoneOwn: true, unread };
  }

  /** What a person wrote: `Nov 20, 2:03 PM`. */
  #stamped(written: WrittenRowTime): RowTime {
    const stamp = stampOf(written);
    const { day, inferred } = stamp === undefined ? NO_DAY : this.#dayOf(stamp);
    const { name, isOwn, label } = this.#zones.on(day, stamp?.zone, written.zone);
    const nothing: RowTime = {
      ...{ ...UNKNOWN, zone: name, isZoneOwn: isOwn, inferred, label },
      date: day && formatDay(day),
      unread: [...unreadIn(written, stamp), ...this.#zones.unread(written.zone)],
      notices: stamp?.notices ?? [],
      missing: missingIn(stamp, day),
    };
    if (stamp?.time === undefined || day === undefined) return nothing;
    this.#minutes = minutesOf(stamp.time);
    const { at, notice } = placed(day, stamp.time, name, this.#before);
    const notices = notice === undefined ? [] : [`${stamp.typed}: ${notice}`];
    return {
      ...{ ...nothing, at, approximate: stamp.approximate },
      until: stamp.until && endOfRow({ at, day }, this.#whole(stamp.until, day), name),
      notices: [...nothing.notices, ...notices],
    };
  }

  /** Its own; else that of the row before, or the next one where the clock jumps back. */
  #dayOf({ day: written, time }: Stamp): FoundDay {
    if (written !== undefined) {
      const whole = wholeDay(this.#inOrder(written), this.#day, this.#options.day);
      this.#day = whole ?? this.#day;
      return { day: whole, inferred: [] };
    }
    if (this.#day === undefined || time === undefined) return { day: this.#day, inferred: [] };
    const isNext = minutesOf(time) < this.#minutes - OUT_OF_ORDER;
    if (isNext) this.#day = plusDays(this.#day, 1);
    const why = isNext ? 'the clock went back, so it is the next day' : 'the day of the row before';
    return { day: this.#day, inferred: [{ field: 'date', why }] };
  }

  #withEnd(start: RowTime, cell: string): RowTime {
    if (cell === '') return start;
    const until = start.at === null ? undefined : this.#endAfter(start.at, start.zone, cell);
    return until === undefined
      ? { ...start, unread: [...start.unread, 'end'] }
      : { ...start, until };
  }

  #endAfter(at: number, zone: string, cell: string): number | undefined {
    const written = { time: cell, date: '', end: '', zone: '' };
    const exact = exactIn(written);
    if (exact !== undefined) return exact.at >= at ? exact.at : undefined;
    const stamp = stampOf(written);
    if (stamp?.time === undefined || stamp.rest !== '') return undefined;
    const day: Day = clockAt(at, zone);
    const own = stamp.zone === undefined ? zone : this.#zones.on(day, stamp.zone, '').name;
    return endOfRow({ at, day }, this.#whole(stamp, day), own);
  }

  /** An end whose day is whole. */
  #whole({ day, time }: Pick<Stamp, 'day' | 'time'>, near: Day) {
    return { day: day && wholeDay(this.#inOrder(day), near), time };
  }

  #inOrder(day: WrittenDay): WrittenDay {
    return this.#options.isTurned ? turned(day) : day;
  }
}

interface FoundDay {
  readonly day: Day | undefined;
  readonly inferred: readonly Inference[];
}

const NO_DAY: FoundDay = { day: undefined, inferred: [] };

const UNKNOWN = {
  at: null,
  date: undefined,
  until: undefined,
  approximate: false,
  inferred: [],
  missing: undefined,
  unread: [],
  notices: [],
  label: undefined,
} as const;

function missingIn(stamp: Stamp | undefined, day: Day | undefined): RowTime['missing'] {
  if (stamp === undefined) return 'unreadable';
  const { time, isUnknown, rest } = stamp;
  if (time === undefined) {
    return day !== undefined && !isUnknown && rest === '' ? 'date only' : 'unreadable';
  }
  if (day !== undefined) return undefined;
  return stamp.day === undefined || stamp.day.year === undefined ? 'no day' : 'unreadable';
}

function minutesOf({ hour, minute }: TimeOfDay): number {
  return hour * 60 + minute;
}
