/** What was read of a source, as a person has corrected it. */
import type { ReadEntry, ReadIncident } from '../../importers/reading/reading.ts';
import { Complaint } from '../../incident/line/complaint.ts';
import { clockAt, dayNamed, formatDay, isDay, showings } from '../../incident/time/clock.ts';
import { readTime } from '../../incident/time/time-reading.ts';
import { wholeTimeText } from '../../incident/time/time-text.ts';
import { Kept } from '../lines/kept.ts';
import {
  type Correction,
  type Corrections,
  entryPlace,
  type Importing,
  type ReadSource,
} from '../state/importing.ts';

const kept = new Kept<ReadEntry, ReadEntry>();

/** @param now UTC milliseconds: no bare time lies behind it */
export function correctedEntry(
  entry: ReadEntry,
  correction: Correction | undefined,
  now: number,
): ReadEntry {
  if (correction === undefined) return entry;
  // A bare time that was typed lies before now, whenever that is drawn again.
  return kept.of(entry, [correction], () => {
    const { text, time, kind, milestones } = correction;
    const timed = time === undefined ? entry : { ...entry, ...timeOrNone(time, entry, now) };
    const said = text === undefined ? timed : { ...timed, text, typed: text };
    const marked = milestones === undefined ? said : { ...said, milestones };
    const proposed = entry.proposed.filter(
      (field) => !(field === 'milestones' && milestones) && !(kind && field !== 'milestones'),
    );
    // What ended as something else did not end as this.
    const ended = kind === undefined || kind === entry.kind ? {} : { kind, outcome: undefined };
    return { ...marked, ...ended, proposed };
  });
}

type Timing = Pick<
  ReadEntry,
  'at' | 'date' | 'until' | 'approximate' | 'zone' | 'isZoneOwn' | 'inferred'
>;

/** In another zone the clocks may have skipped it. */
function timeOrNone(typed: string, entry: ReadEntry, now: number): Partial<Timing> {
  try {
    return timeTyped(typed, entry, now);
  } catch (error) {
    if (error instanceof Complaint) return {};
    throw error;
  }
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/**
 * A time as it is typed for an entry: `14:05` of its own day, or the one nearest to it; a day alone; `??`.
 *
 * @throws Complaint for what is no time, or has no day
 */
export function timeTyped(typed: string, entry: ReadEntry, now: number): Timing {
  const { date, zone } = entry;
  const inferred = entry.inferred.filter(({ field }) => !TIMES.has(field));
  const unknown = { at: null, until: undefined, approximate: false, inferred };
  if (/^(?:\?\?|--:--)$/.test(typed)) {
    return { ...unknown, date, zone, isZoneOwn: entry.isZoneOwn };
  }
  if (isDayText(typed)) return { ...unknown, date: typed, zone, isZoneOwn: entry.isZoneOwn };
  const text = wholeTimeText(typed);
  if (text === undefined) throw new Complaint(NO_TIME);
  const anchor = entry.at ?? (date === undefined ? undefined : noonOf(date, zone));
  if (text.form !== 'clock' || (text.day === undefined && anchor === undefined)) {
    throw new Complaint(text.form === 'clock' ? NO_DAY : NO_TIME);
  }
  const { at, until, approximate } = readTime(text, { zone, now, anchor });
  const own = { zone: text.zone ?? zone, isZoneOwn: entry.isZoneOwn || text.zone !== undefined };
  const day = at === null ? date : formatDay(clockAt(at, own.zone));
  return { at, date: day, until, approximate, ...own, inferred };
}

const TIMES: ReadonlySet<string> = new Set(['time', 'day', 'date', 'at']);
const NO_TIME = 'Write a time: 14:05, 2026-11-20 14:05, ~14:05, a day alone, or ?? for unknown.';
const NO_DAY = 'Its day is not known: write it too, as 2026-11-20 14:05.';

export function isDayText(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (day === undefined) return false;
  return isDay({ year: Number(year), month: Number(month), day: Number(day) });
}

/** Just before noon: every time of the day is nearer to it than that of another day. */
function noonOf(date: string, zone: string): number {
  return showings({ ...dayNamed(date), hour: 11, minute: 59, second: 59 }, zone).instants[0];
}

/** What of it is to be recorded, as it is corrected by now. */
export function correctedReadings(
  { source, corrections }: Importing,
  now: number,
): readonly ReadIncident[] {
  if (source === undefined) return [];
  return keptReadings.of(source, [corrections], () => allCorrected(source, corrections, now));
}

const keptReadings = new Kept<ReadSource, readonly ReadIncident[]>();

function allCorrected(
  { readings }: ReadSource,
  corrections: Corrections,
  now: number,
): readonly ReadIncident[] {
  return readings.map((reading, incident) => ({
    ...reading,
    entries: reading.entries.flatMap((entry, index) => {
      const correction = corrections.entries.get(entryPlace(incident, index));
      return correction?.isOut === true ? [] : correctedEntry(entry, correction, now);
    }),
  }));
}

/** By the keys of incidents, what the person calls them instead. */
export function titlesOf({ source, corrections }: Importing): ReadonlyMap<string, string> {
  const titles = [...corrections.titles].flatMap(([incident, title]) => {
    const key = source?.readings[incident]?.key;
    return key === undefined ? [] : [[key, title] as const];
  });
  return new Map(titles);
}

/**
 * Corrections of a source that was read again: those of entries that are what they were, but for their times.
 */
export function carriedOver(
  { entries, titles }: Corrections,
  before: ReadSource,
  after: ReadSource,
): Corrections {
  const isSame = (place: string): boolean => {
    const [was, is] = [before, after].map((source) => entryAt(source, place));
    return was !== undefined && is?.text === was.text && is.line === was.line;
  };
  return { titles, entries: new Map([...entries].filter(([place]) => isSame(place))) };
}

function entryAt({ readings }: ReadSource, place: string): ReadEntry | undefined {
  const [incident, entry] = place.split('/').map(Number);
  return incident === undefined || entry === undefined
    ? undefined
    : readings[incident]?.entries[entry];
}
