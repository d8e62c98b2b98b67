/** A source that names no zone, read in the zone of the incident that it goes into. */
import { clockAt, showings } from '../../incident/time/clock.ts';
import { knownZone } from '../../incident/time/zones.ts';
import type { ReadEntry, ReadFacts, ReadIncident } from '../reading/reading.ts';

/**
 * A zone that only was assumed gives way to that of the incident: with all times that have no zone of
 * their own as the clocks of that one show them.
 *
 * @param incidentZone as its facts have it
 * @param isZoneNamed has the person who imports named the zone?
 */
export function inZoneOf(
  incidentZone: string,
  reading: ReadIncident,
  isZoneNamed: boolean,
): ReadIncident {
  const zone = knownZone(incidentZone);
  const isNamed = reading.zone.stated !== undefined || isZoneNamed;
  return isNamed || zone === reading.zone.name ? reading : inZone(reading, zone);
}

function inZone(reading: ReadIncident, zone: string): ReadIncident {
  const assumed = reading.zone.name;
  const moved = (at: number): number => sameClock(at, assumed, zone);
  return {
    ...reading,
    zone: { ...reading.zone, name: zone },
    facts: movedFacts(reading.facts, moved),
    entries: reading.entries.map((entry) => (entry.isZoneOwn ? entry : movedEntry(entry, zone))),
  };
}

function movedFacts(facts: ReadFacts, moved: (at: number) => number): ReadFacts {
  const { declaredAt, stated } = facts;
  const { start, end } = stated;
  return {
    ...facts,
    declaredAt: declaredAt === undefined ? undefined : moved(declaredAt),
    stated: {
      ...stated,
      ...(start == null ? {} : { start: moved(start) }),
      ...(end == null ? {} : { end: moved(end) }),
    },
  };
}

function movedEntry(entry: ReadEntry, zone: string): ReadEntry {
  const { at, until } = entry;
  return {
    ...entry,
    zone,
    at: at === null ? null : sameClock(at, entry.zone, zone),
    until: until === undefined ? undefined : sameClock(until, entry.zone, zone),
  };
}

/** When the clock of one zone shows what that of another showed then. */
function sameClock(at: number, from: string, to: string): number {
  return showings(clockAt(at, from), to).instants[0];
}
