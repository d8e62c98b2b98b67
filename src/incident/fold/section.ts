import type { Section } from '../incident.ts';
import type { IncidentRecord } from '../record/record.ts';

/** Folds the records about one section: the last text written stands; an empty one clears it. */
export function stepSection(
  section: Section | undefined,
  record: IncidentRecord,
): Section | undefined {
  if (record.type !== 'section.written') return section;
  const { section: name, text, internal } = record.body;
  return text === '' ? undefined : { section: name, text, internal: internal ?? false };
}
