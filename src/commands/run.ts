import type { Command } from 'commander';
import { z } from 'zod';
import { CommandEnded, DONE, reportOf, UsageError } from './failure.ts';
import { globalOptions, incidentOptions } from './global-options.ts';
import type { Ended } from './io.ts';
import { type Begun, beginAction, settleAction } from './run/action.ts';
import { masked } from './run/mask.ts';
import { OutputTail } from './run/output-tail.ts';
import { commandLine } from './run/quote.ts';
import type { Session } from './session.ts';

const optionsSchema = z.object({
  ...globalOptions,
  text: z.string().optional(),
  tty: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

const DESCRIPTION = `Runs a command, and logs it as an action: open while it runs; then done, or
failed with its exit code and the last 64 KiB that it printed. The exit code is
the command's own (128 and the signal's number, 127 not found, 126 not to be
executed). Where nothing can be logged, that is said, and it runs all the same.

Its output passes through pipes as it comes. So the command sees no terminal
there: it may leave out colours and progress bars, and print in blocks. With
--tty it has the terminal as without bridgelog, and no output is kept.

Passwords, tokens and keys in the command line are masked in the log where they
can be told as such. What the command prints is kept as it is: use --tty where
that may be secret.`;

export function addRun(program: Command, session: Session): void {
  const command = program
    .command('run')
    .summary('run a command, logged as an action with its outcome')
    .description(DESCRIPTION)
    .usage('[options] -- <command...>')
    .argument('[command...]', 'the command and its arguments; no shell reads them again')
    .option('--text <text>', 'what it is for: logged in place of the command line')
    .option('--tty', 'let the command have the terminal; its output is not kept')
    .passThroughOptions()
    .action(async (words: string[]) => {
      const exitCode = await run(session, words, optionsSchema.parse(command.optsWithGlobals()));
      if (exitCode !== DONE) throw new CommandEnded(exitCode);
    });
  incidentOptions(command);
}

/** @returns the exit code of the command */
async function run(session: Session, words: readonly string[], options: Options): Promise<number> {
  const { programs } = session.io;
  if (words.length === 0) throw new UsageError('run: write the command behind it: run -- ls -l');
  if (options.text?.trim() === '') throw new UsageError('--text: write what the command is for.');
  const begun = attempt(session, 'not logged', () =>
    beginAction(session, options, {
      commandLine: commandLine(masked(words, session.config.mask)),
      text: options.text,
      key: programs.key,
    }),
  );
  const tail = new OutputTail();
  const ended = await programs.run({
    words,
    onOutput: options.tty ? undefined : (stream, piece) => tail.add(stream, piece),
  });
  if (!tail.isAtLineStart) session.say('');
  if (!ended.hasStarted) session.say(`bridgelog: ${commandLine(words.slice(0, 1))}: ${ended.note}`);
  settle(session, options, { begun, ended, output: tail.text() });
  await passRest(session, ended);
  return ended.exitCode;
}

interface Outcome {
  readonly begun: Begun | undefined;
  readonly ended: Ended;
  readonly output: string;
}

function settle(session: Session, options: Options, { begun, ended, output }: Outcome): void {
  if (begun === undefined) return;
  const what = `${begun.label} is not settled (${ended.note || 'done'})`;
  attempt(session, what, () => settleAction(session, options, begun, { ...ended, output }));
}

/** Whatever becomes of the log, the command matters more: what goes wrong is said, in one line. */
function attempt<T>(session: Session, what: string, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    session.say(`bridgelog: ${what}: ${reportOf(error).message}`);
    return undefined;
  }
}

/** A command may leave something behind that holds its output open: leaving would end that too. */
async function passRest({ say }: Session, { rest }: Ended): Promise<void> {
  if (rest === undefined) return;
  say('bridgelog: what the command started still has its output; Ctrl+C leaves it (see --tty).');
  await rest;
}
