import type { Entry } from '../../incident/incident.ts';

/** Where in a timeline an entry was last found: it is mostly there still, or near. */
const lastFound = new WeakMap<readonly Entry[], number>();

/** The index of the entry with this id. */
export function indexOf(entries: readonly Entry[], id: string | undefined): number | undefined {
  if (id === undefined) return undefined;
  const start = lastFound.get(entries) ?? entries.length - 1;
  const furthest = Math.max(start, entries.length - 1 - start);
  for (let distance = 0; distance <= furthest; distance += 1) {
    for (const index of [start - distance, start + distance]) {
      if (entries[index]?.id !== id) continue;
      lastFound.set(entries, index);
      return index;
    }
  }
  return undefined;
}
