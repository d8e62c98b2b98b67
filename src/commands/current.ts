/** Which incident a command is about, when it says so and when it does not. */
import type { IncidentSummary } from '../journal/incident-summary.ts';
import type { Journal } from '../journal/journal.ts';
import { namedIncident, slugsOf } from '../library/named-incident.ts';
import { UsageError } from './failure.ts';

/** So many slugs are said where several may be meant. */
const MOST_SAID = 10;

/**
 * The incident named, by its slug, an unambiguous part of one (a beginning wins), or its id; without a name the
 * only unresolved one, or where none is unresolved, the one last written to. Where several are unresolved,
 * reading takes the one last written to, and writing refuses to choose; it chooses none that was only
 * imported.
 *
 * @throws UsageError when that is no incident, or more than one
 */
export function chooseIncident(
  journal: Journal,
  name: string | undefined,
  purpose: 'read' | 'write',
): IncidentSummary {
  if (name !== undefined) {
    const named = namedIncident(journal, name, { most: MOST_SAID, list: 'bridgelog list' });
    if ('refused' in named) throw new UsageError(named.refused);
    return named.incident;
  }
  const unresolved = journal.unresolved(MOST_SAID + 1);
  if (unresolved.length > 1 && purpose === 'write') {
    throw new UsageError(
      `Several incidents are unresolved (${slugsOf(unresolved, MOST_SAID)}): name one with --incident.`,
    );
  }
  const latest = unresolved.at(0) ?? journal.lastWritten({ isTold: purpose === 'read' });
  if (purpose === 'write' && latest?.isImported) {
    throw new UsageError(
      `Only imported incidents are here, such as ${latest.slug}: name one with --incident, or begin with bridgelog new "what fails".`,
    );
  }
  if (latest !== undefined) return latest;
  throw new UsageError('No incident is declared yet: begin with bridgelog new "what fails".');
}
