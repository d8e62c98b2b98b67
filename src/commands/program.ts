/** The command line: which commands there are, and how they are read. */
import { Command } from 'commander';
import { z } from 'zod';
import { suggestion } from '../incident/line/verbs/suggestion.ts';
import { addCompare } from './compare.ts';
import { addCompletion } from './completion.ts';
import { addConfig } from './config.ts';
import { dashboard } from './dashboard.ts';
import { addExport } from './export.ts';
import { UsageError } from './failure.ts';
import { globalOptions, journalOption } from './global-options.ts';
import { addImport } from './import.ts';
import type { Io } from './io.ts';
import { addList } from './list.ts';
import { addLog } from './log.ts';
import { addNew } from './new.ts';
import { addReplay } from './replay.ts';
import { addReview } from './review.ts';
import { addRun } from './run.ts';
import { addSearch } from './search.ts';
import type { Session } from './session.ts';
import { addShow } from './show.ts';
import { addStats } from './stats.ts';

const optionsSchema = z.object(globalOptions);

export function createProgram(session: Session, version: string): Command {
  const program = new Command('bridgelog');
  program
    .description(
      'The terminal log of an incident: log it line by line, and its postmortem is there.\nWithout a command it opens the dashboard.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput(outputOf(session.io));
  journalOption(program).option('--incident <slug>', 'the incident that the command is about');
  program.argument('[command]', 'one of those below').action(async (word: string | undefined) => {
    if (word !== undefined) throw unknown(program, word);
    await dashboard(session, optionsSchema.parse(program.opts()));
  });
  for (const add of [
    addNew,
    addLog,
    addRun,
    addList,
    addSearch,
    addShow,
    addStats,
    addCompare,
    addReview,
    addReplay,
    addExport,
    addImport,
    addConfig,
    addCompletion,
  ])
    add(program, session);
  return program;
}

function unknown(program: Command, word: string): UsageError {
  const names = program
    .createHelp()
    .visibleCommands(program)
    .map((command) => command.name());
  const meant = suggestion(word, names);
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
  return new UsageError(`There is no command "${word}".${hint} --help lists them.`);
}

/** Usage errors are told by whoever catches them, in one line. */
function outputOf({ stdout }: Io): { writeOut: (text: string) => void; writeErr: () => void } {
  return { writeOut: (text) => stdout.write(text), writeErr: () => undefined };
}
