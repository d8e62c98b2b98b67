/**
 * What many incidents have in common, in numbers. Of incidents only: nothing is counted by person.
 * Everything that is left out of a number is counted beside it.
 */
import {
  COMPARABLE_MEASURES,
  type ComparableLength,
  type ComparableMeasure,
  type Measurement,
} from '../../incident/measures/comparable.ts';
import type { IncidentSummary } from '../../journal/incident-summary.ts';
import { daysOf } from './began-day.ts';
import { type Distribution, distributionOf } from './distribution.ts';
import { type GroupedBy, groupsOf } from './groups.ts';
import { atOnce, type Steps } from './steps.ts';

export interface MeasuredIncident {
  readonly summary: IncidentSummary;
  readonly measurement: Measurement;
}

/** One measure over several incidents. */
export interface MeasureStatistics extends ComparableMeasure {
  readonly distribution: Distribution;
}

/** Incidents that have something in common, each with every measure. */
export interface GroupStatistics {
  /** What they have in common: `sev1`, `checkout`, `2026-05`; `undefined` where that is not known of them. */
  readonly name: string | undefined;
  readonly incidents: number;
  readonly unresolved: number;
  readonly measures: readonly MeasureStatistics[];
}

export interface Grouping {
  readonly by: GroupedBy;
  readonly groups: readonly GroupStatistics[];
  /** How many incidents are in more than one of the groups. */
  readonly inSeveral: number;
}

export interface Statistics {
  readonly incidents: number;
  readonly unresolved: number;
  /** The days on which the first and the last began, each in its own zone; `undefined` where none is known. */
  readonly began: { readonly first: string; readonly last: string } | undefined;
  /** Of how many the start is not recorded: they began with their declaration, or their first entry. */
  readonly startUnknown: number;
  /** How many were written down over a day later, with times from memory or from elsewhere. */
  readonly toldAfterwards: number;
  readonly measures: readonly MeasureStatistics[];
  readonly groupings: readonly Grouping[];
}

export interface StatisticsOptions {
  /** The names of severities, the worst first. */
  readonly severities: readonly string[];
  readonly by: readonly GroupedBy[];
}

/** The order of the incidents makes no difference. */
export function statisticsOf(
  incidents: readonly MeasuredIncident[],
  options: StatisticsOptions,
): Statistics {
  return atOnce(statisticsSteps(incidents, options));
}

/** The same in steps. */
export function* statisticsSteps(
  incidents: readonly MeasuredIncident[],
  { severities, by }: StatisticsOptions,
): Steps<Statistics> {
  const began = daysOf(incidents.map(({ summary }) => summary));
  const startUnknown = incidents.filter(({ summary }) => summary.startedAt === null).length;
  const toldAfterwards = incidents.filter(({ measurement }) => measurement.isToldAfterwards).length;
  yield;
  const counts = yield* countsOf(incidents);
  const groupings: Grouping[] = [];
  for (const each of by) groupings.push(yield* grouping(incidents, each, severities));
  return { ...counts, began, startUnknown, toldAfterwards, groupings };
}

type Counts = Pick<Statistics, 'incidents' | 'unresolved' | 'measures'>;

function* countsOf(incidents: readonly MeasuredIncident[]): Steps<Counts> {
  const unresolved = incidents.filter(({ summary }) => !summary.isResolved).length;
  const measures: MeasureStatistics[] = [];
  for (const [index, measure] of COMPARABLE_MEASURES.entries()) {
    measures.push({ ...measure, distribution: distributionOf(lengthsOf(incidents, index)) });
    yield;
  }
  return { incidents: incidents.length, unresolved, measures };
}

function lengthsOf(incidents: readonly MeasuredIncident[], index: number) {
  const lengths: ComparableLength[] = [];
  for (const { measurement } of incidents) {
    const length = measurement.lengths[index];
    if (length !== undefined) lengths.push(length);
  }
  return lengths;
}

function* grouping(
  incidents: readonly MeasuredIncident[],
  by: GroupedBy,
  severities: readonly string[],
): Steps<Grouping> {
  const groups: GroupStatistics[] = [];
  const together = groupsOf(incidents, by, severities);
  yield;
  for (const { name, members } of together) {
    const counts = yield* countsOf(members);
    groups.push({ name, ...counts });
  }
  return { by, groups, inSeveral: by === 'service' ? incidents.filter(isOfSeveral).length : 0 };
}

function isOfSeveral({ summary }: MeasuredIncident): boolean {
  return new Set(summary.services).size > 1;
}
