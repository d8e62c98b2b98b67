import type { Command } from 'commander';
import { SOURCE_FORMATS } from '../importers/source-formats.ts';
import { journalOption } from './global-options.ts';
import { importOptions } from './import-options.ts';
import { paragraphs } from './paragraphs.ts';
import type { Session } from './session.ts';

const DESCRIPTION = paragraphs(
  `Imports postmortems and logs: Markdown, text and HTML documents; a Slack export (folder, zip, or the file of a
  day), PagerDuty's log entries, incidents of a Statuspage, CSV with a header, and what Bridgelog itself has
  exported as records, json or csv. - is standard input.`,
  `Prints what it understood, entry by entry, with its line in the source and with what was inferred; a "?"
  stands behind what was read from the wording. Then it records it, all of a file or nothing. What was imported before
  is not recorded twice: a source that has grown adds what is new.`,
);

export function addImport(program: Command, session: Session): void {
  const command = program
    .command('import')
    .summary('import postmortems, chats and logs')
    .description(DESCRIPTION)
    .argument('<file...>', 'what to import')
    .option('--format <source-format>', `what it is: auto, ${SOURCE_FORMATS.join(', ')}`)
    .option('--zone <zone>', 'the time zone of times whose source names none (default: as set)')
    .option('--date <day>', 'the day of times whose source names none, as 2026-01-10')
    .option('--into <incident>', 'the incident that it goes into (default: its own)')
    .option('--dry-run', 'print what would be recorded, and record nothing')
    .option('--json', 'print it as JSON, by docs/import.schema.json')
    .option('--channel <name>', 'of Slack: only this channel, or one of several', collect)
    .option('--from <time>', 'of Slack: only what was written at this time or later')
    .option('--until <time>', 'of Slack: only what was written at this time or before')
    .option('--columns <list>', 'of CSV: which column is what, as time=When,text=What')
    .action(async (files: string[]) => {
      // Loaded only here: what reads documents is large.
      const { importFiles } = await import('./import-run.ts');
      await importFiles(session, files, importOptions.parse(command.optsWithGlobals()));
    });
  journalOption(command);
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
