import { join } from 'node:path';
import type { Command } from 'commander';
import { safeLine } from '../terminal/safe-text.ts';
import { chooseIncident } from './current.ts';
import { contents } from './export-contents.ts';
import { ENDINGS, type ExportOptions, exportOptions, formatOf } from './export-options.ts';
import { takeBackFile } from './export-take-back.ts';
import { Failure } from './failure.ts';
import { INCIDENT_NAME, incidentOptions } from './global-options.ts';
import { madeFolder, saveExport } from './save-export.ts';
import type { Session } from './session.ts';

const DESCRIPTION = `Exports the postmortem of an incident, to a file of its name or where -o says.

A Markdown file names its parts in comments, so that what people edit in it is known:
exporting to it again shows the difference and asks, and --take-back records the
sections that were edited.`;

export function addExport(program: Command, session: Session): void {
  const command = program
    .command('export')
    .summary('export the postmortem')
    .description(DESCRIPTION)
    .argument('[incident]', `${INCIDENT_NAME} (default: the current one)`)
    .option(
      '--template <name>',
      'one that ships, or the path of your own (default: as set, else standard)',
    )
    .option(
      '--format <format>',
      'md; html: one page; json: the document; csv: the timeline; records: all records, a line each',
    )
    .option('--zone <zone>', 'show times in this zone (default: that of the incident)')
    .option('-o, --output <file>', '- for standard output (default: its slug, in this folder)')
    .option('--force', 'replace a file that holds something else')
    .option('--copy', 'put it on the clipboard too')
    .option('--starred', 'only the entries with a star or a milestone')
    .option('--public', 'without what is internal, and with people masked; says what it did')
    .option(
      '--keep <what>',
      'what a public copy keeps: details, links, authors, money, people, tickets',
    )
    .option('--gantt', 'with a Mermaid chart of phases, actions and hypotheses')
    .option('--replay', 'with a replay in the html page, as it happened')
    .option('--known', 'and as it was known, with all that was ever recorded')
    .option('--take-back <file>', 'record the sections that were edited in an exported file')
    .action(async (name: string | undefined) => {
      const options = exportOptions.parse(command.optsWithGlobals());
      const { takeBack } = options;
      if (takeBack === undefined) await exportIncident(session, name, options);
      else await takeBackFile(session, name, { ...options, takeBack });
    });
  incidentOptions(command);
}

async function exportIncident(
  session: Session,
  name: string | undefined,
  options: ExportOptions,
): Promise<void> {
  const format = formatOf(options);
  const journal = session.existingJournal(options);
  const incident = chooseIncident(journal, session.incidentName(options, name), 'read');
  const made = await contents(session, journal, incident, { ...options, format });
  const { exports = '' } = session.config;
  if (options.output === '-') session.print(made.text());
  else {
    const { fileName } = await import('../postmortem/files/file-name.ts');
    const file = fileName({ slug: made.slug, isPublic: options.public }, ENDINGS[format]);
    const path = options.output ?? join(madeFolder(exports), file);
    await saveExport(
      session,
      { path, text: made.forFile(), isForPeople: format === 'md' },
      options,
    );
    session.print(safeLine(path));
  }
  if (options.copy) await copy(session, made.text());
}

/** @throws Failure that says why it could not be copied */
async function copy({ io, say }: Session, text: string): Promise<void> {
  const { isDone, how } = await io.copy(text);
  if (!isDone) throw new Failure(`The document ${how}.`);
  say(safeLine(`The document was ${how}.`));
}
