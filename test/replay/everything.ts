/** All that an incident answers, to be compared as a whole. */
import type { Incident } from '../../src/incident/incident.ts';
import type { IncidentRecord } from '../../src/incident/record/record.ts';
import { AUTHORS } from '../incident/random-story.ts';
import { snapshot } from '../incident/snapshot.ts';

/** @param all the records of the whole incident, also those that are asked for in vain */
export function everything(incident: Incident, all: readonly IncidentRecord[]): unknown {
  const ids = all.map(({ id }) => id);
  const names = all.flatMap(({ type, body }) => {
    if (type === 'entry.logged') return [String(body.number), body.label ?? ''];
    return type === 'followup.added' ? [body.label] : [];
  });
  const things = ['facts', 'summary', 'impact', ...ids];
  return structuredClone({
    id: incident.id,
    standing: snapshot(incident, AUTHORS),
    records: incident.records,
    found: ids.map((id) => incident.record(id)?.id),
    acts: all.map(({ batch }) => incident.act(batch)),
    named: names.map((name) => incident.named(name)),
    entries: [...ids, ...names].map((name) => incident.entry(name)?.id),
    followups: [...ids, ...names].map((name) => incident.followup(name)?.id),
    history: things.map((id) => [
      incident.history({ sort: 'facts', id }),
      incident.history({ sort: 'entry', id }),
      incident.history({ sort: 'followup', id }),
      incident.history({ sort: 'section', id }),
    ]),
    seen: incident.records.map((record) => incident.see(record)),
    readings: incident.records.map((record) => incident.reading(record)),
  });
}
