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
  const { wanted, isMeant } = meaning(journal, filter);
  return journal.incidents(wanted).filter(isMeant);
}

/** The same in parts, each out of so many incidents, read when it is asked for. */
export function* meantInParts(
  journal: Pick<Journal, 'incidents' | 'incidentIds' | 'tagged'>,
  filter: IncidentFilter,
  atOnce: number,
): Generator<readonly IncidentSummary[], undefined> {
  const { wanted, isMeant } = meaning(journal, filter);
  const ids = journal.incidentIds(wanted);
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = new Set(ids.slice(from, from + atOnce));
    yield journal.incidents({ ids: some }).filter(isMeant);
  }
}

/** What to ask the journal for, and which of those are meant. */
function meaning(journal: Pick<Journal, 'tagged'>, filter: IncidentFilter) {
  const tagged = new Map(filter.tags.map((tag) => [tag, journal.tagged(tag)]));
  const known = (tag: string) => tagged.get(tag) ?? NOBODY;
  const [ids] = tagged.values();
  return {
    wanted: { ...wantedBy(filter), ids },
    isMeant: (incident: IncidentSummary) => passes(incident, filter, known),
  };
}

const NOBODY: ReadonlySet<string> = new Set();
