/** What Statuspage says of incidents, in its API and in the public `incidents.json`, as far as it is read here. */
import { z } from 'zod';
import { id, lenient, listOf, words } from '../reading/lenient.ts';

const component = z.object({ name: words });

const affected = z.object({
  name: words,
  old_status: lenient(words),
  new_status: lenient(words),
});

export const updateSchema = z.object({
  id: lenient(id),
  status: lenient(words),
  body: lenient(words),
  created_at: lenient(words),
  display_at: lenient(words),
  affected_components: listOf(affected),
});
export type Update = z.infer<typeof updateSchema>;

export const incidentSchema = z.object({
  id: lenient(id),
  name: words,
  impact: lenient(words),
  impact_override: lenient(words),
  created_at: lenient(words),
  started_at: lenient(words),
  resolved_at: lenient(words),
  scheduled_for: lenient(words),
  shortlink: lenient(words),
  components: listOf(component),
  incident_updates: z.array(z.unknown()).catch([]),
  postmortem_body: lenient(words),
});
export type IncidentJson = z.infer<typeof incidentSchema>;

const list = lenient(z.array(z.unknown()));

/** What stands around incidents; each of these may be there. */
export const pageSchema = z.object({
  page: lenient(z.object({ time_zone: lenient(words) })),
  incident: z.unknown().optional(),
  incidents: list,
  scheduled_maintenances: list,
});
