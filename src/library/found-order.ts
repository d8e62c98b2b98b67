/** In what order it is shown what a search found. */
import type { Found } from '../journal/text-search.ts';

/**
 * That of each incident together, the incident of which something was recorded last first; of each the
 * title, then the entries by number, then follow-ups and sections.
 *
 * @param found what was recorded last first
 */
export function foundByIncident(found: readonly Found[]): readonly (readonly Found[])[] {
  const byIncident = Map.groupBy(found, ({ incident }) => incident);
  return [...byIncident.values()].map((group) => group.toSorted(byPlace));
}

const SORTS: readonly Found['sort'][] = ['facts', 'entry', 'followup', 'section'];

function byPlace(a: Found, b: Found): number {
  const bySort = SORTS.indexOf(a.sort) - SORTS.indexOf(b.sort);
  return bySort || (a.number ?? 0) - (b.number ?? 0) || (a.id < b.id ? -1 : 1);
}
