/** How what was read of a source stands to what is recorded already. Nothing is written. */
import type { Incident } from '../../incident/incident.ts';
import type { Sources } from '../../journal/sources.ts';
import type { ReadEntry, ReadIncident } from '../reading/reading.ts';
import { changeOf, Gone } from './changed-entries.ts';
import { standingOf } from './entry-standing.ts';
import { knownIncident } from './known-incident.ts';
import type { ChangedEntry } from './recorded.ts';

/** Of one incident of a source. */
export interface SourceStanding {
  /** The incident that it went into before; `undefined`: it is new. */
  readonly incident: { readonly id: string; readonly slug: string } | undefined;
  /** In the order of its entries. */
  readonly entries: readonly EntryPlace[];
}

/** What recording an entry would do: record it, or leave it as it is recorded. */
export type EntryPlace = 'new' | 'known' | ChangedEntry;

/** What is asked of a journal. */
interface Recorded {
  sources(): Sources;
  incident(id: string): Incident;
}

/** @param readings each the whole of an incident */
export function standingsOf(
  journal: Recorded,
  readings: readonly ReadIncident[],
): readonly SourceStanding[] {
  const sources = journal.sources();
  const ids = new Set<string>();
  return readings.map((reading) => {
    const id = knownIncident(sources, reading, ids);
    if (id === undefined) {
      return { incident: undefined, entries: reading.entries.map(() => 'new' as const) };
    }
    ids.add(id);
    const incident = journal.incident(id);
    const gone = new Gone(incident, reading);
    return {
      incident: { id, slug: incident.facts.slug },
      entries: reading.entries.map((entry) =>
        entryPlace(sources, { id, incident: () => incident, gone }, entry),
      ),
    };
  });
}

/** An incident that a source went into before, and what of it the source says no longer. */
interface Before {
  readonly id: string;
  /** Read only where it is needed: it may be large. */
  readonly incident: () => Incident;
  readonly gone: Gone | undefined;
}

export function entryPlace(
  sources: Sources,
  { id, incident, gone }: Before,
  entry: ReadEntry,
): EntryPlace {
  const standing = standingOf(sources, id, entry);
  if (standing.is === 'known') return 'known';
  const recorded =
    standing.is === 'changed' ? incident().entry(standing.before.id) : gone?.takeReplacedBy(entry);
  if (recorded === undefined) return 'new';
  return changeOf(entry, recorded, incident().facts.zone) ?? 'known';
}
