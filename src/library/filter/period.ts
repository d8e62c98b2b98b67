/** Days, months and years as one types them to say from when until when. */
import { type Day, isDay, plusDays } from '../../incident/time/clock.ts';

/** From the first day to the last one, both of them in it. An open end is `undefined`. */
export interface Period {
  readonly since: Day | undefined;
  readonly until: Day | undefined;
}

const DATE = /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * The days of `2026`, `2026-05`, `2026-05-10`, or from one of these to another: `2026-05..2026-07`,
 * `2026-05..`, `..2026-07`.
 *
 * @returns `undefined` for anything else, and for a day that is not in the calendar
 */
export function readPeriod(word: string): Period | undefined {
  const [first = '', last, ...more] = word.split('..');
  if (last === undefined) return daysOf(first);
  if (more.length > 0 || (first === '' && last === '')) return undefined;
  const from = first === '' ? OPEN : daysOf(first);
  const to = last === '' ? OPEN : daysOf(last);
  return from && to && { since: from.since, until: to.until };
}

const OPEN: Period = { since: undefined, until: undefined };

function daysOf(word: string): Period | undefined {
  const match = DATE.exec(word);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) {
    return { since: { year, month: 1, day: 1 }, until: { year, month: 12, day: 31 } };
  }
  const month = Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  const since = { year, month, day: day ?? 1 };
  if (!isDay(since)) return undefined;
  return { since, until: day === undefined ? lastDay(since) : since };
}

function lastDay({ year, month }: Day): Day {
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return plusDays({ ...next, day: 1 }, -1);
}
