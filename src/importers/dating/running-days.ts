/** The day of each statement of one timeline: its own, that of a place above it, or the one that runs on. */
import { dayNumber } from '../../incident/time/calendar.ts';
import { type Day, plusDays, type TimeOfDay } from '../../incident/time/clock.ts';
import type { WrittenDay } from '../stamp/stamp.ts';
import type { DayAbove } from '../timeline/statement.ts';
import { fullDay, wholeDay } from './whole-day.ts';

/** What is known of a statement before its day is. */
export interface Timed {
  /** Its own. */
  readonly day: WrittenDay | undefined;
  /** Undefined where it is not known. */
  readonly time: TimeOfDay | undefined;
  readonly above: DayAbove | undefined;
}

export interface RunningDay {
  readonly day: Day | undefined;
  /** Where it comes from. */
  readonly from:
    | { readonly is: 'own' }
    | { readonly is: 'above'; readonly above: DayAbove }
    | { readonly is: 'before' }
    | { readonly is: 'behind' }
    | { readonly is: 'document' }
    | { readonly is: 'next day'; readonly since: TimeOfDay }
    | { readonly is: 'nowhere' };
}

/**
 * @param fallback the day of the document, for what has none around it
 */
export function runningDays(
  statements: readonly Timed[],
  fallback: Day | undefined,
): readonly RunningDay[] {
  const clock = new RunningClock(statements, fallback);
  return statements.map((_, index) => clock.next(index));
}

const HALF_DAY = 12 * 60;
/** A clock that goes back by less is out of order, whatever follows. */
const SMALL_STEP = 3 * 60;
/** Without anything behind it that tells, so much is the next day. */
const LARGE_STEP = 6 * 60;
/** A title that is further from the first dated statement is about something else. */
const NEAR_DAYS = 4;

class RunningClock {
  readonly #all: readonly Timed[];
  readonly #fallback: Day | undefined;
  #day: Day | undefined;
  #first: Day | undefined;
  #minutes: number | undefined;
  #time: TimeOfDay | undefined;
  #above: DayAbove | undefined;
  /** A day that a sentence gives to all statements without one. */
  #usual: Day | undefined;
  #isOff = false;
  /** No statement from here on has a day. */
  #isDayless = false;

  constructor(all: readonly Timed[], fallback: Day | undefined) {
    this.#all = all;
    this.#fallback = fallback;
  }

  next(index: number): RunningDay {
    const statement = this.#all[index];
    if (statement === undefined) return { day: undefined, from: { is: 'nowhere' } };
    const moved = this.#takeAbove(statement);
    const own = statement.day && this.#whole(statement.day);
    if (own !== undefined) return this.#own(own, statement);
    if (statement.day !== undefined && isPartOfDay(statement.day)) {
      // Some of a day, but not which one: 2022-05-??.
      return { day: undefined, from: { is: 'own' } };
    }
    if (moved !== undefined) return this.#keep(moved, statement);
    if (this.#day === undefined) return this.#begin(index, statement);
    return this.#runOn(index, statement, this.#day);
  }

  #whole(day: WrittenDay): Day | undefined {
    return wholeDay(day, this.#day ?? this.#fallback, this.#first ?? this.#fallback);
  }

  /** A heading or line that was passed since the last statement begins its day anew. */
  #takeAbove({ above }: Timed): RunningDay | undefined {
    if (above === undefined || above.from === 'title' || above === this.#above) return undefined;
    this.#above = above;
    const day = this.#whole(above.day);
    if (day === undefined) return undefined;
    this.#usual = above.from === 'sentence' ? day : undefined;
    this.#day = day;
    this.#first ??= day;
    this.#minutes = undefined;
    this.#isOff = false;
    return { day, from: { is: 'above', above } };
  }

  #own(day: Day, { time }: Timed): RunningDay {
    this.#isOff = this.#usual !== undefined;
    this.#day = day;
    this.#first ??= day;
    this.#setTime(time);
    return { day, from: { is: 'own' } };
  }

  #keep(running: RunningDay, { time }: Timed): RunningDay {
    this.#setTime(time);
    return running;
  }

  #setTime(time: TimeOfDay | undefined): void {
    this.#minutes = time && minutesOf(time);
    this.#time = time;
  }

  /** Nothing stands above the first statements: a day is written behind them, or of the document. */
  #begin(index: number, statement: Timed): RunningDay {
    const behind = this.#isDayless ? undefined : this.#dayBehind(index);
    this.#isDayless = behind === undefined;
    if (behind !== undefined && !this.#isFallbackBetter(behind.day)) {
      this.#day = behind.day;
      return this.#keep({ day: behind.day, from: { is: 'behind' } }, statement);
    }
    if (this.#fallback === undefined)
      return this.#keep({ day: undefined, from: { is: 'nowhere' } }, statement);
    this.#day = this.#fallback;
    this.#first ??= this.#day;
    return this.#keep({ day: this.#day, from: { is: 'document' } }, statement);
  }

  #isFallbackBetter(behind: Day): boolean {
    if (this.#fallback === undefined) return false;
    const distance = dayNumber(behind) - dayNumber(this.#fallback);
    return distance >= 0 && distance <= NEAR_DAYS;
  }

  /** The first day that a later statement of the timeline bears, less one for each night between. */
  #dayBehind(index: number): { readonly day: Day } | undefined {
    let nights = 0;
    let before: number | undefined;
    for (const { day, time, above } of this.#all.slice(index)) {
      const minutes = time && minutesOf(time);
      if (before !== undefined && minutes !== undefined && before - minutes >= LARGE_STEP)
        nights += 1;
      if (minutes !== undefined) before = minutes;
      const named = day ?? (above?.from === 'title' ? undefined : above?.day);
      const whole = named && (fullDay(named) ?? wholeDay(named, this.#fallback));
      if (whole !== undefined) return { day: plusDays(whole, -nights) };
    }
    return undefined;
  }

  #runOn(index: number, statement: Timed, day: Day): RunningDay {
    const { time } = statement;
    const usual = this.#backToUsual(statement, day);
    if (usual !== undefined) return usual;
    const last = this.#minutes;
    const since = this.#time;
    const minutes = time && minutesOf(time);
    if (minutes === undefined || last === undefined || since === undefined) {
      if (minutes !== undefined) this.#setTime(time);
      return { day, from: { is: 'before' } };
    }
    const step = this.#stepBack(index, minutes, last);
    if (step === 'none') return this.#keep({ day, from: { is: 'before' } }, statement);
    const next = plusDays(day, 1);
    if (step === 'for all') {
      this.#day = next;
      this.#setTime(time);
    }
    return { day: next, from: { is: 'next day', since } };
  }

  /** Behind a statement with a day of its own, the day that a sentence gave to all others holds again. */
  #backToUsual(statement: Timed, day: Day): RunningDay | undefined {
    const usual = this.#usual;
    if (!this.#isOff || usual === undefined) return undefined;
    this.#isOff = false;
    // After midnight the written day is the next one, and goes on.
    const minutes = statement.time && minutesOf(statement.time);
    const goesOn = minutes === undefined || minutes >= (this.#minutes ?? 0);
    if (dayNumber(day) > dayNumber(usual) && goesOn) return undefined;
    this.#day = usual;
    const above = this.#above;
    const from =
      above === undefined ? ({ is: 'before' } as const) : ({ is: 'above', above } as const);
    return this.#keep({ day: usual, from }, statement);
  }

  /** Is a clock that went back one of the next day: for this statement alone, or for all behind it? */
  #stepBack(index: number, minutes: number, last: number): 'none' | 'alone' | 'for all' {
    const step = last - minutes;
    if (step < SMALL_STEP) return 'none';
    const following = this.#minutesBehind(index);
    const returns = following !== undefined && following >= last && following - last < SMALL_STEP;
    if (returns) return step >= HALF_DAY ? 'alone' : 'none';
    if (step >= LARGE_STEP) return 'for all';
    return following !== undefined && following >= minutes && following < last ? 'for all' : 'none';
  }

  /** The time of the next statement on which no other day is written. */
  #minutesBehind(index: number): number | undefined {
    const behind = this.#all.slice(index + 1, index + 4).find(({ time }) => time !== undefined);
    if (behind?.time === undefined || behind.day !== undefined) return undefined;
    return behind.above === this.#all[index]?.above ? minutesOf(behind.time) : undefined;
  }
}

/** Some of a day, without the day itself. */
function isPartOfDay({ year, month, day, weekday, counted }: WrittenDay): boolean {
  if (counted !== undefined) return false;
  return year !== undefined || month !== undefined || (day === undefined && weekday === undefined);
}

function minutesOf({ hour, minute, second }: TimeOfDay): number {
  return hour * 60 + minute + second / 60;
}
