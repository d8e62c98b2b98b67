import { plusDays } from '../../incident/time/clock.ts';
import type { WrittenDay } from './stamp.ts';

/** Neither it nor its neighbours are leap years. */
const COMMON_YEAR = 2001;

/** The day behind one that is maybe written in part; what is not written stays so. */
export function dayAfter(written: WrittenDay): WrittenDay {
  const { year, month, day, weekday, counted } = written;
  if (counted !== undefined) return { ...written, counted: countedAfter(counted) };
  const next = { ...written, weekday: weekday && (weekday % 7) + 1 };
  if (day === undefined) return next;
  if (month === undefined) return { ...next, day: day + 1 };
  const after = plusDays({ year: year ?? COMMON_YEAR, month, day }, 1);
  return { ...next, ...after, year: year && after.year };
}

function countedAfter(counted: NonNullable<WrittenDay['counted']>) {
  return counted.from === 'first'
    ? { ...counted, number: counted.number + 1 }
    : { ...counted, days: counted.days + 1 };
}
