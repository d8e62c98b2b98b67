/** Records of Bridgelog itself, shown like what is read of other sources before they are taken over. */
import { fold } from '../../incident/fold/fold.ts';
import { type Entry, type Incident, outcome, severity } from '../../incident/incident.ts';
import type { IncidentRecord, StoredRecord } from '../../incident/record/record.ts';
import { understand } from '../../incident/record/understand.ts';
import { knownZone } from '../../incident/time/zones.ts';
import type { ReadEntry, ReadFacts, ReadIncident } from '../reading/reading.ts';

/** An incident of each that the records are about; what this version does not understand is no part of it. */
export function* foldedReadings(
  records: readonly StoredRecord[],
  file: string,
): Iterable<ReadIncident> {
  const byIncident = new Map<string, IncidentRecord[]>();
  for (const stored of records) {
    const record = understand(stored);
    const others = byIncident.get(stored.incident) ?? [];
    if (record !== undefined) others.push(record);
    byIncident.set(stored.incident, others);
  }
  for (const [id, known] of byIncident) yield readingOf(fold(id, known), file);
}

function readingOf(incident: Incident, file: string): ReadIncident {
  const { facts } = incident;
  const zone = knownZone(facts.zone);
  const standing = incident.recorded.filter(({ retracted }) => retracted === undefined);
  return {
    key: incident.id,
    file,
    facts: factsOf(incident),
    zone: { name: zone, stated: facts.isZoneAssumed ? undefined : facts.zone },
    entries: standing.map((entry) => entryOf(entry, zone)),
    sections: [...incident.sections.values()].map((section) => ({ ...section, line: undefined })),
    followups: incident.followups.map((each) => ({ ...each, key: each.id, line: undefined })),
    inferred: [],
    findings: [],
  };
}

function factsOf(incident: Incident): ReadFacts {
  const { title, declaredAt, services, roles, detectedBy, impact, stated, document } =
    incident.facts;
  return {
    ...{ title, severity: severity(incident), declaredAt: declaredAt ?? undefined, services },
    roles: roles.map(({ role, person, until }) => ({
      ...{ role, person },
      ...(until === undefined ? {} : { until }),
    })),
    ...{ detectedBy, impact, stated, document },
  };
}

function entryOf(entry: Entry, zone: string): ReadEntry {
  const { id, at, date, until, approximate, kind, milestones, text, typed, detail } = entry;
  const { people, tags, links, speaker, proposed } = entry;
  return {
    ...{ line: undefined, key: id, at, date, until, approximate, zone, isZoneOwn: false },
    ...{ kind, milestones, outcome: outcome(entry), text, typed, detail },
    ...{ people, tags, links, speaker, proposed, inferred: [] },
  };
}
