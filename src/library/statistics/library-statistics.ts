/** The statistics of the incidents of a journal that a filter lets through. */
import type { Journal } from '../../journal/journal.ts';
import type { IncidentFilter } from '../filter/filter.ts';
import { meantInParts } from '../filter/meant-incidents.ts';
import {
  type MeasuredIncident,
  type Statistics,
  type StatisticsOptions,
  statisticsSteps,
} from './statistics.ts';
import type { Steps } from './steps.ts';

/** So many incidents, with their measurements, are read in one step. */
const READ_AT_ONCE = 500;

/**
 * An incident that nobody has measured yet is not among them: ask `journal.measured.measuring()` first,
 * and call its `step` until it is done.
 */
export function* libraryStatistics(
  journal: Pick<Journal, 'incidents' | 'incidentIds' | 'tagged' | 'measured'>,
  filter: IncidentFilter,
  options: StatisticsOptions,
): Steps<Statistics> {
  const all: MeasuredIncident[] = [];
  for (const some of meantInParts(journal, filter, READ_AT_ONCE)) {
    const known = journal.measured.of(some.map(({ id }) => id));
    for (const summary of some) {
      const measurement = known.get(summary.id);
      if (measurement !== undefined) all.push({ summary, measurement });
    }
    yield;
  }
  return yield* statisticsSteps(all, options);
}
