/** Entries whose time is known, and how soon they were written down. */
import type { Entry } from '../incident.ts';
import { HOUR } from '../time/duration.ts';

export interface TimedEntry extends Entry {
  readonly at: number;
}

/** Those that stand and whose time is known, in the same order. */
export function timedEntries(entries: readonly Entry[]): readonly TimedEntry[] {
  return entries.filter(isTimed);
}

function isTimed(entry: Entry): entry is TimedEntry {
  return entry.at !== null && entry.retracted === undefined;
}

/** How long after its time an entry was written down, in milliseconds. */
export function lateness({ at, clock }: TimedEntry): number {
  return clock - at;
}

/** Were most of these written down within an hour: told as it happened, and not afterwards? */
export function isToldLive(entries: readonly TimedEntry[]): boolean {
  const late = entries.filter((entry) => lateness(entry) >= HOUR);
  return late.length * 2 < entries.length;
}
