import type { Entry } from '../../incident/incident.ts';
import { formatLongDay } from '../../incident/time/calendar.ts';
import { clockAt, type Day, isSameDay } from '../../incident/time/clock.ts';
import { type Line, piece } from '../lines/line.ts';
import { shownTime } from './time-column.ts';

/**
 * The heading of an entry with which a day begins; the first day needs none when it is today.
 *
 * @param now UTC milliseconds
 */
export function dayHeading(
  entries: readonly Entry[],
  index: number,
  { zone, now }: { readonly zone: string; readonly now: number },
): Line | undefined {
  const day = dayOf(entries[index], zone);
  if (day === undefined) return undefined;
  const before = dayBefore(entries, index, zone) ?? clockAt(now, zone);
  if (isSameDay(day, before)) return undefined;
  return [piece(`── ${formatLongDay(day)} ──`, 'label')];
}

/** The day of the nearest earlier entry that has a time. */
function dayBefore(entries: readonly Entry[], index: number, zone: string): Day | undefined {
  for (let earlier = index - 1; earlier >= 0; earlier -= 1) {
    const day = dayOf(entries[earlier], zone);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** What was taken out of the story begins no day in it. */
function dayOf(entry: Entry | undefined, zone: string): Day | undefined {
  if (entry === undefined || entry.retracted !== undefined) return undefined;
  return shownTime(entry, zone).day;
}
