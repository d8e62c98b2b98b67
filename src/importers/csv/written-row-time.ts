/** What the cells of a row say of its time. */
import { epochInstant, isoInstant, type WrittenInstant } from '../reading/written-instant.ts';
import { readStamp } from '../stamp/read-stamp.ts';
import type { Stamp } from '../stamp/stamp.ts';

/** Empty where there are none. */
export interface WrittenRowTime {
  readonly time: string;
  readonly date: string;
  readonly end: string;
  readonly zone: string;
}

/** What needs no zone around it: a count since 1970, or an offset that stands with the time. */
export function exactIn({ date, time }: WrittenRowTime): WrittenInstant | undefined {
  return exact(time) ?? (date === '' ? undefined : exact(`${date} ${time}`));
}

function exact(text: string): WrittenInstant | undefined {
  const read = epochInstant(text) ?? isoInstant(text);
  return read?.offset === undefined ? undefined : read;
}

/** The time as it stands, if it has its day; else with the column of dates. */
export function stampOf({ date, time }: WrittenRowTime): Stamp | undefined {
  const alone = readStamp(time);
  if (date === '' || alone?.day !== undefined) return alone;
  return readStamp(`${date} ${time}`.trim()) ?? alone;
}

/** The cells of which something is left that is no part of the time. */
export function unreadIn(
  { date, time }: WrittenRowTime,
  stamp: Stamp | undefined,
): readonly ('date' | 'time')[] {
  const isWhole = stamp?.rest === '' && (stamp.time ?? stamp.day) !== undefined;
  if (isWhole) return [];
  return [...(date === '' ? [] : (['date'] as const)), ...(time === '' ? [] : (['time'] as const))];
}
