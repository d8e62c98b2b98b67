import type { Entry, Incident, Subject } from '../incident/incident.ts';

/** The text under which a thing is found as it stands now; empty when it is not to be found. */
export function passage(incident: Incident, { sort, id }: Subject): string {
  switch (sort) {
    case 'facts':
      return incident.facts.title;
    case 'entry':
      return entryText(incident.entry(id));
    case 'followup':
      return incident.followup(id)?.task ?? '';
    case 'section':
      return incident.sections.get(id)?.text ?? '';
  }
}

function entryText(entry: Entry | undefined): string {
  if (entry === undefined || entry.retracted !== undefined) return '';
  const notes = entry.turns.map((turn) => turn.note);
  return [entry.text, entry.detail ?? '', ...notes].filter((text) => text !== '').join('\n');
}

/** Everything of an incident that can be found. */
export function findable(incident: Incident): readonly Subject[] {
  return [
    { sort: 'facts', id: 'facts' },
    ...incident.recorded.map(({ id }) => ({ sort: 'entry', id }) as const),
    ...incident.followups.map(({ id }) => ({ sort: 'followup', id }) as const),
    ...[...incident.sections.keys()].map((id) => ({ sort: 'section', id }) as const),
  ];
}
