/** What `stats` does before it prints: measuring what is not measured yet, and counting. */
import type { Journal } from '../journal/journal.ts';
import { libraryStatistics } from '../library/statistics/library-statistics.ts';
import type { Statistics } from '../library/statistics/statistics.ts';
import { atOnce } from '../library/statistics/steps.ts';
import type { Session } from './session.ts';
import type { StatisticsCall } from './stats-options.ts';

/** Fewer are measured before anybody wonders. */
const WORTH_SAYING = 1_000;
/** So often it says how far it is. */
const TIMES_SAID = 10;

/** Measures all incidents that were written to since the last time; says how far it is where that takes a while. */
export function measureAll({ say }: Session, journal: Journal): void {
  const measuring = journal.measured.measuring();
  const isSaid = measuring.of >= WORTH_SAYING;
  let said = 0;
  while (measuring.done < measuring.of) {
    measuring.step();
    const share = Math.floor((measuring.done / measuring.of) * TIMES_SAID);
    if (!isSaid || share === said) continue;
    said = share;
    say(`Measured ${measuring.done} of ${measuring.of} incidents.`);
  }
}

export function meantStatistics(
  { config }: Session,
  journal: Journal,
  { filter, by }: StatisticsCall,
): Statistics {
  const { severities } = config;
  return atOnce(libraryStatistics(journal, filter, { severities, by }));
}
