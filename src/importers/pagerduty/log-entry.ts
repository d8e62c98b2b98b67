/** What PagerDuty's API says, as far as it is read here: whatever else there is, is passed over. */
import { z } from 'zod';
import { id, lenient, listOf, words } from '../reading/lenient.ts';

const reference = z.object({
  id: lenient(id),
  type: lenient(words),
  summary: lenient(words),
  name: lenient(words),
  self: lenient(words),
  html_url: lenient(words),
});
export type Reference = z.infer<typeof reference>;

const channel = z.object({
  type: lenient(words),
  summary: lenient(words),
  subject: lenient(words),
  description: lenient(words),
  message: lenient(words),
  body: lenient(words),
  details: lenient(z.union([words, z.record(z.string(), z.unknown())])),
  client: lenient(words),
  client_url: lenient(words),
  notification: lenient(z.object({ type: lenient(words), status: lenient(words) })),
  old_priority: lenient(reference),
  new_priority: lenient(reference),
});

const context = z.object({ type: lenient(words), href: lenient(words), src: lenient(words) });

export const logEntrySchema = z.object({
  id: lenient(id),
  type: words,
  summary: lenient(words),
  created_at: lenient(words),
  agent: lenient(reference),
  user: lenient(reference),
  assignees: listOf(reference),
  channel: lenient(channel),
  service: lenient(reference),
  incident: lenient(reference),
  contexts: listOf(context),
  note: lenient(words),
  message: lenient(words),
  event_details: lenient(z.object({ description: lenient(words) })),
});
export type LogEntry = z.infer<typeof logEntrySchema>;

export const incidentSchema = z.object({
  id: lenient(id),
  type: lenient(words),
  summary: lenient(words),
  title: lenient(words),
  description: lenient(words),
  incident_number: lenient(z.number().transform(String)),
  urgency: lenient(words),
  priority: lenient(reference),
  service: lenient(reference),
  created_at: lenient(words),
  resolved_at: lenient(words),
  html_url: lenient(words),
  first_trigger_log_entry: z.unknown().optional(),
  log_entries: lenient(z.array(z.unknown())),
});
export type IncidentJson = z.infer<typeof incidentSchema>;
