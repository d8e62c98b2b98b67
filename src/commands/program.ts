/** The command line: which commands there are, and how they are read. */
import { Command } from 'commander';
import { addExport } from './export.ts';
import { journalOption } from './global-options.ts';
import type { Io } from './io.ts';
import { addList } from './list.ts';
import { addLog } from './log.ts';
import { addNew } from './new.ts';
import { addRun } from './run.ts';
import type { Session } from './session.ts';
import { addShow } from './show.ts';

export function createProgram(session: Session, version: string): Command {
  const program = new Command('bridgelog');
  program
    .description(
      'The terminal log of an incident: log it line by line, and its postmortem is there.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput(outputOf(session.io));
  journalOption(program).option('--incident <slug>', 'the incident that the command is about');
  for (const add of [addNew, addLog, addRun, addList, addShow, addExport]) add(program, session);
  return program;
}

/** Usage errors are told by whoever catches them, in one line. */
function outputOf({ stdout }: Io): { writeOut: (text: string) => void; writeErr: () => void } {
  return { writeOut: (text) => stdout.write(text), writeErr: () => undefined };
}
