/** Times for people in other zones: each with its offset, and with its date where it is not today's. */
import type { Moment } from '../incident.ts';
import { clockAt, formatDay, formatTimeOfDay, isSameDay } from '../time/clock.ts';
import { formatOffset } from '../time/zones.ts';

type Face = ReturnType<typeof clockAt>;

export class OutsideTimes {
  readonly #zone: string;
  readonly #today: Face;

  /**
   * @param zone an IANA name
   * @param now UTC milliseconds
   */
  constructor(zone: string, now: number) {
    this.#zone = zone;
    this.#today = clockAt(now, zone);
  }

  /** `14:35 UTC+1`, `about 2026-11-20 23:50 UTC+1`; `undefined` where the time is not known. */
  at({ at, approximate }: Moment): string | undefined {
    if (at === null) return undefined;
    const face = clockAt(at, this.#zone);
    return `${about(approximate)}${this.#clock(face, false)} ${formatOffset(face.offset)}`;
  }

  /** `14:30 to 15:20 UTC+1`; to the second where one of them needs it, so that the length can be reckoned. */
  range(from: Moment, to: Moment): string | undefined {
    if (from.at === null || to.at === null) return undefined;
    const [start, end] = [clockAt(from.at, this.#zone), clockAt(to.at, this.#zone)];
    const withSeconds = start.second !== 0 || end.second !== 0;
    const offset = start.offset === end.offset ? '' : ` ${formatOffset(start.offset)}`;
    const first = `${about(from.approximate)}${this.#clock(start, withSeconds)}${offset}`;
    const last = `${about(to.approximate)}${this.#clock(end, withSeconds, start)}`;
    return `${first} to ${last} ${formatOffset(end.offset)}`;
  }

  /** @param told a day that needs no saying */
  #clock(face: Face, withSeconds: boolean, told = this.#today): string {
    const shown = withSeconds ? face : { ...face, second: 0 };
    const day = isSameDay(face, told) ? '' : `${formatDay(face)} `;
    return `${day}${formatTimeOfDay(shown, withSeconds)}`;
  }
}

function about(approximate: boolean): string {
  return approximate ? 'about ' : '';
}
