/** Replays an incident for whatever purpose: loaded only by the command that does, as it is large. */
import type { Journal } from '../journal/journal.ts';
import { whyNotKnown } from '../replay/perspective.ts';
import { USUAL_SPEED } from '../replay/player.ts';
import { TRAINING_SPEED } from '../replay/stops.ts';
import { type Tape, tapeOf } from '../replay/tape.ts';
import { chooseIncident } from './current.ts';
import { openDashboard } from './dashboard.ts';
import { Failure, UsageError } from './failure.ts';
import { answersOf } from './replay-answers.ts';
import { recordReplay } from './replay-cast.ts';
import { purposeOf, type ReplayOptions, speedOf } from './replay-options.ts';
import { printReplay } from './replay-print.ts';
import { rangeOf } from './replay-range.ts';
import type { Session } from './session.ts';

/**
 * Does what the options ask for.
 *
 * @throws UsageError for options that do not go together
 */
export async function replay(
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
