import type { Command } from 'commander';
import { z } from 'zod';
import type { IncidentSummary } from '../journal/incident-summary.ts';
import type { Journal } from '../journal/journal.ts';
import { chooseIncident } from './current.ts';
import { UsageError } from './failure.ts';
import { globalOptions, INCIDENT_NAME, incidentOptions } from './global-options.ts';
import { paragraphs } from './paragraphs.ts';
import type { Session } from './session.ts';

const optionsSchema = z.object({ ...globalOptions, json: z.boolean().default(false) });
type Options = z.infer<typeof optionsSchema>;

const DESCRIPTION = paragraphs(
  `Shows two incidents side by side: severities, phases and durations with both their ends, hypotheses
  and actions. How they differ is said of the second one, where both are known. With one name it is
  compared with the current incident.`,
);

export function addCompare(program: Command, session: Session): void {
  const command = program
    .command('compare')
    .summary('show two incidents side by side')
    .description(DESCRIPTION)
    .argument('<incident>', INCIDENT_NAME)
    .argument('[other]', 'the other one (default: the current incident, which then comes first)')
    .option('--json', 'print the comparison as JSON')
    .action(async (first: string, second: string | undefined) => {
      const options = optionsSchema.parse(command.optsWithGlobals());
      await compare(session, [first, second], options);
    });
  incidentOptions(command);
}

async function compare(
  session: Session,
  names: readonly [string, string | undefined],
  options: Options,
): Promise<void> {
  const journal = session.existingJournal(options);
  const [first, second] = chosenIncidents(session, journal, names, options);
  const { postmortem } = await import('../postmortem/document/postmortem.ts');
  const [a, b] = [postmortem(journal.incident(first.id)), postmortem(journal.incident(second.id))];
  if (options.json) {
    const { comparisonOf } = await import('../library/comparison/comparison.ts');
    const { comparisonJson } = await import('../library/comparison/comparison-json.ts');
    session.printJson(comparisonJson(comparisonOf(a, b)));
  } else {
    const { comparisonText } = await import('../library/comparison/comparison-text.ts');
    session.print(comparisonText(a, b, session.columns).join('\n'));
  }
}

/** @throws UsageError when they are not two */
function chosenIncidents(
  session: Session,
  journal: Journal,
  [first, second]: readonly [string, string | undefined],
  options: Options,
): readonly [IncidentSummary, IncidentSummary] {
  const named = chooseIncident(journal, first, 'read');
  const [a, b] =
    second === undefined
      ? [chooseIncident(journal, session.incidentName(options), 'read'), named]
      : [named, chooseIncident(journal, second, 'read')];
  if (a.id !== b.id) return [a, b];
  throw new UsageError(`Both are ${a.slug}: name another incident to compare it with.`);
}
