import { describe } from '../../incident/describe/describe.ts';
import type { Incident } from '../../incident/incident.ts';
import type { IncidentRecord } from '../../incident/record/record.ts';
import { MINUTE } from '../../incident/time/duration.ts';
import { timeOfDay } from '../../incident/time/time-of-day.ts';

/**
 * What a record said when it came, with the incident as it stood after it. What is told of another
 * time than that, by over a minute, says when it was recorded.
 */
export function toldAsRecorded(record: IncidentRecord, incident: Incident): string {
  const { recordedAt } = record;
  const told = describe(record, incident, recordedAt);
  const at = timeSaid(incident.reading(record));
  if (at === null || Math.abs(recordedAt - at) <= MINUTE) return told;
  return `recorded ${timeOfDay(recordedAt, incident.facts.zone)}: ${told}`;
}

/** The time that the record says something of; `null` where it says none, or it is not known. */
function timeSaid({ type, body }: IncidentRecord): number | null {
  switch (type) {
    case 'incident.declared':
    case 'entry.logged':
    case 'entry.settled':
    case 'entry.reopened':
      return body.at;
    case 'incident.amended': {
      const isTimed = body.severity !== undefined || body.roles !== undefined;
      return isTimed || body.declared !== undefined ? body.at : null;
    }
    default:
      return null;
  }
}
