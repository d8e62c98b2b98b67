import type { Command } from 'commander';
import { FASTEST, SLOWEST, USUAL_SPEED } from '../replay/player.ts';
import { TRAINING_SPEED } from '../replay/stops.ts';
import { INCIDENT_NAME, incidentOptions } from './global-options.ts';
import { replayOptions } from './replay-options.ts';
import type { Session } from './session.ts';

const DESCRIPTION = `Replays an incident as it happened; with --known as it was known: each moment
with no more than had been recorded by then. On the screen; as text with
--print; as a recording for an asciinema player with --cast.

With --train it stops before each decision, asks what you would do, and then
shows what was done. --answers prints the answers; they are no part of the
record.

Text and recording hold what the log holds, also what is internal: for the
outside there is bridgelog export --public.`;

export function addReplay(program: Command, session: Session): void {
  const command = program
    .command('replay')
    .summary('see an incident again as time passes')
    .description(DESCRIPTION)
    .argument('[incident]', `${INCIDENT_NAME} (default: the current one)`)
    .option('--known', 'as it was known, not as it happened')
    .option(
      '--speed <times>',
      `seconds of the incident in one second, ${SLOWEST} to ${FASTEST} (default: ${USUAL_SPEED}; in training ${TRAINING_SPEED}; --cast: faster where it would be long; --print: all at once)`,
    )
    .option('--from <time>', 'begin there: a time as in a line, a milestone, or an entry')
    .option('--until <time>', 'print or record no further than this')
    .option('--print', 'write it to standard output, in lines')
    .option(
      '--cast <file>',
      'record the screen as an asciinema file (version 2); - for standard output',
    )
    .option('--force', 'replace a file that holds something else')
    .option('--train', 'stop before each decision, and ask what you would do')
    .option('--answers', 'print what was answered in training, beside what was done, as Markdown')
    .option('--json', 'the answers as JSON')
    .option('-o, --output <file>', 'write the answers to a file')
    .action(async (name: string | undefined) => {
      const options = replayOptions.parse(command.optsWithGlobals());
      const { replay } = await import('./replay-purposes.ts');
      await replay(session, name, options);
    });
  incidentOptions(command);
}
