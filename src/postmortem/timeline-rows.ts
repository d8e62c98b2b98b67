/** The timeline: every entry that stands, by the time at which it happened. */
import type { Entry, Incident } from '../incident/incident.ts';
import { standing } from '../incident/incident.ts';
import type { DocumentRow } from './document.ts';
import { outcomeOf } from './efforts.ts';
import type { Times } from './times.ts';

export function timelineRows(incident: Incident, times: Times): readonly DocumentRow[] {
  return standing(incident).map((entry) => timelineRow(entry, times));
}

function timelineRow(entry: Entry, times: Times): DocumentRow {
  const { until } = entry;
  return {
    number: entry.number,
    label: entry.label ?? null,
    kind: entry.kind,
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
    author: entry.author,
    starred: entry.starred,
    internal: entry.internal,
  };
}
