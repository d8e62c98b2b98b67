/** The day of times that have none around them: which of the days that the document names is meant. */
import { dayNumber } from '../../incident/time/calendar.ts';
import { type Day, dayNamed, plusDays } from '../../incident/time/clock.ts';
import type { WrittenDay } from '../stamp/stamp.ts';
import type { DocumentDay } from './document-days.ts';
import { fullDay, wholeDay } from './whole-day.ts';

export interface ChosenDay {
  readonly day: Day;
  /** A short clause: `from the title on line 1`. */
  readonly why: string;
  /** Minutes of that day at which it is said to have begun. */
  readonly minutes: number | undefined;
  /** No day is written anywhere: this one only carries the times. */
  readonly isAssumed?: boolean;
}

interface Known {
  readonly days: readonly DocumentDay[];
  /** Full days that the timeline itself bears. */
  readonly borne: readonly Day[];
  /** YYYY-MM-DD. */
  readonly given: string | undefined;
  readonly today: Day;
}

/** A time that is named beside a day is that of the first statement, if it is not further from it. */
const SAME_TIME = 20;

export class DocumentCalendar {
  readonly #days: readonly { readonly day: Day; readonly written: DocumentDay }[];
  readonly #given: Day | undefined;
  readonly #today: Day;
  /** A day near to all of the document, to find years by. */
  readonly near: Day;
  /** No year is written anywhere. */
  readonly isYearAssumed: boolean;

  constructor({ days, borne, given, today }: Known) {
    this.#given = given === undefined ? undefined : dayNamed(given);
    this.#today = today;
    const full = days.flatMap(({ day }) => fullDay(day) ?? []);
    const near = borne[0] ?? full[0] ?? this.#given;
    this.isYearAssumed = near === undefined;
    this.near = near ?? today;
    this.#days = days.flatMap((written) => {
      const day = this.whole(written.day);
      return day === undefined ? [] : [{ day, written }];
    });
  }

  /** A day with its year, which is never one to come where it is only assumed. */
  whole(written: WrittenDay): Day | undefined {
    const day = written.month === undefined ? undefined : wholeDay(written, this.near);
    if (day === undefined || !this.isYearAssumed) return day;
    return dayNumber(day) <= dayNumber(this.near) ? day : wholeDay(written, plusDays(day, -365));
  }

  /**
   * @param minutes of the day, of the first statement
   * @param title the day that the title around the timeline names
   */
  dayFor(minutes: number | undefined, title: WrittenDay | undefined): ChosenDay | undefined {
    const titled = title && this.whole(title);
    const named = titled ?? this.#days.find(({ written }) => written.from === 'title')?.day;
    const told = this.#days.find(
      ({ day, written }) => isBeside(written, minutes) && isNear(day, named),
    );
    if (told !== undefined) return chosen(told.day, told.written);
    if (titled !== undefined) return { day: titled, why: 'from the title', minutes: undefined };
    for (const from of ['title', 'label', 'prose', 'front matter', 'file name', 'quote'] as const) {
      const found = this.#days.find(({ written }) => written.from === from);
      if (found !== undefined) return chosen(found.day, found.written);
    }
    return this.#given && { day: this.#given, why: 'as given with --date', minutes: undefined };
  }

  /** Times without any day stand on this one until somebody says which it was. */
  get assumed(): ChosenDay {
    const why = 'no day is written anywhere: that of the import is assumed';
    return { day: this.#today, why, minutes: undefined, isAssumed: true };
  }
}

function isBeside({ from, minutes: beside }: DocumentDay, minutes: number | undefined): boolean {
  if (minutes === undefined || (from !== 'prose' && from !== 'label')) return false;
  return beside.some((time) => Math.abs(time - minutes) <= SAME_TIME);
}

/** A title may be of the day of the report, but hardly of another year. */
const NEAR_TITLE = 45;

function isNear(day: Day, title: Day | undefined): boolean {
  return title === undefined || Math.abs(dayNumber(day) - dayNumber(title)) <= NEAR_TITLE;
}

const NAMES = {
  title: 'the title',
  label: 'the date that is stated',
  prose: 'the text',
  'front matter': 'the front matter',
  'file name': 'the name of the file',
  quote: 'a quotation',
} as const;

function chosen(day: Day, { from, line, minutes }: DocumentDay): ChosenDay {
  const where = line === undefined ? '' : ` on line ${line}`;
  return { day, why: `from ${NAMES[from]}${where}`, minutes: minutes[0] };
}
