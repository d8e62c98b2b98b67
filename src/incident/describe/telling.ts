/** What every description needs: how times are shown, and what things are called. */

import type { DatedMoment, Entry, Incident, Moment } from '../incident.ts';
import { type ClockFace, clockAt, formatDay, isSameDay } from '../time/clock.ts';
import { timeOfDay, unknownTime } from '../time/time-of-day.ts';

/** A time that stands beside what is told: it is not told again. */
export interface Beside {
  /** UTC milliseconds. */
  readonly at: number;
  /** So many milliseconds away is as good as the same. */
  readonly within: number;
}

export class Telling {
  readonly incident: Incident;
  readonly #today: ClockFace;
  /** Where everything happens today, no date is needed. */
  readonly #isOfToday: boolean;
  readonly #beside: Beside | undefined;

  /** @param now UTC milliseconds */
  constructor(incident: Incident, now: number, beside?: Beside) {
    this.incident = incident;
    this.#beside = beside;
    this.#today = clockAt(now, incident.facts.zone);
    const began = incident.timeline.find(
      ({ at, retracted }) => at !== null && retracted === undefined,
    );
    const first = began?.at ?? now;
    this.#isOfToday = isSameDay(clockAt(first, incident.facts.zone), this.#today);
  }

  /**
   * `14:35`, `~14:35`, `time unknown`, `2019-12-03 --:--`; with its date when it, or the incident's beginning, is of
   * another day than today, and with its offset when the clock shows it twice.
   */
  time({ at, approximate, date }: DatedMoment): string {
    if (at === null) return unknownTime(date);
    return (approximate ? '~' : '') + this.#clock(at);
  }

  /** ` 14:35`, or ` from 14:35` with that word; nothing where that time stands beside it. */
  when(moment: Moment, word = ''): string {
    return this.isBeside(moment) ? '' : ` ${word}${this.time(moment)}`;
  }

  /** Is it the time that stands beside what is told, and known for sure? */
  isBeside({ at, approximate }: Moment): boolean {
    if (at === null || approximate || this.#beside === undefined) return false;
    return Math.abs(at - this.#beside.at) <= this.#beside.within;
  }

  /** The two ends of a range; what they have in common is said once. */
  range(moment: DatedMoment, until: number | null | undefined): string {
    const start = this.time(moment);
    if (moment.at === null || until == null) return start;
    const end = this.#clock(until);
    const day = `${formatDay(clockAt(moment.at, this.incident.facts.zone))} `;
    return `${start}–${start.includes(day) && end.startsWith(day) ? end.slice(day.length) : end}`;
  }

  #clock(at: number): string {
    const { zone } = this.incident.facts;
    const face = clockAt(at, zone);
    const isToday = this.#isOfToday && isSameDay(face, this.#today);
    return isToday ? timeOfDay(at, zone) : `${formatDay(face)} ${timeOfDay(at, zone)}`;
  }

  /** `A1`, `H2`, or `entry 14`; also of an entry that is absent now. */
  entry(id: string): string {
    const logged = this.incident.entry(id) ?? this.#logged(id);
    return logged?.label ?? `entry ${logged?.number ?? '?'}`;
  }

  /** What the record with this id is about. */
  subject(id: string): string {
    const record = this.incident.record(id);
    switch (record?.type) {
      case 'entry.logged':
        return this.entry(id);
      case 'followup.added':
        return record.body.label;
      case 'followup.amended':
        return this.subject(record.body.followup);
      case 'section.written':
        return `section ${record.body.section}`;
      case 'incident.declared':
      case 'incident.amended':
        return 'the facts';
      default:
        return record !== undefined && 'entry' in record.body && record.body.entry !== undefined
          ? this.entry(record.body.entry)
          : 'a record';
    }
  }

  #logged(id: string): Pick<Entry, 'number' | 'label'> | undefined {
    const records = this.incident.history({ sort: 'entry', id });
    const record = records.find(({ type }) => type === 'entry.logged');
    if (record?.type !== 'entry.logged') return undefined;
    return { number: record.body.number, label: record.body.label };
  }
}
