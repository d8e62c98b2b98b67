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
import { type Distribution, distributionOf } from './distribution.ts';
import { type GroupedBy, groupsOf } from './groups.ts';
import { startDays } from './start-day.ts';

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
  /** The days of the first and the last start, each in its own zone; `undefined` where none is known. */
  readonly started: { readonly first: string; readonly last: string } | undefined;
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
  { severities, by }: StatisticsOptions,
): Statistics {
  return {
    ...countsOf(incidents),
    started: startDays(incidents.map(({ summary }) => summary)),
    toldAfterwards: incidents.filter(({ measurement }) => measurement.isToldAfterwards).length,
    groupings: by.map((each) => grouping(incidents, each, severities)),
  };
}

function countsOf(incidents: readonly MeasuredIncident[]) {
  return {
    incidents: incidents.length,
    unresolved: incidents.filter(({ summary }) => !summary.isResolved).length,
    measures: COMPARABLE_MEASURES.map((measure, index) => ({
      ...measure,
      distribution: distributionOf(lengthsOf(incidents, index)),
    })),
  };
}

function lengthsOf(incidents: readonly MeasuredIncident[], index: number) {
  const lengths: ComparableLength[] = [];
  for (const { measurement } of incidents) {
    const length = measurement.lengths[index];
    if (length !== undefined) lengths.push(length);
  }
  return lengths;
}

function grouping(
  incidents: readonly MeasuredIncident[],
  by: GroupedBy,
  severities: readonly string[],
): Grouping {
  const groups = groupsOf(incidents, by, severities);
  return {
    by,
    groups: groups.map(({ name, members }) => ({ name, ...countsOf(members) })),
    inSeveral: by === 'service' ? incidents.filter(isOfSeveral).length : 0,
  };
}

function isOfSeveral({ summary }: MeasuredIncident): boolean {
  return new Set(summary.services).size > 1;
}
