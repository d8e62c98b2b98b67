import { dayNumber } from '../../incident/time/calendar.ts';
import { DAY, HOUR } from '../../incident/time/duration.ts';
import type { IncidentsWanted } from '../../journal/incident-table.ts';
import type { IncidentFilter } from './filter.ts';

/** No zone is further from UTC, either way: milliseconds. */
export const FURTHEST = 15 * HOUR;

/** What a journal can be asked for so that all come that a filter lets through, and few others. */
export function wantedBy({ state, severities, since, until }: IncidentFilter): IncidentsWanted {
  return {
    isResolved: state === undefined ? undefined : state === 'resolved',
    severities,
    from: since === undefined ? undefined : dayNumber(since) * DAY - FURTHEST,
    until: until === undefined ? undefined : (dayNumber(until) + 1) * DAY + FURTHEST,
  };
}
