/** Which incident a source went into before. */
import type { Sourced, Sources } from '../../journal/sources.ts';
import type { ReadIncident } from '../reading/reading.ts';

/** One entry alone may stand in several documents: the row of a template. */
const FEWEST_KNOWN = 2;
/** A file of the same name may have grown since; one of another may be about something alike. */
const SHARE_IN_FILE = 0.5;
const SHARE_ELSEWHERE = 0.9;

/**
 * The id of the incident that this was recorded in, or `undefined` for one that is new. It is known by its own
 * key; or, where that has changed (another title), by its entries.
 *
 * @param others the ids of incidents that other parts of the same source are about
 */
export function knownIncident(
  sources: Sources,
  reading: ReadIncident,
  others: ReadonlySet<string>,
): string | undefined {
  const hits = entriesKnown(sources, reading);
  const candidates = sources.sourced(reading.key).filter(isOfIncident);
  const own = candidates.findLast(
    ({ record }) => hits.has(record.incident) || isSameSource(reading, record.body.source?.file),
  );
  if (own !== undefined) return own.record.incident;
  const rest = [...hits].filter(([id]) => !others.has(id));
  const [best] = rest.sort(([, a], [, b]) => b.known - a.known);
  if (best === undefined) return undefined;
  const [incident, { known, isSameFile }] = best;
  const share = isSameFile ? SHARE_IN_FILE : SHARE_ELSEWHERE;
  return known >= FEWEST_KNOWN && known >= reading.entries.length * share ? incident : undefined;
}

/** Documents of the same title may be about different incidents; ids from elsewhere are what they are. */
function isSameSource({ key, file }: ReadIncident, before: string | undefined): boolean {
  return hasForeignId(key) || (isNamed(file) && before === file);
}

/** What is piped in has no name; what is told of it calls it so. */
export const STANDARD_INPUT = 'standard input';

/** May the name of a file tell whether it is the same? */
export function isNamed(file: string): boolean {
  return file !== STANDARD_INPUT;
}

/** `slack:C123`, `pagerduty:R…`: the source itself names the thing so. */
export function hasForeignId(key: string): boolean {
  return key.includes(':');
}

type OfIncident = Sourced & {
  readonly record: { readonly type: 'incident.declared' | 'incident.amended' };
};

function isOfIncident(found: Sourced): found is OfIncident {
  const { type } = found.record;
  return !found.isUndone && (type === 'incident.declared' || type === 'incident.amended');
}

/** How many of the entries stand in an incident, and may one of them be from the same file? */
interface Hits {
  readonly known: number;
  readonly isSameFile: boolean;
}

/** By incident. */
function entriesKnown(
  sources: Sources,
  { entries, file }: ReadIncident,
): ReadonlyMap<string, Hits> {
  const hits = new Map<string, Hits>();
  for (const { key } of entries) {
    // Numbers may be those of many documents.
    if (hasForeignId(key)) continue;
    const counted = new Set<string>();
    for (const { record, isUndone } of sources.sourced(key)) {
      const { incident } = record;
      if (record.type !== 'entry.logged' || isUndone || counted.has(incident)) continue;
      counted.add(incident);
      const { known = 0, isSameFile = false } = hits.get(incident) ?? {};
      const isFile = !isNamed(file) || record.body.source?.file === file;
      hits.set(incident, { known: known + 1, isSameFile: isSameFile || isFile });
    }
  }
  return hits;
}
