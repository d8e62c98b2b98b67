/** `bridgelog` alone: the dashboard, on the incident that it is most likely to be about. */
import type { Journal } from '../journal/journal.ts';
import { chooseIncident } from './current.ts';
import { CommandEnded, Failure, UsageError } from './failure.ts';
import type { DashboardSeen, DashboardView } from './io.ts';
import type { GlobalOptions, Session } from './session.ts';

const SAID: Readonly<Record<DashboardSeen['draft'], string>> = {
  none: 'all is saved.',
  kept: 'all is saved. The unfinished line is kept.',
  lost: 'all that was logged is saved, but the unfinished line could not be kept.',
};

/** @throws UsageError where there is no terminal for it */
export async function dashboard(session: Session, options: GlobalOptions): Promise<void> {
  if (session.io.dashboard === undefined) {
    throw new UsageError(
      'The dashboard needs a terminal. Without one, log a line with bridgelog log "…", or see bridgelog --help.',
    );
  }
  const journal = session.journal(options);
  const incident = incidentToOpen(journal, session.incidentName(options));
  await openDashboard(session, { journal, incident, replay: undefined });
}

/** Opens the dashboard on a terminal, and says afterwards how it was left. */
export async function openDashboard(
  session: Session,
  opened: Pick<DashboardView, 'journal' | 'incident' | 'replay'>,
): Promise<void> {
  const { io, author, isZoneAssumed } = session;
  const { zone, severities, cadence, theme } = session.config;
  const { 'screen-reader': isForScreenReader, 'slow-link': isSlowLink } = session.config;
  const { template, templates, exports, mask, 'support-hours': supportHours } = session.config;
  const { env, folder } = io;
  const document = { templates, exports, supportHours, mask, folder };
  const drawn = { theme, isForScreenReader, isSlowLink };
  const known = { zone, isZoneAssumed, severities, cadence };
  const settings = { ...known, template, document, env, ...drawn };
  const left = await seen(() => io.dashboard?.({ ...opened, author, ...settings }));
  if (left === undefined) return;
  if (left.slug !== undefined) {
    session.say(`${left.slug}: ${SAID[left.draft]}`);
  }
  if (left.copied !== undefined) session.say(`The copy was ${left.copied}.`);
  if (left.exitCode !== 0) throw new CommandEnded(left.exitCode);
}

async function seen(open: () => Promise<DashboardSeen> | undefined) {
  try {
    return await open();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Failure(
      `The dashboard broke (${message}). What was logged is saved: start it again.`,
      { cause: error },
    );
  }
}

/** The one named, else the only one unresolved; `undefined` leaves the choice to the list of all. */
function incidentToOpen(journal: Journal, name: string | undefined): string | undefined {
  if (name !== undefined) return chooseIncident(journal, name, 'read').id;
  const [unresolved, ...more] = journal.unresolved(2);
  return more.length === 0 ? unresolved?.id : undefined;
}
