import type { Command } from 'commander';
import { z } from 'zod';
import { formatInstant, formatIso } from '../incident/time/clock.ts';
import type { IncidentSummary } from '../journal/incident-summary.ts';
import { columns } from '../terminal/columns.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { globalOptions, journalOption } from './global-options.ts';
import type { Session } from './session.ts';

const optionsSchema = z.object({ ...globalOptions, json: z.boolean().default(false) });

export function addList(program: Command, session: Session): void {
  const command = program
    .command('list')
    .summary('list all incidents')
    .description('Lists all incidents, the latest first, each time in its own zone.')
    .option('--json', 'print them as JSON, times in ISO 8601 and UTC')
    .action(() => {
      const options = optionsSchema.parse(command.optsWithGlobals());
      const incidents = session.hasJournal(options) ? session.journal(options).incidents() : [];
      if (options.json) session.printJson(incidents.map(plain));
      else if (incidents.length > 0) session.print(columns(incidents.map(row)).join('\n'));
      else session.say('No incident is declared yet: begin with bridgelog new "what fails".');
    });
  journalOption(command);
}

function row(incident: IncidentSummary): readonly string[] {
  const { slug, severity, startedAt, zone, title } = incident;
  return [
    slug,
    severity?.toUpperCase() ?? '-',
    startedAt === null ? 'start unknown' : `${formatInstant(startedAt, zone)} ${zone}`,
    state(incident),
    safeLine(title),
  ].map(safeLine);
}

/** How long it took is the postmortem's to say, which knows what is only approximate. */
function state({ isResolved, resolvedAt, zone }: IncidentSummary): string {
  if (!isResolved) return 'unresolved';
  return resolvedAt === null ? 'resolved' : `resolved ${formatInstant(resolvedAt, zone)}`;
}

function plain(incident: IncidentSummary): object {
  const { id, slug, title, severity, zone, isResolved, entries } = incident;
  return {
    slug,
    id,
    title,
    severity,
    zone,
    declared: iso(incident.declaredAt),
    started: iso(incident.startedAt),
    resolved: iso(incident.resolvedAt),
    isResolved,
    entries,
  };
}

function iso(instant: number | null): string | null {
  return instant === null ? null : formatIso(instant, 'UTC');
}
