/** The sections of a source, as far as they are new. */
import { createHash } from 'node:crypto';
import type { Incident } from '../../incident/incident.ts';
import type { Change } from '../../incident/record/record.ts';
import { REDACTED } from '../../incident/record/redaction.ts';
import type { ReadIncident, ReadSection } from '../reading/reading.ts';

export interface SectionChanges {
  readonly changes: readonly Change[];
  /** Sections that a person, or another source, has written, and of which this one says something else: they stay. */
  readonly kept: readonly string[];
}

/** Texts that go into the same section stand one below the other. */
export function sectionChanges(
  incident: Incident,
  { sections, file }: ReadIncident,
): SectionChanges {
  const changes: Change[] = [];
  const kept: string[] = [];
  for (const section of joined(sections)) {
    const key = keyOf(section);
    const is = verdict(incident, section, { file, key });
    if (is === 'kept') kept.push(section.section);
    if (is === 'new') changes.push(written(section, file, key));
  }
  return { changes, kept };
}

function joined(sections: readonly ReadSection[]): readonly ReadSection[] {
  const byName = new Map<string, ReadSection>();
  for (const section of sections) {
    if (section.text.trim() === '') continue;
    const before = byName.get(section.section);
    const text = before === undefined ? section.text : `${before.text}\n\n${section.text}`;
    byName.set(section.section, { ...(before ?? section), text });
  }
  return [...byName.values()];
}

/** By the same rule as facts: what this source said last is known, and it replaces only what it said itself. */
function verdict(
  incident: Incident,
  { section, text }: ReadSection,
  { file, key }: { readonly file: string; readonly key: string },
) {
  const seen = incident
    .history({ sort: 'section', id: section })
    .flatMap((record) => incident.see(record) ?? [])
    .filter((record) => record.type === 'section.written');
  const last = seen.findLast(({ body }) => body.text !== undefined);
  if (last === undefined) return 'new';
  const own =
    seen.findLast(({ body }) => body.source?.file === file && body.source.key !== undefined) ??
    seen.findLast(({ body }) => body.source?.key === key);
  if (own?.body.source?.key === key || last.body.text === text) return 'known';
  const isItsOwn = last.body.source?.key !== undefined && last.body.source.file === file;
  return isItsOwn && last.body.text !== REDACTED ? 'new' : 'kept';
}

function written(
  { section, text, line, isInternal }: ReadSection,
  file: string,
  key: string,
): Change {
  const source = { file, ...(line === undefined ? {} : { line }), key };
  return {
    type: 'section.written',
    body: { section, text, ...(isInternal ? { internal: true } : {}), source },
  };
}

/** Known again also where its words were redacted. */
function keyOf({ section, text }: ReadSection): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([section, text]))
    .digest('hex');
  return `section:${digest.slice(0, 16)}`;
}
