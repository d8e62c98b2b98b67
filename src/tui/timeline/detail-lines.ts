/** The lines of a detail, one by one: a dump of many thousands is never taken apart as a whole. */
import type { Entry } from '../../incident/incident.ts';
import { lineStarts } from '../../incident/record/text-lines.ts';
import { safeBlock } from '../../terminal/safe-text.ts';

/** Most lines of most dumps: to clean them would take most of the time that it takes to count rows. */
const SAFE = /^[ -~]*$/;

/** Where the lines begin; entries are replaced when they change, so each is looked through once. */
const known = new WeakMap<Entry, readonly number[]>();

function startsOf(entry: Entry): readonly number[] {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const { detail } = entry;
  const starts = detail === undefined ? [] : lineStarts(detail);
  known.set(entry, starts);
  return starts;
}

/** How many lines the entry's detail has; none without a detail. */
export function detailLineCount(entry: Entry): number {
  return startsOf(entry).length;
}

/**
 * The line of this index, safe to be shown; empty where there is none.
 *
 * @param most so many UTF-16 units of it are looked at; what is behind them becomes an ellipsis
 */
export function detailLine(entry: Entry, index: number, most = Number.POSITIVE_INFINITY): string {
  const starts = startsOf(entry);
  const start = starts[index];
  if (start === undefined || entry.detail === undefined) return '';
  const end = (starts[index + 1] ?? entry.detail.length + 1) - 1;
  const isLong = end - start > most;
  const line = entry.detail.slice(start, isLong ? start + most : end);
  const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
  return (SAFE.test(whole) ? whole : safeBlock(whole)) + (isLong ? '…' : '');
}
