/** Which incident a command is about, when it says so and when it does not. */
import type { IncidentSummary } from '../journal/incident-summary.ts';
import type { Journal } from '../journal/journal.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { UsageError } from './failure.ts';

/**
 * The incident named, by its slug, an unambiguous part of one (a beginning wins), or its id; without a name the
 * only unresolved one, or where none is unresolved, the one last written to. Where several are
 * unresolved, reading takes the one last written to, and writing refuses to choose.
 *
 * @throws UsageError when that is no incident, or more than one
 */
export function chooseIncident(
  journal: Journal,
  name: string | undefined,
  purpose: 'read' | 'write',
): IncidentSummary {
  const incidents = journal.incidents();
  if (name !== undefined) return namedIncident(incidents, name);
  const unresolved = incidents.filter(({ isResolved }) => !isResolved);
  if (unresolved.length > 1 && purpose === 'write') {
    throw new UsageError(
      `Several incidents are unresolved (${slugs(unresolved)}): name one with --incident.`,
    );
  }
  const candidates = unresolved.length > 0 ? unresolved : incidents;
  const [latest] = candidates.toSorted((a, b) => b.lastPosition - a.lastPosition);
  if (latest !== undefined) return latest;
  throw new UsageError('No incident is declared yet: begin with bridgelog new "what fails".');
}

function namedIncident(incidents: readonly IncidentSummary[], name: string): IncidentSummary {
  const exact = incidents.filter(({ slug, id }) => slug === name || id === name);
  const begin = incidents.filter(({ slug }) => slug.startsWith(name));
  const hold = incidents.filter(({ slug }) => slug.includes(name.toLowerCase()));
  const matches = [exact, begin, hold].find((found) => found.length > 0) ?? [];
  const [match] = matches;
  if (match === undefined || name === '') {
    throw new UsageError(`No incident is called "${safeLine(name)}": see bridgelog list.`);
  }
  if (matches.length === 1) return match;
  throw new UsageError(`"${safeLine(name)}" may be any of ${slugs(matches)}: write more of it.`);
}

function slugs(incidents: readonly IncidentSummary[]): string {
  return incidents.map(({ slug }) => slug).join(', ');
}
