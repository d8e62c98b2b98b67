/** The timeline: every entry that stands, by the time at which it happened. */
import { isImported } from '../../incident/imported.ts';
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
    date: entry.date ?? null,
    speaker: entry.speaker ?? null,
    text: entry.text,
    detail: entry.detail ?? null,
    detailForm: detailForm(entry),
    milestones: entry.milestones,
    cause: entry.cause ?? null,
    outcome: outcomeOf(entry, times),
    people: entry.people,
    tags: entry.tags,
    links: entry.links,
    refs: entry.refs,
    author: entry.author,
    proposed: entry.proposed,
    starred: entry.starred,
    internal: entry.internal,
  };
}

/** What is pasted are the lines of a machine; what stands below an entry in a document is prose. */
function detailForm(entry: Entry): DocumentRow['detailForm'] {
  if (entry.detail === undefined) return null;
  return isImported(entry) ? 'markdown' : 'block';
}
