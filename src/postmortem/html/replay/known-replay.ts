import type { Incident } from '../../../incident/incident.ts';
import type { IncidentRecord } from '../../../incident/record/record.ts';
import { knownTrack } from '../../../replay/track/known-track.ts';
import type { Track } from '../../../replay/track.ts';
import { Times } from '../../document/times.ts';

/**
 * What was known of an incident, step by step, with times shown as its document shows them. Where a
 * time lay on another day before it was corrected or undone, all have their date: a row without one
 * would seem to be of the day above it.
 *
 * @param zone an IANA name; the incident's own where nothing is said
 */
export function knownReplay(incident: Incident, zone = incident.facts.zone): Track {
  const instants = incident.records.flatMap(timesIn).filter((at) => typeof at === 'number');
  const times = new Times(zone, instants);
  return knownTrack(incident, { zone, show: (moment, until) => times.showRange(moment, until) });
}

/** The times that a record gives to entries, and to what became of them: UTC milliseconds. */
function timesIn({ type, body }: IncidentRecord): readonly (number | null | undefined)[] {
  switch (type) {
    case 'entry.logged':
    case 'entry.amended':
      return [body.at, body.until];
    case 'entry.settled':
    case 'entry.reopened':
      return [body.at];
    case 'records.retimed':
      return body.times.flatMap(({ at, until }) => [at, until]);
    default:
      return [];
  }
}
