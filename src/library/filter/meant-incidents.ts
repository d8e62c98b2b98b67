import type { IncidentSummary } from '../../journal/incident-summary.ts';
import type { Journal } from '../../journal/journal.ts';
import type { IncidentFilter } from './filter.ts';
import { passes } from './passes.ts';
import { wantedBy } from './wanted.ts';

/** The incidents of a journal that a filter lets through, the latest first. */
export function meantIncidents(
  journal: Pick<Journal, 'incidents' | 'tagged'>,
  filter: IncidentFilter,
): readonly IncidentSummary[] {
  const tagged = new Map(filter.tags.map((tag) => [tag, journal.tagged(tag)]));
  const known = (tag: string) => tagged.get(tag) ?? NOBODY;
  const [ids] = tagged.values();
  return journal
    .incidents({ ...wantedBy(filter), ids })
    .filter((incident) => passes(incident, filter, known));
}

const NOBODY: ReadonlySet<string> = new Set();
