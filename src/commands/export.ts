import { join } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import { incidentZone } from '../incident/time/zones.ts';
import type { IncidentSummary } from '../journal/incident-summary.ts';
import type { Journal } from '../journal/journal.ts';
import { safeJson } from '../terminal/safe-json.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { chooseIncident } from './current.ts';
import { UsageError } from './failure.ts';
import { globalOptions, incidentOptions } from './global-options.ts';
import { saveExport } from './save-export.ts';
import type { Session } from './session.ts';

const FORMATS = ['md', 'json', 'records'] as const;
type Format = (typeof FORMATS)[number];
const ENDINGS: Readonly<Record<Format, string>> = { md: 'md', json: 'json', records: 'jsonl' };

const optionsSchema = z.object({
  ...globalOptions,
  template: z.string().default('standard'),
  format: z.string().default('md'),
  zone: z.string().optional(),
  output: z.string().optional(),
  force: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

export function addExport(program: Command, session: Session): void {
  const command = program
    .command('export')
    .summary('export the postmortem')
    .description('Exports the postmortem of an incident, to a file of its name or where -o says.')
    .argument('[incident]', 'its slug, or the beginning of it (default: the current one)')
    .option('--template <name>', 'standard, brief, or the path of your own (default: standard)')
    .option('--format <format>', 'md; json: the document; records: all records, a line each')
    .option('--zone <zone>', 'show times in this zone (default: that of the incident)')
    .option('-o, --output <file>', '- for standard output (default: its slug, in this folder)')
    .option('--force', 'replace a file that holds something else')
    .action(async (name: string | undefined) => {
      await exportIncident(session, name, optionsSchema.parse(command.optsWithGlobals()));
    });
  incidentOptions(command);
}

async function exportIncident(
  session: Session,
  name: string | undefined,
  options: Options,
): Promise<void> {
  const format = FORMATS.find((known) => known === options.format);
  if (format === undefined) throw new UsageError(`--format: write one of ${FORMATS.join(', ')}.`);
  const journal = session.existingJournal(options);
  const incident = chooseIncident(journal, session.incidentName(options, name), 'read');
  const { templates, exports = '' } = session.config;
  const text = await contents(journal, incident, format, { ...options, templates });
  if (options.output === '-') return session.print(text);
  const path = options.output ?? join(exports, `${incident.slug}.${ENDINGS[format]}`);
  session.print(safeLine(saveExport(session.io.folder, path, text, options)));
}

/** The template engine is loaded only here: logging a line must not wait for it. */
async function contents(
  journal: Journal,
  { id }: IncidentSummary,
  format: Format,
  { zone, template, templates }: Options & { readonly templates: string | undefined },
): Promise<string> {
  if (format === 'records') {
    return journal
      .records(id)
      .map((record) => `${safeJson(record)}\n`)
      .join('');
  }
  const { postmortem } = await import('../postmortem/postmortem.ts');
  const document = postmortem(
    journal.incident(id),
    zone === undefined ? {} : { zone: incidentZone(zone) },
  );
  if (format === 'json') {
    const { toJson } = await import('../postmortem/to-json.ts');
    return toJson(document);
  }
  const { render } = await import('../postmortem/render.ts');
  return render(document, template, templates);
}
