/** Verbs that correct when an entry was. */
import type { Entry } from '../../incident.ts';
import { clockAt, dayNamed, formatDay, isSameDay, showings } from '../../time/clock.ts';
import { DAY, readDuration } from '../../time/duration.ts';
import { type TimeText, takeTime } from '../../time/time-text.ts';
import { Complaint } from '../complaint.ts';
import { amended } from './amendment.ts';
import { readDay } from './day.ts';
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

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What an entry at an unknown time has of times. */
const UNKNOWN = { at: null, until: null, approximate: false };

function at(call: Call): Reading {
  const { entry, rest } = takeEntry(call);
  const day = ISO_DAY.test(rest.trim()) ? readDay(call, rest.trim()) : undefined;
  if (day !== undefined) return amended(entry, { ...UNKNOWN, date: day });
  const time = timed(call, rest, referenceOf(entry, call));
  const noDay = entry.date === undefined ? {} : { date: null };
  if (isUnknownTime(time.rest)) return amended(entry, { ...UNKNOWN, ...noDay });
  if (!time.isTyped || time.rest.trim() !== '') {
    throw new Complaint(
      '/at: write the time as it should be, such as 14:03, a day alone, or ?? for unknown.',
    );
  }
  const { approximate, until = null } = time;
  const times = { ...timing(time), until, approximate, ...noDay, typed: call.typed };
  const isDayTyped = hasDay(call.time ?? takeTime(rest)?.time);
  const moved = isDayTyped ? [] : otherDay(call, entry, time);
  return amended(entry, times, [...moved, ...time.notices]);
}

/**
 * What is corrected is the hour, the minutes, or the day that was taken for the wrong one: so a bare
 * time is read as when the entry was written down. Where its day was said with it, or in backfill,
 * the day holds, and the time is the one nearest to that of the entry. Of a day without a time it is
 * the one on that day.
 */
function referenceOf({ at: stands, clock, date }: Entry, call: Call): Reference {
  const { anchor } = call.occasion;
  const noon = date === undefined ? undefined : noonOf(date, call.incident.facts.zone);
  if (noon !== undefined) return { anchor: noon };
  if (anchor !== undefined) return { anchor: stands ?? anchor };
  const isDaySaid = stands !== null && Math.abs(clock - stands) > DAY;
  return isDaySaid ? { anchor: stands } : { anchor: undefined, writtenDown: clock };
}

/** Just before noon: every time of the day is nearer to it than that of another day. */
function noonOf(date: string, zone: string): number {
  const face = { ...dayNamed(date), hour: 11, minute: 59, second: 59 };
  return showings(face, zone).instants[0];
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
    usage: '[entry] time | day | ??',
    arguments: ['entry', 'time'],
    help: 'set the time, read nearest to when it was logged; a day alone where the time is not known',
    isAboutEntry: true,
    read: at,
  },
];
