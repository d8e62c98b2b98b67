/** From when until when an incident was: as its source says it, and as its entries do. */
import { MINUTE } from '../../incident/time/duration.ts';
import type { ReadEntry, ReadIncident } from './reading.ts';

/** Instants in UTC milliseconds; `length` in milliseconds. What is not known is absent. */
export interface ReadSpan {
  readonly from: number | undefined;
  readonly until: number | undefined;
  readonly length: number | undefined;
}

/** What the source says; `undefined` where it says nothing of it. */
export function statedSpan({ facts }: ReadIncident): ReadSpan | undefined {
  const { start, end, minutes } = facts.stated;
  if (start == null && end == null && minutes == null) return undefined;
  const length = minutes == null ? undefined : Math.round(minutes * MINUTE);
  return { from: start ?? undefined, until: end ?? undefined, length };
}

/**
 * From the first start to the last resolution; where none is marked, from the first entry to the last. Where the
 * day is only assumed, the length alone.
 */
export function computedSpan(entries: readonly ReadEntry[]): ReadSpan | undefined {
  const times = (wanted: (entry: ReadEntry) => boolean): readonly number[] =>
    entries.flatMap((entry) => (entry.at !== null && wanted(entry) ? entry.at : []));
  const all = times(() => true);
  const from = lowest(times(({ milestones }) => milestones.includes('started'))) ?? lowest(all);
  const until = highest(times(({ milestones }) => milestones.includes('resolved'))) ?? highest(all);
  if (from === undefined || until === undefined) return undefined;
  const length = until - from;
  const isDayAssumed = entries.some((entry) => entry.isDayAssumed);
  return isDayAssumed ? { from: undefined, until: undefined, length } : { from, until, length };
}

function lowest(times: readonly number[]): number | undefined {
  return times.length === 0 ? undefined : times.reduce((a, b) => Math.min(a, b));
}

function highest(times: readonly number[]): number | undefined {
  return times.length === 0 ? undefined : times.reduce((a, b) => Math.max(a, b));
}
