import type { Command } from 'commander';
import type { Journal } from '../journal/journal.ts';
import { whyNotKnown } from '../replay/perspective.ts';
import { FASTEST, SLOWEST, USUAL_SPEED } from '../replay/player.ts';
import { TRAINING_SPEED } from '../replay/stops.ts';
import { type Tape, tapeOf } from '../replay/tape.ts';
import { chooseIncident } from './current.ts';
import { openDashboard } from './dashboard.ts';
import { Failure, UsageError } from './failure.ts';
import { INCIDENT_NAME, incidentOptions } from './global-options.ts';
import { answersOf } from './replay-answers.ts';
import { recordReplay } from './replay-cast.ts';
import { purposeOf, type ReplayOptions, replayOptions, speedOf } from './replay-options.ts';
import { printReplay } from './replay-print.ts';
import { rangeOf } from './replay-range.ts';
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
      await replay(session, name, replayOptions.parse(command.optsWithGlobals()));
    });
  incidentOptions(command);
}

async function replay(
  session: Session,
  name: string | undefined,
  options: ReplayOptions,
): Promise<void> {
  const purpose = purposeOf(options);
  const speed = speedOf(options);
  const journal = session.existingJournal(options);
  const { id } = chooseIncident(journal, session.incidentName(options, name), 'read');
  switch (purpose) {
    case 'answers':
      return answersOf(session, { journal, id }, options);
    case 'print':
      return printReplay(session, tapeIn(journal, id, options), { ...options, speed });
    case 'cast': {
      const { cast = '-' } = options;
      const recording = { ...options, cast, speed };
      return recordReplay(session, tapeIn(journal, id, options), recording);
    }
    case 'screen':
    case 'train':
      return openReplay(session, { journal, id }, { ...options, speed });
  }
}

/** @throws Failure that says why it cannot be replayed as it was known */
function tapeIn(journal: Journal, id: string, { known }: Pick<ReplayOptions, 'known'>): Tape {
  const incident = journal.incident(id);
  const why = known ? whyNotKnown(incident) : undefined;
  if (why !== undefined) throw new Failure(`--known: ${why}`);
  return tapeOf(incident, known ? 'known' : 'happened');
}

/** @throws UsageError where there is no terminal for it */
async function openReplay(
  session: Session,
  { journal, id }: { readonly journal: Journal; readonly id: string },
  options: Pick<ReplayOptions, 'known' | 'from' | 'train'> & { readonly speed: number | undefined },
): Promise<void> {
  if (session.io.dashboard === undefined) throw new UsageError(NO_TERMINAL);
  const isTraining = options.train;
  const isKnown = isTraining && whyNotKnown(journal.incident(id)) === undefined;
  const tape = tapeIn(journal, id, { known: options.known || isKnown });
  const { from } = rangeOf(tape, { from: options.from }, session.io.clock());
  const replay = {
    perspective: tape.perspective,
    speed: options.speed ?? (isTraining ? TRAINING_SPEED : USUAL_SPEED),
    from: options.from === undefined ? undefined : from,
    isTraining,
  };
  await openDashboard(session, { journal, incident: id, replay });
}

const NO_TERMINAL =
  'The replay screen needs a terminal. Without one, --print writes it in lines, and --cast FILE records it.';
