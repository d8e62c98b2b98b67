/** Verbs that correct when an entry was. */
import type { Entry } from '../../incident.ts';
import { clockAt, formatDay, isSameDay } from '../../time/clock.ts';
import { DAY, readDuration } from '../../time/duration.ts';
import { type TimeText, takeTime } from '../../time/time-text.ts';
import { Complaint } from '../complaint.ts';
import type { Occasion } from '../occasion.ts';
import { amended } from './amendment.ts';
import {
  type Call,
  type Reading,
  type Reference,
  type Timed,
  takeEntry,
  timed,
  timing,
  type Verb,
} from './verb.ts';

function shift(call: Call): Reading {
  const { entry, rest } = takeEntry(call);
  const match = /^([+-])(\S+)$/.exec(rest.trim());
  const length = match === null ? undefined : readDuration(match[2] ?? '');
  if (length === undefined)
    throw new Complaint('/shift: write by how much, such as +2m or -1h30m.');
  if (entry.at === null) {
    throw new Complaint(`Entry ${entry.number} has no time to shift: use /at.`);
  }
  const by = match?.[1] === '-' ? -length : length;
  const end = entry.until === undefined ? {} : { until: entry.until + by };
  const at = entry.at + by;
  const bare = entry.bareIn === undefined ? {} : { bare: entry.bareIn };
  return amended(entry, { at, ...end, ...bare });
}

function at(call: Call): Reading {
  const { entry, rest } = takeEntry(call);
  const time = timed(call, rest, referenceOf(entry, call.occasion));
  if (isUnknownTime(time.rest))
    return amended(entry, { at: null, until: null, approximate: false });
  if (!time.isTyped || time.rest.trim() !== '') {
    throw new Complaint('/at: write the time as it should be, such as 14:03, or ?? for unknown.');
  }
  const { approximate, until = null } = time;
  const times = { ...timing(time), until, approximate, typed: call.typed };
  const isDayTyped = hasDay(call.time ?? takeTime(rest)?.time);
  const moved = isDayTyped ? [] : otherDay(call, entry, time);
  return amended(entry, times, [...moved, ...time.notices]);
}

/**
 * What is corrected is the hour, the minutes, or the day that was taken for the wrong one: so a bare
 * time is read as when the entry was written down. Where its day was said with it, or in backfill,
 * the day holds, and the time is the one nearest to that of the entry.
 */
function referenceOf({ at: stands, clock }: Entry, { anchor }: Occasion): Reference {
  if (anchor !== undefined) return { anchor: stands ?? anchor };
  const isDaySaid = stands !== null && Math.abs(clock - stands) > DAY;
  return isDaySaid ? { anchor: stands } : { anchor: undefined, writtenDown: clock };
}

function hasDay(time: TimeText | undefined): boolean {
  return time?.form === 'clock' && time.day !== undefined;
}

/** Nobody is to move an entry to another day and not see it. */
function otherDay({ incident }: Call, entry: Entry, time: Timed): readonly string[] {
  if (time.at === null || entry.at === null) return [];
  const [from, to] = [entry.at, time.at].map((each) => clockAt(each, incident.facts.zone));
  if (from === undefined || to === undefined || isSameDay(from, to)) return [];
  return [`Now on ${formatDay(to)}: it was on ${formatDay(from)}.`];
}

/** In a line `??` is a time only when more follows; here it is the whole argument. */
function isUnknownTime(rest: string): boolean {
  return rest.trim() === '??';
}

export const TIME_VERBS: readonly Verb[] = [
  {
    name: 'shift',
    aliases: [],
    usage: '[entry] +2m | -1h30m',
    arguments: ['entry', 'distance'],
    help: 'move the time by so much',
    isAboutEntry: true,
    isTimeless: true,
    read: shift,
  },
  {
    name: 'at',
    aliases: [],
    usage: '[entry] time | ??',
    arguments: ['entry', 'time'],
    help: 'set the time, read nearest to when it was logged',
    isAboutEntry: true,
    read: at,
  },
];
