/** The incidents of a journal with what is measured of them. */
import type { IncidentSummary } from '../../journal/incident-summary.ts';
import type { Journal } from '../../journal/journal.ts';
import type { MeasuredIncident } from './statistics.ts';

/**
 * These incidents, each with its measurement. One that nobody has measured yet is not among them: ask
 * `journal.measured.measuring()` first, and call its `step` until it is done.
 */
export function measuredIncidents(
  { measured }: Pick<Journal, 'measured'>,
  incidents: readonly IncidentSummary[],
): readonly MeasuredIncident[] {
  const known = measured.all();
  return incidents.flatMap((summary) => {
    const measurement = known.get(summary.id);
    return measurement === undefined ? [] : [{ summary, measurement }];
  });
}
