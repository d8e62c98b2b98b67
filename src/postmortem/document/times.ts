/** Times as the document shows them: all of one incident in one manner. */

import type { DatedMoment } from '../../incident/incident.ts';
import {
  clockAt,
  formatDay,
  formatIso,
  formatTimeOfDay,
  isSameDay,
} from '../../incident/time/clock.ts';
import { unknownTime } from '../../incident/time/time-of-day.ts';
import { formatOffset } from '../../incident/time/zones.ts';
import type { DocumentTime, DocumentZone } from './document-times.ts';

type Face = ReturnType<typeof clockAt>;

/**
 * Shows times in one zone. Dates, seconds and offsets stand on every time as soon as one of the
 * incident's times needs them, so that no two times of a document have to be read differently.
 */
export class Times {
  readonly zone: DocumentZone;
  readonly #days: ReadonlySet<string>;
  readonly #withSeconds: boolean;
  readonly #withOffset: boolean;

  /**
   * @param zone an IANA name
   * @param instants the times of the incident, in UTC milliseconds, in any order
   */
  constructor(zone: string, instants: readonly number[]) {
    const faces = instants.toSorted((a, b) => a - b).map((instant) => clockAt(instant, zone));
    const offsets = [...new Set(faces.map(({ offset }) => formatOffset(offset)))];
    const named = offsets.length === 0 || zone === 'UTC' ? '' : ` (${offsets.join(', then ')})`;
    this.zone = { name: zone, offsets, shown: `${zone}${named}` };
    this.#days = new Set(faces.map(formatDay));
    this.#withSeconds = faces.some(({ second }) => second !== 0);
    this.#withOffset = offsets.length > 1;
  }

  /** A moment, with its words. */
  show({ at, approximate, date }: DatedMoment): DocumentTime {
    if (at === null) return this.#unknown(date);
    const face = clockAt(at, this.zone.name);
    const about = approximate ? '~' : '';
    const iso = formatIso(at, this.zone.name);
    const words = (withDate: boolean) =>
      `${about}${this.#clock(face, withDate)}${this.#offset(face)}`;
    const utc = `${about}${this.#clock(clockAt(at, 'UTC'), true)}`;
    return { iso, approximate, shown: words(this.#withDate(face)), full: words(true), utc };
  }

  /** `14:05–14:20`: what the two ends have in common is said once. */
  showRange(moment: DatedMoment, until: number | undefined): string {
    const { shown } = this.show(moment);
    if (moment.at === null || until === undefined) return shown;
    const [start, end] = [moment.at, until].map((at) => clockAt(at, this.zone.name));
    if (start === undefined || end === undefined) return shown;
    const from = `${moment.approximate ? '~' : ''}${this.#clock(start, this.#withDate(start))}`;
    const offset = start.offset === end.offset ? '' : this.#offset(start);
    const to = this.#clock(end, this.#withDate(end) && !isSameDay(start, end));
    return `${from}${offset}–${to}${this.#offset(end)}`;
  }

  /** The day of an instant, YYYY-MM-DD. */
  day(instant: number): string {
    return formatDay(clockAt(instant, this.zone.name));
  }

  /** Also a time of another day than all the others: what was stated elsewhere, or declared much later. */
  #withDate(face: Face): boolean {
    const isAnother = this.#days.size > 0 && !this.#days.has(formatDay(face));
    return this.#days.size > 1 || isAnother;
  }

  /** Without a time nobody can say what day it was in UTC: what is known of it stands there as it is. */
  #unknown(date: DatedMoment['date']): DocumentTime {
    const isOnlyDay = this.#days.size === 1 && date != null && this.#days.has(date);
    const shown = unknownTime(isOnlyDay ? undefined : date);
    return { iso: null, approximate: false, shown, full: shown, utc: shown };
  }

  #clock(face: Face, withDate: boolean): string {
    const time = formatTimeOfDay(face, this.#withSeconds || face.second !== 0);
    return withDate ? `${formatDay(face)} ${time}` : time;
  }

  /** Also where the heading names another one: what was stated elsewhere may lie on the other side of a change. */
  #offset({ offset }: Face): string {
    const shown = formatOffset(offset);
    const { offsets } = this.zone;
    const isAnother = offsets.length > 0 && !offsets.includes(shown);
    return this.#withOffset || isAnother ? ` ${shown}` : '';
  }
}
