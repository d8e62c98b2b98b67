import type { Command } from 'commander';
import { z } from 'zod';

/** How an incident is named, in the help of every command that takes one. */
export const INCIDENT_NAME = 'its slug, or any part of it that no other has';

/** The options that every command takes, before or behind its verb. */
export const globalOptions = {
  db: z.string().optional(),
  incident: z.string().optional(),
};

export function journalOption(command: Command): Command {
  return command.option(
    '--db <file>',
    'the journal (default: BRIDGELOG_DB, else bridgelog/journal.db in the XDG data folder)',
  );
}

/** For the commands that are about one incident. */
export function incidentOptions(command: Command): Command {
  return journalOption(command).option(
    '--incident <slug>',
    `the incident: ${INCIDENT_NAME} (default: BRIDGELOG_INCIDENT, else the unresolved one, else the last written to)`,
  );
}
