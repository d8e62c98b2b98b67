/** `/zone Z --reread`: the times that were typed without a zone were meant in another one. */
import type { Incident } from '../../incident.ts';
import type { IncidentRecord } from '../../record/record.ts';
import type { Retiming } from '../../record/retiming.ts';
import { clockAt, formatInstant, showings } from '../../time/clock.ts';
import { knownZone } from '../../time/zones.ts';
import { Complaint } from '../complaint.ts';

/**
 * The times of all records that were typed bare, read again: the clock of the new zone shows at
 * each what the clock of the zone in which it was read did.
 *
 * @throws Complaint when the new zone skips one of them
 */
export function reread(incident: Incident, to: string): Retiming[] {
  return incident.records.flatMap((record) => {
    const seen = incident.see(record);
    return seen === undefined ? [] : rereadRecord(seen, to);
  });
}

function rereadRecord(record: IncidentRecord, to: string): Retiming[] {
  const { body } = record;
  if (!('bare' in body) || body.bare === undefined || body.bare === to) return [];
  const from = body.bare;
  // What the clock showed in a zone that this Node does not know cannot be told.
  if (body.at === undefined || knownZone(from) !== from) return [];
  const until = endOf(record);
  return [
    {
      record: record.id,
      at: body.at === null ? null : moved(body.at, from, to),
      ...(until === undefined ? {} : { until: moved(until, from, to) }),
      bare: to,
    },
  ];
}

/** The end of a range, or of a role. */
function endOf({ body }: IncidentRecord): number | undefined {
  if ('until' in body) return body.until ?? undefined;
  return 'roles' in body ? body.roles?.find(({ until }) => until !== undefined)?.until : undefined;
}

function moved(instant: number, from: string, to: string): number {
  const { instants, isSkipped } = showings(clockAt(instant, from), to);
  if (!isSkipped) return instants[0];
  const time = formatInstant(instant, from);
  throw new Complaint(`/zone: ${to} skips ${time}: correct the entry of that time with /at first.`);
}
