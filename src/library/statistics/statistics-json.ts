/** Statistics for other programs. */
import type { z } from 'zod';
import type { Frozen } from '../../postmortem/document/frozen.ts';
import type { MeasureStatistics, Statistics } from './statistics.ts';
import type { statisticsSchema } from './statistics-schema.ts';

/** @param chosen by what the incidents were chosen; empty: all of them */
export function statisticsJson(
  statistics: Statistics,
  chosen: string,
): Frozen<z.infer<typeof statisticsSchema>> {
  const { incidents, unresolved, toldAfterwards, measures, groupings } = statistics;
  return {
    version: 1,
    chosen,
    incidents,
    unresolved,
    toldAfterwards,
    began: statistics.began ?? null,
    startUnknown: statistics.startUnknown,
    measures: measures.map(measureJson),
    groupings: groupings.map(({ by, inSeveral, groups }) => ({
      by,
      inSeveral,
      groups: groups.map(({ name = null, ...group }) => ({
        name,
        incidents: group.incidents,
        unresolved: group.unresolved,
        measures: group.measures.map(measureJson),
      })),
    })),
  };
}

function measureJson({ name, ends, distribution }: MeasureStatistics) {
  const { lengths, about, notMeasured, median, percentile90, mean } = distribution;
  return {
    name,
    ends,
    measured: lengths.length,
    about,
    notMeasured,
    shortest: lengths.at(0) ?? null,
    longest: lengths.at(-1) ?? null,
    median: median ?? null,
    percentile90: percentile90 ?? null,
    mean: mean === undefined ? null : Math.round(mean),
  };
}
