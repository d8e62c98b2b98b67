/** What the document says of the time afterwards: follow-ups and written sections. */
import type { Followup, Incident } from '../../incident/incident.ts';
import { SECTIONS } from '../../incident/sections.ts';
import type { DocumentFollowup, PostmortemDocument } from './document.ts';

export function documentFollowups(incident: Incident): readonly DocumentFollowup[] {
  return incident.followups.map((followup) => documentFollowup(followup, incident));
}

function documentFollowup(followup: Followup, incident: Incident): DocumentFollowup {
  const { entry } = followup;
  return {
    label: followup.label,
    task: followup.task,
    owner: followup.owner ?? null,
    due: followup.due ?? null,
    purpose: followup.purpose ?? null,
    area: followup.area ?? null,
    horizon: followup.horizon ?? null,
    status: followup.status,
    ticket: followup.ticket ?? null,
    entry: entry === undefined ? null : (incident.entry(entry)?.number ?? null),
    internal: followup.internal,
  };
}

/** Every section there is, in its order, written or not. */
export function documentSections(incident: Incident): PostmortemDocument['sections'] {
  return Object.fromEntries(
    SECTIONS.map(({ name, title }) => {
      const written = incident.sections.get(name);
      const text = written?.text.trim() || null;
      return [name, { title, text, internal: written?.internal ?? false }];
    }),
  );
}
