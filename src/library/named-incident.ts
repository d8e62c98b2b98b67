/** Which incident somebody means who writes a name. */
import type { IncidentSummary } from '../journal/incident-summary.ts';
import type { Journal } from '../journal/journal.ts';
import { safeLine } from '../terminal/safe-text.ts';

interface Naming {
  /** So many slugs are said where several may be meant; 0 where there is no room for any. */
  readonly most: number;
  /** What lists all incidents: a command, or a verb of the prompt. */
  readonly list: string;
}

/**
 * The incident with this slug, or an unambiguous part of it (a beginning wins), or this id; or why that
 * is none, safe to be shown.
 */
export function namedIncident(
  journal: Pick<Journal, 'named'>,
  name: string,
  { most, list }: Naming,
): { readonly incident: IncidentSummary } | { readonly refused: string } {
  const matches = journal.named(name, Math.max(most, 1) + 1);
  const [incident] = matches;
  if (incident === undefined) {
    return { refused: `No incident is called "${safeLine(name)}": see ${list}.` };
  }
  if (matches.length === 1) return { incident };
  const some = most === 0 ? 'several incidents' : `any of ${slugsOf(matches, most)}`;
  return { refused: `"${safeLine(name)}" may be ${some}: write more of it.` };
}

/** The first slugs of all, with commas between them. */
export function slugsOf(incidents: readonly IncidentSummary[], most: number): string {
  const slugs = incidents.slice(0, most).map(({ slug }) => slug);
  return [...slugs, ...(incidents.length > most ? ['more'] : [])].join(', ');
}
