import type { Section } from '../incident.ts';
import type { IncidentRecord } from '../record/record.ts';

/**
 * Folds the records about one section: the last text written stands; an empty one clears it. That it
 * is internal stays so whatever is written in it.
 */
export function stepSection(
  section: Section | undefined,
  record: IncidentRecord,
): Section | undefined {
  if (record.type !== 'section.written') return section;
  const { section: name, text = section?.text ?? '', internal } = record.body;
  if (text === '') return undefined;
  return { section: name, text, internal: internal ?? section?.internal ?? false };
}
