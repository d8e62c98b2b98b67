import { join } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import type { Config } from '../config/config.ts';
import { incidentZone } from '../incident/time/zones.ts';
import type { IncidentSummary } from '../journal/incident-summary.ts';
import type { Journal } from '../journal/journal.ts';
import { safeJson } from '../terminal/safe-json.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { chooseIncident } from './current.ts';
import { Failure, UsageError } from './failure.ts';
import { globalOptions, incidentOptions } from './global-options.ts';
import { saveExport } from './save-export.ts';
import type { Session } from './session.ts';

/** What an export may be written as. */
export const FORMATS = ['md', 'json', 'records'] as const;
type Format = (typeof FORMATS)[number];
const ENDINGS: Readonly<Record<Format, string>> = { md: 'md', json: 'json', records: 'jsonl' };

const optionsSchema = z.object({
  ...globalOptions,
  template: z.string().default('standard'),
  format: z.string().default('md'),
  zone: z.string().optional(),
  output: z.string().optional(),
  force: z.boolean().default(false),
  copy: z.boolean().default(false),
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
    .option('--copy', 'put it on the clipboard too')
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
  const { exports = '' } = session.config;
  const text = await contents(journal, incident, format, { ...options, config: session.config });
  const path = options.output ?? join(exports, `${incident.slug}.${ENDINGS[format]}`);
  if (path === '-') session.print(text);
  else session.print(safeLine(saveExport(session.io.folder, path, text, options)));
  if (options.copy) await copy(session, text);
}

/** @throws Failure that says why it could not be copied */
async function copy({ io, say }: Session, text: string): Promise<void> {
  const { isDone, how } = await io.copy(text);
  if (!isDone) throw new Failure(`The document ${how}.`);
  say(safeLine(`The document was ${how}.`));
}

/** The template engine is loaded only here: logging a line must not wait for it. */
async function contents(
  journal: Journal,
  { id }: IncidentSummary,
  format: Format,
  { zone, template, config }: Options & { readonly config: Config },
): Promise<string> {
  if (format === 'records') {
    return journal
      .records(id)
      .map((record) => `${safeJson(record)}\n`)
      .join('');
  }
  const { postmortem } = await import('../postmortem/postmortem.ts');
  const document = postmortem(journal.incident(id), {
    zone: zone === undefined ? undefined : incidentZone(zone),
    supportHours: config['support-hours'],
  });
  if (format === 'json') {
    const { toJson } = await import('../postmortem/to-json.ts');
    return toJson(document);
  }
  const { render } = await import('../postmortem/render.ts');
  return render(document, template, config.templates);
}
