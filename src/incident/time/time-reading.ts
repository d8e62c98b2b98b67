/** From a time as typed to an instant. */

import type { Timing } from '../incident.ts';
import { Complaint } from '../line/complaint.ts';
import {
  type ClockFace,
  clockAt,
  type Day,
  formatDay,
  formatInstant,
  formatTimeOfDay,
  isSameDay,
  plusDays,
  type Showings,
  showings,
  type TimeOfDay,
} from './clock.ts';
import { formatDuration, HOUR, MINUTE } from './duration.ts';
import type { TimeText } from './time-text.ts';
import { formatOffset } from './zones.ts';

/** How far ahead of this clock a time may lie, in milliseconds: clocks differ by so much. */
export const AHEAD = 10 * MINUTE;

/** Up to so far ahead, a time without a date is more likely a slip than one of the day before. */
const SLIP = 3 * HOUR;

/** How near to the reference a time on a dated fold must lie for the reference to decide. */
const NEAR = 12 * HOUR;

/** What a time is read against. All instants in UTC milliseconds. */
export interface TimeContext {
  /** The incident's zone, an IANA name. */
  readonly zone: string;
  readonly now: number;
  /** In backfill, the time of the entry before: bare times are read nearest to it, not to now. */
  readonly anchor: number | undefined;
  /**
   * Where the time of an entry is corrected that was logged as it happened: when it was written
   * down. Bare times are read nearest to that.
   */
  readonly writtenDown?: number | undefined;
}

/** What bare times are read nearest to. */
function referenceOf({ anchor, writtenDown, now }: TimeContext): number {
  return anchor ?? writtenDown ?? now;
}

export interface ReadTime extends Timing {
  readonly until: number | undefined;
  /** What the reader should know about how the time was read, in whole sentences. */
  readonly notices: readonly string[];
}

const EXACT = { approximate: false, bareIn: undefined, until: undefined, notices: [] };

/**
 * Reads a typed time. A bare time of day is the candidate nearest to now (in backfill: nearest to
 * the entry before) that lies at most ten minutes ahead of this clock.
 *
 * @throws Complaint for a time that the clocks of the zone never show, and outside of backfill for a
 *   bare one that seems to lie a little ahead
 */
export function readTime(text: TimeText, context: TimeContext): ReadTime {
  const { approximate } = text;
  switch (text.form) {
    case 'unknown':
      return { ...EXACT, at: null };
    case 'now':
      return { ...EXACT, at: wholeSecond(context.now), approximate };
    case 'ago': {
      return { ...EXACT, at: wholeSecond(context.now - text.milliseconds), approximate };
    }
    case 'clock':
      return readClock(text, context);
  }
}

/** The second in which an instant lies: an incident is told in seconds. */
export function wholeSecond(instant: number): number {
  return Math.floor(instant / 1_000) * 1_000;
}

type ClockText = Extract<TimeText, { form: 'clock' }>;

function readClock(text: ClockText, incident: TimeContext): ReadTime {
  const context = { ...incident, zone: text.zone ?? incident.zone };
  const start = readStart(text, context);
  const end = text.until && readEnd(text.until, start.at, context);
  return {
    at: start.at,
    approximate: text.approximate,
    bareIn: text.zone === undefined ? context.zone : undefined,
    until: end?.at,
    notices: [
      ...zoneNotices(text, start.at, incident.zone),
      ...aheadNotices(end?.at ?? start.at, context.now),
      ...start.notices,
      ...(end?.notices ?? []),
    ],
  };
}

interface Reading {
  readonly at: number;
  readonly notices: readonly string[];
}

function readStart(text: ClockText, context: TimeContext): Reading {
  const { zone, now } = context;
  const { time, day } = text;
  const reference = referenceOf(context);
  if (day === undefined) {
    // The day of the reference, the one before and the one after hold every candidate.
    const middle = clockAt(reference, zone);
    const days = [-1, 0, 1].map((distance) => plusDays(middle, distance));
    const candidates = days.flatMap((each) => candidatesOn(each, time, zone));
    const chosen = nearest(candidates, context);
    refuseSlip(text, candidates, chosen, context);
    return fromDayBefore(settled(chosen, zone), context);
  }
  const date = 'daysAgo' in day ? plusDays(clockAt(now, zone), -day.daysAgo) : day;
  const candidates = candidatesOn(date, time, zone);
  const near = candidates.filter(({ at }) => Math.abs(at - reference) <= NEAR);
  return settled(nearest(near, context) ?? candidates[0], zone);
}

/**
 * Told as it happens, a time that is a little ahead was mistyped: read as that of the day before, it
 * would stand in the record as something that nobody meant.
 *
 * @param chosen the candidate that it would be read as
 */
function refuseSlip(
  { typed }: ClockText,
  candidates: readonly Candidate[],
  chosen: Candidate | undefined,
  context: TimeContext,
): void {
  const { zone, now, anchor } = context;
  const [meant] = byDistance(candidates, context);
  if (anchor !== undefined || meant === undefined) return;
  const ahead = meant.at - now;
  if (ahead <= AHEAD || ahead > SLIP) return;
  // Where the clocks go back, they have shown it just now too.
  if (chosen !== undefined && now - chosen.at < NEAR) return;
  const isToday = isSameDay(plusDays(meant.face, -1), clockAt(now, zone));
  const dated = `${isToday ? 'today' : 'yesterday'} ${typed.replace(/^~\s/, '~')}`;
  throw new Complaint(
    `${typed} is ${inMinutes(ahead)} from now: write when it happened, or "${dated}".`,
  );
}

/** `12 minutes`, `2h 5m`. */
function inMinutes(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / MINUTE);
  return minutes < 60 ? `${minutes} minutes` : formatDuration(minutes * MINUTE);
}

/** A story goes on, so a bare time on an earlier day than the line before may be meant for a later. */
function fromDayBefore(reading: Reading, { zone, anchor }: TimeContext): Reading {
  if (anchor === undefined || reading.at >= anchor) return reading;
  const day = clockAt(reading.at, zone);
  if (isSameDay(day, clockAt(anchor, zone))) return reading;
  const notice = `Read as ${formatDay(day)}, the day before: write the date if that is wrong.`;
  return { at: reading.at, notices: [...reading.notices, notice] };
}

/** The first time after the start that the clock shows this: at most a day later. */
function readEnd(time: TimeOfDay, start: number, { zone }: TimeContext): Reading {
  const day = clockAt(start, zone);
  const candidates = [0, 1].flatMap((days) => candidatesOn(plusDays(day, days), time, zone));
  const end = settled(
    candidates.find(({ at }) => at >= start),
    zone,
  );
  const isNextDay = !isSameDay(clockAt(end.at, zone), day);
  return isNextDay
    ? { at: end.at, notices: [...end.notices, `Until ${formatInstant(end.at, zone)}.`] }
    : end;
}

interface Candidate {
  readonly at: number;
  readonly face: ClockFace;
  readonly showings: Showings;
}

function candidatesOn(day: Day, time: TimeOfDay, zone: string): readonly Candidate[] {
  const face = { ...day, ...time };
  const shown = showings(face, zone);
  return shown.instants.map((at) => ({ at, face, showings: shown }));
}

/** The candidate nearest to the reference of those that are not ahead. */
function nearest(candidates: readonly Candidate[], context: TimeContext): Candidate | undefined {
  return byDistance(
    candidates.filter(({ at }) => at <= context.now + AHEAD),
    context,
  ).at(0);
}

/**
 * The candidates, that nearest to the reference first. Of two as near, one that the clock did show;
 * then the later one, as a story goes on.
 */
function byDistance(candidates: readonly Candidate[], context: TimeContext): readonly Candidate[] {
  const reference = referenceOf(context);
  const distance = ({ at }: Candidate) => Math.abs(at - reference);
  return candidates.toSorted(
    (a, b) => distance(a) - distance(b) || skips(a) - skips(b) || b.at - a.at,
  );
}

function skips({ showings: shown }: Candidate): number {
  return shown.isSkipped ? 1 : 0;
}

function settled(candidate: Candidate | undefined, zone: string): Reading {
  if (candidate === undefined) throw new Complaint('No such time lies before now.');
  const { at, face, showings: shown } = candidate;
  const time = `${formatTimeOfDay(face)}`;
  if (shown.isSkipped) {
    throw new Complaint(
      `${time} does not exist on ${formatDay(face)} in ${zone}, where the clocks skip it: write the time that they showed, or add an offset.`,
    );
  }
  if (shown.instants.length === 1) return { at, notices: [] };
  const offset = formatOffset(clockAt(at, zone).offset);
  const which = at === shown.instants[0] ? 'first' : 'second';
  return {
    at,
    notices: [`Read as the ${which} ${time} (${offset}): it comes twice on that day.`],
  };
}

/** A zone that was taken from the line is pointed out where it makes a difference. */
function zoneNotices(text: ClockText, at: number, shown: string): readonly string[] {
  if (text.zone === undefined) return [];
  const isSame = clockAt(at, text.zone).offset === clockAt(at, shown).offset;
  return isSame ? [] : [`"${text.typed}" is ${formatInstant(at, shown)} in ${shown}.`];
}

/** A time ahead of this clock is pointed out. */
function aheadNotices(at: number, now: number): readonly string[] {
  return at > now ? [`${formatDuration(at - now)} ahead of this clock.`] : [];
}
