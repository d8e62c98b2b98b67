/** The day and the time of day of every statement of a document. */
import { type Day, isSameDay, type TimeOfDay } from '../../incident/time/clock.ts';
import type { WrittenDay } from '../stamp/stamp.ts';
import type { DayAbove, Statement } from '../timeline/statement.ts';
import { type DayOrder, dayOrder } from './day-order.ts';
import { type ChosenDay, DocumentCalendar } from './document-day.ts';
import type { DocumentDay } from './document-days.ts';
import { type SettledTime, settledHalves } from './halves.ts';
import { type RunningDay, runningDays, type Timed } from './running-days.ts';
import { fullDay, turned } from './whole-day.ts';

export interface SettledStatement {
  readonly statement: Statement;
  readonly running: RunningDay;
  readonly time: SettledTime | undefined;
  /** The day of the end of a range, where it has one of its own. */
  readonly untilDay: Day | undefined;
  /** The day of the document, where it is the one. */
  readonly chosen: ChosenDay | undefined;
}

export interface SettledDays {
  readonly statements: readonly SettledStatement[];
  readonly calendar: DocumentCalendar;
  readonly order: DayOrder;
  /** A day that is written outside the timeline, as this document writes days. */
  readonly turnedDay: (day: WrittenDay) => WrittenDay;
}

export interface DayContext {
  readonly days: readonly DocumentDay[];
  /** YYYY-MM-DD. */
  readonly given: string | undefined;
  readonly today: Day;
  /** The text of the document, by which the order of day and month may be known. */
  readonly lines: readonly string[];
  readonly isAmerican: boolean;
}

export function settledDays(
  statements: readonly Statement[],
  { days, given, today, lines, isAmerican }: DayContext,
): SettledDays {
  const order = dayOrder({
    days: [
      ...statements.flatMap(({ stamp, typed }) => (stamp.day ? [{ day: stamp.day, typed }] : [])),
      ...days.filter(({ day }) => day.isOrderUnclear),
    ],
    others: days.map(({ day }) => day),
    lines,
    isAmerican,
  });
  const turnedDay = (day: WrittenDay) => (order.isTurned ? turned(day) : day);
  const above = aboves(turnedDay);
  const borne = statements.flatMap(({ stamp, day }) => [
    ...full(stamp.day && turnedDay(stamp.day)),
    ...full(day && day.from !== 'title' ? turnedDay(day.day) : undefined),
  ]);
  const turnedDays = days.map((day) => ({ ...day, day: turnedDay(day.day) }));
  const calendar = new DocumentCalendar({ days: turnedDays, borne: usual(borne), given, today });
  const settled = timelinesIn(statements).flatMap((timeline) =>
    settleTimeline(timeline, { calendar, turnedDay, above }),
  );
  return { statements: inOrderOf(statements, settled), calendar, order, turnedDay };
}

/** A mistyped year is not the one to find others by: days that have others near them come first. */
function usual(days: readonly Day[]): readonly Day[] {
  const [first, second] = days;
  if (first === undefined || second === undefined) return days;
  const isAlone = days.slice(1, 8).every(({ year }) => Math.abs(year - first.year) > 0);
  return isAlone && days.length > 2 ? [second, ...days] : days;
}

function full(day: WrittenDay | undefined): readonly Day[] {
  const whole = day && fullDay(day);
  return whole === undefined ? [] : [whole];
}

/** Places above, turned round as the document writes days; each place stays one and the same object. */
function aboves(turnedDay: (day: WrittenDay) => WrittenDay): (above: DayAbove) => DayAbove {
  const known = new Map<DayAbove, DayAbove>();
  return (above) => {
    const found = known.get(above) ?? { ...above, day: turnedDay(above.day) };
    known.set(above, found);
    return found;
  };
}

function timelinesIn(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const timelines = new Map<number, Statement[]>();
  for (const statement of statements) {
    const timeline = timelines.get(statement.timeline) ?? [];
    timelines.set(statement.timeline, timeline);
    timeline.push(statement);
  }
  return [...timelines.values()];
}

function inOrderOf(
  statements: readonly Statement[],
  settled: readonly SettledStatement[],
): readonly SettledStatement[] {
  const byStatement = new Map(settled.map((each) => [each.statement, each]));
  return statements.flatMap((statement) => byStatement.get(statement) ?? []);
}

interface Setting {
  readonly calendar: DocumentCalendar;
  readonly turnedDay: (day: WrittenDay) => WrittenDay;
  readonly above: (above: DayAbove) => DayAbove;
}

function settleTimeline(
  timeline: readonly Statement[],
  { calendar, turnedDay, above }: Setting,
): readonly SettledStatement[] {
  const times = settledHalves(timeline.map(({ stamp }) => stamp.time));
  const firstTime = times.find((time) => time !== undefined)?.time;
  const title = timeline.find(({ day }) => day?.from === 'title')?.day?.day;
  const named = calendar.dayFor(firstTime && minutesOf(firstTime), title && turnedDay(title));
  const timed = timeline.map(({ stamp, day }, index) => ({
    day: stamp.day && turnedDay(stamp.day),
    time: times[index]?.time,
    above: day && above(day),
  }));
  const read = (day: Day | undefined) =>
    inTheirOrder(timed, (inOrder) => runningDays(inOrder, day ?? nearOf(inOrder, calendar)));
  const found = read(named?.day);
  const isDayless =
    named === undefined &&
    found.some(({ from }, index) => from.is === 'nowhere' && times[index] !== undefined);
  const chosen = isDayless ? calendar.assumed : named;
  const running = isDayless ? read(calendar.assumed.day) : found;
  return timeline.map((statement, index) => {
    const day = running[index] ?? { day: undefined, from: { is: 'nowhere' } };
    const until = statement.stamp.until?.day;
    return {
      statement,
      running: withoutGuess(day, chosen),
      time: times[index],
      untilDay: until && calendar.whole(turnedDay(until)),
      chosen,
    };
  });
}

/** Some write the newest first: they are then read from the end. */
function inTheirOrder(
  timed: readonly Timed[],
  read: (timed: readonly Timed[]) => readonly RunningDay[],
): readonly RunningDay[] {
  return isNewestFirst(timed) ? read(timed.toReversed()).toReversed() : read(timed);
}

/** Fewer steps may go back by chance. */
const FEWEST_STEPS = 3;

/** @param timed those of one timeline, in its order */
function isNewestFirst(timed: readonly Timed[]): boolean {
  const times = timed.flatMap(({ time, above, day }) => (time ? [{ time, above, day }] : []));
  const steps = times.slice(1).flatMap((each, index) => {
    const before = times[index];
    if (before === undefined || each.above !== before.above || each.day !== undefined) return [];
    return [minutesOf(each.time) - minutesOf(before.time)];
  });
  const back = steps.filter((step) => step < 0).length;
  return back >= FEWEST_STEPS && back >= steps.filter((step) => step > 0).length * FEWEST_STEPS;
}

/** Years of days without one are found by a day that is near to the document. */
function nearOf(
  timed: readonly { readonly day: WrittenDay | undefined; readonly above: DayAbove | undefined }[],
  calendar: DocumentCalendar,
): Day | undefined {
  const named = timed
    .flatMap(({ day, above }) => [day, above?.day])
    .find((day) => day?.month !== undefined);
  return named && calendar.whole(named);
}

/** A day that is only near is no day of the document. */
function withoutGuess(running: RunningDay, chosen: ChosenDay | undefined): RunningDay {
  if (running.from.is !== 'document') return running;
  const isChosen =
    chosen !== undefined && running.day !== undefined && isSameDay(chosen.day, running.day);
  return isChosen ? running : { day: running.day, from: { is: 'behind' } };
}

function minutesOf({ hour, minute }: TimeOfDay): number {
  return hour * 60 + minute;
}
