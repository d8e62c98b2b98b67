import type { Incident } from '../../../incident/incident.ts';
import { knownTrack } from '../../../replay/track/known-track.ts';
import type { Track } from '../../../replay/track.ts';
import { Times } from '../../document/times.ts';

/**
 * What was known of an incident, step by step, with times shown as its document shows them.
 *
 * @param zone an IANA name; the incident's own where nothing is said
 */
export function knownReplay(incident: Incident, zone = incident.facts.zone): Track {
  const instants = incident.timeline.flatMap(({ at, until, turns }) => [
    ...[at, until].flatMap((instant) => instant ?? []),
    ...turns.flatMap((turn) => turn.at ?? []),
  ]);
  const times = new Times(zone, instants);
  return knownTrack(incident, { zone, show: (moment, until) => times.showRange(moment, until) });
}
