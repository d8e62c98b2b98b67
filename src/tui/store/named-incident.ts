/** The incident that somebody means who writes its slug, or a part of it. */
import { Complaint } from '../../incident/line/complaint.ts';
import type { IncidentSummary } from '../../journal/incident-summary.ts';
import { safeLine } from '../../terminal/safe-text.ts';

/** No more are named that a part of a slug may mean. */
const MOST_NAMED = 3;

/**
 * By its slug, else by the beginning of it, else by a part, where that is no other's.
 *
 * @throws Complaint when that is no incident, or more than one
 */
export function namedIncident(
  incidents: readonly IncidentSummary[],
  name: string,
): IncidentSummary {
  const typed = name.toLowerCase();
  const exact = incidents.filter(({ slug }) => slug === typed);
  const begin = incidents.filter(({ slug }) => slug.startsWith(typed));
  const hold = incidents.filter(({ slug }) => slug.includes(typed));
  const matches = [exact, begin, hold].find((found) => found.length > 0) ?? [];
  const [match] = matches;
  if (match === undefined || name === '') {
    throw new Complaint(`No incident is called "${safeLine(name)}": /incidents lists all.`);
  }
  if (matches.length === 1) return match;
  const some = matches.slice(0, MOST_NAMED).map(({ slug }) => slug);
  const more = matches.length - some.length;
  const others = more === 0 ? '' : ` and ${more} more`;
  throw new Complaint(
    `"${safeLine(name)}" may be any of ${some.join(', ')}${others}: write more of it.`,
  );
}
