/** The timeline: every entry that stands, by the time at which it happened. */
import type { Entry, Incident } from '../../incident/incident.ts';
import { standing } from '../../incident/incident.ts';
import type { DocumentPhase, DocumentRow } from './document.ts';
import { outcomeOf } from './efforts.ts';
import { phases } from './phases.ts';
import type { Times } from './times.ts';

export function timelineRows(incident: Incident, times: Times): readonly DocumentRow[] {
  const phaseOf = phases(incident);
  return standing(incident).map((entry) => {
    return timelineRow(entry, phaseOf.get(entry.id) ?? 'response', times);
  });
}

function timelineRow(entry: Entry, phase: DocumentPhase, times: Times): DocumentRow {
  const { until } = entry;
  return {
    number: entry.number,
    label: entry.label ?? null,
    kind: entry.kind,
    phase,
    time: times.show(entry),
    until: until === undefined ? null : times.show({ at: until, approximate: entry.approximate }),
    when: times.showRange(entry, until),
    text: entry.text,
    detail: entry.detail ?? null,
    milestones: entry.milestones,
    cause: entry.cause ?? null,
    outcome: outcomeOf(entry, times),
    people: entry.people,
    tags: entry.tags,
    links: entry.links,
    refs: entry.refs,
    author: entry.author,
    starred: entry.starred,
    internal: entry.internal,
  };
}
