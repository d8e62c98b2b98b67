import { dayNumber } from '../../incident/time/calendar.ts';
import { DAY } from '../../incident/time/duration.ts';
import { FURTHEST_FROM_UTC } from '../../incident/time/zones.ts';
import type { IncidentsWanted } from '../../journal/incident-table.ts';
import type { IncidentFilter } from './filter.ts';

/** What a journal can be asked for so that all come that a filter lets through, and few others. */
export function wantedBy({ state, severities, since, until }: IncidentFilter): IncidentsWanted {
  return {
    isResolved: state === undefined ? undefined : state === 'resolved',
    severities,
    from: since === undefined ? undefined : dayNumber(since) * DAY - FURTHEST_FROM_UTC,
    until: until === undefined ? undefined : (dayNumber(until) + 1) * DAY + FURTHEST_FROM_UTC,
  };
}
