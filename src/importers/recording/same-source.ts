/** Is a source that comes under another name one that was recorded before? */
import type { Sources } from '../../journal/sources.ts';
import type { ReadIncident } from '../reading/reading.ts';
import { hasForeignId, isNamed } from './known-incident.ts';

const FEWEST_KNOWN = 2;
const SHARE_KNOWN = 0.5;

/**
 * The name under which this source was recorded in the incident: a document may have been moved since, or be
 * piped in. Then most of its entries are known of the other name; a moved one has its title and day as well.
 *
 * @param reading the whole of the source
 * @returns `undefined` where it is none that was recorded there, and has no name of its own
 */
export function recordedName(
  sources: Sources,
  incident: string,
  reading: ReadIncident,
): string | undefined {
  const { key, file, entries } = reading;
  if (entries.some((entry) => hasForeignId(entry.key))) return file;
  const files = filesOfEntries(sources, incident, reading);
  const own = new Set(
    sources.sourced(key, incident).flatMap(({ record, isUndone }) => {
      const source = 'source' in record.body ? record.body.source : undefined;
      return isUndone || source === undefined ? [] : source.file;
    }),
  );
  if (isNamed(file) && (own.has(file) || files.has(file))) return file;
  const [best] = [...files].sort(([, a], [, b]) => b - a);
  const [name, known] = best ?? ['', 0];
  const isMost = known >= FEWEST_KNOWN && known >= entries.length * SHARE_KNOWN;
  if (isMost && (own.has(name) || !isNamed(file))) return name;
  return isNamed(file) ? file : undefined;
}

/** How many of its entries are known of each file. */
function filesOfEntries(
  sources: Sources,
  incident: string,
  { entries }: ReadIncident,
): ReadonlyMap<string, number> {
  const files = new Map<string, number>();
  for (const { key } of entries) {
    const names = sources.sourced(key, incident).flatMap(({ record, isUndone }) => {
      const isLogged = record.type === 'entry.logged' && !isUndone;
      return isLogged ? (record.body.source?.file ?? []) : [];
    });
    for (const name of new Set(names)) files.set(name, (files.get(name) ?? 0) + 1);
  }
  return files;
}
