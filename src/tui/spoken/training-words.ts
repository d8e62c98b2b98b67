/** Training in sentences: the question, how that ended which was done, and what came of it all. */
import { replayingOf } from '../bindings/replaying.ts';
import type { LogScreen, State } from '../state/state.ts';
import type { ToldPhase, Training } from '../state/training.ts';
import { endingOf } from '../training/ending.ts';
import { placeOf, summaryOf } from '../training/summary.ts';
import { capitalized, clean, lengthInWords, sentence } from './words.ts';

/** What has changed: something is asked, or told, or there is nothing more to be asked. */
export function trainingInWords(before: State, after: State): readonly string[] {
  const phase = trainingOf(after)?.phase;
  const was = trainingOf(before)?.phase;
  const isSame = phase?.name === was?.name && stopOf(phase) === stopOf(was);
  return isSame ? [] : trainingInFull(after);
}

function trainingOf(state: State): Training | undefined {
  return replayingOf(state)?.replay.training;
}

/** What was decided first there names a stop. */
function stopOf(phase: Training['phase'] | undefined): string | undefined {
  return phase?.name === 'asking' || phase?.name === 'told' ? phase.stop.entries[0] : undefined;
}

/** Where it stands, when somebody asks. */
export function trainingInFull(state: State): readonly string[] {
  const log = replayingOf(state)?.log;
  const training = trainingOf(state);
  if (log === undefined || training === undefined) return [];
  const { phase } = training;
  switch (phase.name) {
    case 'watching':
      return [];
    case 'asking':
      return [`${capitalized(placeOf(log, phase.stop))}: what would you do now? ${ASKING}`];
    case 'told':
      return toldInWords(log, phase);
    case 'over':
      return overInWords(log, training);
  }
}

const ASKING = 'Enter keeps the answer, Control J begins a new line, Escape skips the question.';
const ON = 'Enter goes on, Escape ends the training.';

function toldInWords({ incident }: LogScreen, { stop }: ToldPhase): readonly string[] {
  const endings = stop.entries.flatMap((id) => {
    const entry = incident.entry(id);
    const ending = entry && endingOf(entry);
    if (entry === undefined || ending === undefined) return [];
    const name = entry.label ?? `entry ${entry.number}`;
    return sentence(`In the end, ${name}: ${lengthInWords(clean(ending))}`);
  });
  return [...endings, ON];
}

function overInWords(log: LogScreen, training: Training): readonly string[] {
  const { counts, command } = summaryOf(log, training);
  const said = [sentence(`The training is over: ${counts}`), 'Enter leads back to the replay.'];
  return command === undefined ? said : [...said, `The answers are printed by: ${command}`];
}
