/** Statistics in sentences: for whoever hears them, and wherever they are read. */
import { safeLine } from '../../terminal/safe-text.ts';
import { type Distribution, FEW } from './distribution.ts';
import type { GroupedBy } from './groups.ts';
import { lengthWords } from './length-words.ts';
import type { Grouping, GroupStatistics, MeasureStatistics, Statistics } from './statistics.ts';

/** What the groups are called. */
export const GROUPED_WORDS: Readonly<Record<GroupedBy, string>> = {
  severity: 'highest severity reached',
  service: 'service',
  year: 'year',
  month: 'month',
};

const UNKNOWN: Readonly<Record<GroupedBy, string>> = {
  severity: 'no severity',
  service: 'no service',
  year: 'day unknown',
  month: 'day unknown',
};

/** What a group is called, safe to show. */
export function groupName({ name }: GroupStatistics, by: GroupedBy): string {
  return name === undefined ? UNKNOWN[by] : safeLine(name);
}

function incidentsWords(count: number): string {
  return count === 1 ? '1 incident' : `${count} incidents`;
}

/** How many incidents, when, and what of them is to be known before any number is read. */
export function headline(statistics: Statistics): string {
  const { incidents, unresolved, toldAfterwards, startUnknown } = statistics;
  if (incidents === 0) return 'No incident.';
  const when = daysWords(statistics);
  return [
    `${incidentsWords(incidents)}${when === undefined ? '' : ` of ${when}`}${startUnknown === 0 ? '' : `; the start of ${startUnknown} is not known`}.`,
    ...(unresolved === 0 ? [] : [`${unresolved} not resolved yet.`]),
    ...(toldAfterwards === 0
      ? []
      : [`${toldAfterwards} told over a day later, with times from memory or from elsewhere.`]),
  ].join(' ');
}

/** `2026-05-01 to 2026-05-31`, `2026-05-10`; `undefined` where no day is known. */
export function daysWords({ began }: Statistics): string | undefined {
  if (began === undefined) return undefined;
  return began.first === began.last ? began.first : `${began.first} to ${began.last}`;
}

/** `Time to detect (started → detected)`. */
export function titleOf({ name, ends }: MeasureStatistics): string {
  return `${capital(name)} (${ends})`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `112 of 120: median 4m, 90th percentile 18m, 0s to 3h 12m, mean 9m 12s`. */
export function distributionWords(distribution: Distribution, incidents: number): string {
  const { length } = distribution.lengths;
  return length === 0
    ? `None of ${incidents}.`
    : `${measuredWords(length, incidents)}: ${figures(distribution)}.`;
}

function measuredWords(measured: number, incidents: number): string {
  if (measured < incidents) return `${measured < FEW ? 'Only ' : ''}${measured} of ${incidents}`;
  return `${measured < FEW ? 'Only' : 'All'} ${incidentsWords(incidents)}`;
}

function figures({ lengths, median, percentile90, mean }: Distribution): string {
  const [shortest = 0] = lengths;
  const longest = lengths.at(-1) ?? shortest;
  if (lengths.length === 1) return lengthWords(shortest);
  return [
    ...figure('median', median),
    ...figure('90th percentile', percentile90),
    `${lengthWords(shortest)} to ${lengthWords(longest)}`,
    ...figure('mean', mean),
  ].join(', ');
}

function figure(name: string, length: number | undefined): readonly string[] {
  return length === undefined ? [] : [`${name} ${lengthWords(length)}`];
}

/** `9 about. Not measured: 6 no detected time; 1 told afterwards.`; empty where there is nothing to say. */
export function restWords(distribution: Distribution): string {
  const { about } = distribution;
  const reasons = reasonsWords(distribution);
  return [
    ...(about === 0 ? [] : [`${about} about.`]),
    ...(reasons === '' ? [] : [`Not measured: ${reasons}.`]),
  ].join(' ');
}

/** Why some are not measured: `6 no detected time; 1 told afterwards`. */
export function reasonsWords({ notMeasured }: Distribution): string {
  return notMeasured.map(({ reason, incidents }) => `${incidents} ${reason}`).join('; ');
}

/** What is to be known of groups before they are compared; nothing, where they share no incident. */
export function sharedWords({ inSeveral }: Grouping): string | undefined {
  if (inSeveral === 0) return undefined;
  const each =
    inSeveral === 1
      ? 'incident has several services and is'
      : 'incidents have several services and are';
  return `${inSeveral} ${each} counted with each of them.`;
}

/** How the numbers are made: what a reader may ask, once for all of them. */
export function methods({ groupings, unresolved, startUnknown }: Statistics): readonly string[] {
  return [
    'Median: half took no longer; of an even number, the mean of the two in the middle.',
    '90th percentile: nine in ten took no longer; by nearest rank, from ten incidents on.',
    'Mean: a few long incidents move it far; it says nothing without the range.',
    `Of fewer than ${FEW} incidents an average says little: "only" says so.`,
    'About: of so many, an end is only approximately known.',
    'Lengths are rounded to two units. Charts are logarithmic.',
    ...(unresolved === 0
      ? []
      : ['What is not resolved yet is not in the time to resolve, and may become the longest.']),
    ...(startUnknown === 0
      ? []
      : [
          'Where the start is not known, the day is that of the declaration, or of the first entry.',
        ]),
    ...(groupings.some(({ by }) => by === 'month' || by === 'year')
      ? ['Months and years are those in which incidents began, each in its own time zone.']
      : []),
  ];
}

/** All of it in sentences, without charts and columns. */
export function statisticsWords(statistics: Statistics): readonly string[] {
  const { incidents, measures, groupings } = statistics;
  if (incidents === 0) return [headline(statistics)];
  return [
    headline(statistics),
    ...measures.flatMap((measure, index) => [
      '',
      `${titleOf(measure)}:`,
      ...said(measure.distribution, incidents),
      ...groupings.flatMap((grouping) => groupWords(grouping, index)),
    ]),
    '',
    ...methods(statistics),
  ];
}

function groupWords(grouping: Grouping, index: number): readonly string[] {
  const shared = sharedWords(grouping);
  return [
    `By ${GROUPED_WORDS[grouping.by]}:`,
    ...grouping.groups.map((group) => {
      const distribution = group.measures[index]?.distribution;
      const { incidents } = group;
      const isNone = distribution === undefined || incidents === 0;
      const words = isNone ? 'no incident.' : distributionWords(distribution, incidents);
      return `${groupName(group, grouping.by)}: ${words}`;
    }),
    ...(shared === undefined ? [] : [shared]),
  ];
}

function said(distribution: Distribution, incidents: number): readonly string[] {
  const rest = restWords(distribution);
  return [distributionWords(distribution, incidents), ...(rest === '' ? [] : [rest])];
}
