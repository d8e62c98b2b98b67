/** Entries whose date is probably wrong: days, months or years away from all around them. */
import type { Entry } from '../../incident.ts';
import { clockAt, plusDays, showings } from '../../time/clock.ts';
import { DAY, formatDuration, HOUR, MINUTE } from '../../time/duration.ts';
import { lineToComplete, timeInLine, wholeLine } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { isToldLive, lateness, type TimedEntry, timedEntries } from '../timed-entries.ts';
import { form, gist, listed } from '../words.ts';

/** Further from the story than this, an entry is told of unless it is marked as a cause. */
const MONTHS = 60 * DAY;
/** A silence that splits the story in two. */
const SPLIT = 2 * DAY;
/** A date that is wrong in one line puts it a day away from its neighbours, or more. */
const ANOTHER_DAY = 20 * HOUR;
/** Neighbours further apart than this say nothing about the line between them. */
const NEIGHBOURS = 3 * HOUR;

/** Lines are not always logged in order. */
const ABOUT = 10 * MINUTE;

interface Far {
  readonly entry: TimedEntry;
  /** Milliseconds to what is nearest of the story: before it when negative. */
  readonly distance: number;
  /** Where it would stand among those that were logged around it. */
  readonly likely: number | undefined;
}

function far(reviewed: Reviewed): readonly Found[] {
  const slips = wrongDates(reviewed);
  const known = new Set(slips.map(({ entry }) => entry));
  const outside = outsideStory(reviewed).filter(({ entry }) => !known.has(entry));
  const all = [...slips, ...outside];
  const [first] = all;
  if (first === undefined) return [];
  return [
    {
      message: `${messageOf(all, reviewed)}: ${form(all.length, 'is the date', 'are the dates')} right?`,
      entries: all.map(({ entry }) => entry),
      fix: fixOf(first, reviewed),
    },
  ];
}

function messageOf(all: readonly Far[], { telling }: Reviewed): string {
  const [only, ...more] = all;
  if (only === undefined) return '';
  if (more.length > 0) {
    const named = all.map(
      (each) => `${each.entry.number} (${telling.time(each.entry)}, ${distanceOf(each)})`,
    );
    return `Entries ${listed(named)} lie far from the rest of the story`;
  }
  const { number, text } = only.entry;
  return `Entry ${number} ${gist(text)} is at ${telling.time(only.entry)}, ${distanceOf(only)} ${only.likely === undefined ? 'the rest of the story' : 'those logged around it'}`;
}

/** In whole days, where it is days. */
function distanceOf({ distance }: Far): string {
  const length = Math.abs(distance);
  const shown = formatDuration(length < 2 * DAY ? length : Math.round(length / DAY) * DAY);
  return `${shown} ${distance < 0 ? 'before' : 'after'}`;
}

function fixOf({ entry, likely }: Far, { incident, now }: Reviewed): Found['fix'] {
  const time =
    likely === undefined || likely > now ? undefined : timeInLine(likely, incident.facts.zone);
  return time === undefined || entry.until !== undefined
    ? lineToComplete('Correct its time, or leave it if it was then', `/at ${entry.number} `)
    : wholeLine('If it was on the day of the others', `/at ${entry.number} ${time}`);
}

/** Entries that would stand between those logged before and after them, if only the date were theirs. */
function wrongDates({ incident }: Reviewed): readonly Far[] {
  const { zone } = incident.facts;
  const told = timedEntries(incident.recorded);
  return told.flatMap((entry, index) => {
    const [before, after] = [told[index - 1], told[index + 1]];
    if (before === undefined || after === undefined || entry.cause !== undefined) return [];
    const [low, high] = before.at <= after.at ? [before.at, after.at] : [after.at, before.at];
    if (high - low > NEIGHBOURS || distanceTo(entry.at, low, high) < ANOTHER_DAY) return [];
    if (SAID_DAY.test(entry.typed)) return [];
    const likely = onDayOf(entry.at, low - ABOUT, zone);
    if (likely > high + ABOUT) return [];
    const distance = entry.at < low ? entry.at - low : entry.at - high;
    return [{ entry, distance, likely }];
  });
}

/** Whoever writes so means another day than that of the others. */
const SAID_DAY = /\b(?:yesterday|ago)\b|^\s*\W*-\d/i;

function distanceTo(at: number, low: number, high: number): number {
  return Math.max(low - at, at - high);
}

/** The same time of day, on the day on which the clock of the zone next shows it from `low` on. */
function onDayOf(at: number, low: number, zone: string): number {
  const { hour, minute, second } = clockAt(at, zone);
  const today = clockAt(low, zone);
  // Days are not always of 24 hours: the clock of each day is asked.
  const [first = low, ...later] = [today, plusDays(today, 1)].flatMap(
    ({ year, month, day }) => showings({ year, month, day, hour, minute, second }, zone).instants,
  );
  return [first, ...later].find((instant) => instant >= low) ?? first;
}

/** Entries outside the time in which most of the story lies, that are not there for a reason. */
function outsideStory(reviewed: Reviewed): readonly Far[] {
  const clusters = clustersOf(timedEntries(reviewed.entries));
  const story = storyAmong(clusters, reviewed);
  const [first, last] = [story?.at(0), story?.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isLive = isToldLive(story ?? []);
  return clusters
    .filter((cluster) => cluster !== story)
    .flatMap((cluster) => cluster.map((entry) => ({ entry, isAlone: cluster.length === 1 })))
    .map(({ entry, isAlone }) => {
      const distance = entry.at < first.at ? entry.at - first.at : entry.at - last.at;
      return { entry, isAlone, distance, likely: undefined };
    })
    .filter((each) => isSurprising(each, isLive));
}

/**
 * The days in which it was declared, if a good part of the entries lies there: a wrong date may have
 * taken the lines behind it along. Else those in which most of them lie.
 */
function storyAmong(
  clusters: readonly (readonly TimedEntry[])[],
  { incident }: Reviewed,
): readonly TimedEntry[] | undefined {
  const { declaredAt } = incident.facts;
  const [largest] = clusters.toSorted((a, b) => b.length - a.length);
  const least = Math.max(2, (largest?.length ?? 0) / 4);
  const declared = clusters.find(
    (cluster) => declaredAt !== null && cluster.length >= least && isNear(declaredAt, cluster),
  );
  return declared ?? largest;
}

function isNear(at: number, cluster: readonly TimedEntry[]): boolean {
  const [first, last] = [cluster.at(0), cluster.at(-1)];
  if (first === undefined || last === undefined) return false;
  return distanceTo(at, first.at, last.at) <= SPLIT;
}

function clustersOf(entries: readonly TimedEntry[]): readonly (readonly TimedEntry[])[] {
  const clusters: TimedEntry[][] = [];
  let latest: TimedEntry | undefined;
  for (const entry of entries) {
    if (latest === undefined || entry.at - latest.at > SPLIT) clusters.push([entry]);
    else clusters.at(-1)?.push(entry);
    latest = entry;
  }
  return clusters;
}

/**
 * What was logged as it happened was then, whatever lies between. In a story that was told afterwards
 * such a line has the time at which it was typed. A cause may lie long before; a milestone alone in
 * its days makes a duration long.
 */
function isSurprising(
  { entry, distance, isAlone }: Far & { readonly isAlone: boolean },
  isLive: boolean,
): boolean {
  const isOfItsMoment = Math.abs(lateness(entry)) < HOUR;
  if (isOfItsMoment) return !isLive;
  if (entry.cause !== undefined) return false;
  return Math.abs(distance) > MONTHS || (isAlone && isMilestone(entry));
}

function isMilestone({ milestones }: Entry): boolean {
  return milestones.length > 0;
}

export const FAR_ENTRIES: Rule = {
  code: 'far-entry',
  levels: ['warning'],
  title: 'Entries far from the others',
  meaning:
    'The date of an entry is probably a slip: with the day of the entries logged before and after it, it would stand between them; or it lies months away from the story; or it is a milestone alone, days away from everything, so that a duration grows by the days between; or the story was told afterwards, and the line has the time at which it was typed. A long incident is no finding, and neither are what was logged as it happened, and what is marked as a cause.',
  mending:
    'Correct the time (`/at 12 2026-03-17 23:15`). Leave it if it was then; mark it with `/cause` if it led to the incident.',
  find: far,
};
