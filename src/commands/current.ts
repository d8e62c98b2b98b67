/** Which incident a command is about, when it says so and when it does not. */
import type { IncidentSummary } from '../journal/incident-summary.ts';
import type { Journal } from '../journal/journal.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { UsageError } from './failure.ts';

/** So many slugs are named where several may be meant. */
const NAMED = 10;

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
  if (name !== undefined) return namedIncident(journal, name);
  const unresolved = journal.unresolved(NAMED + 1);
  if (unresolved.length > 1 && purpose === 'write') {
    throw new UsageError(
      `Several incidents are unresolved (${slugs(unresolved)}): name one with --incident.`,
    );
  }
  const latest = unresolved.at(0) ?? journal.lastResolved();
  if (latest !== undefined) return latest;
  throw new UsageError('No incident is declared yet: begin with bridgelog new "what fails".');
}

function namedIncident(journal: Journal, name: string): IncidentSummary {
  const matches = name === '' ? [] : journal.named(name, NAMED + 1);
  const [match] = matches;
  if (match === undefined) {
    throw new UsageError(`No incident is called "${safeLine(name)}": see bridgelog list.`);
  }
  if (matches.length === 1) return match;
  throw new UsageError(`"${safeLine(name)}" may be any of ${slugs(matches)}: write more of it.`);
}

function slugs(incidents: readonly IncidentSummary[]): string {
  const named = incidents.slice(0, NAMED).map(({ slug }) => slug);
  return [...named, ...(incidents.length > NAMED ? ['more'] : [])].join(', ');
}
