/** The replay in sentences: each step as it is taken, whether it plays, and where it is. */
import type { Tape } from '../../replay/tape.ts';
import { toldTime } from '../../replay/told.ts';
import { type Replaying, replayingOf } from '../bindings/replaying.ts';
import { instantText } from '../replay/instant-text.ts';
import { shownReplay } from '../replay/shown.ts';
import { modeOf } from '../state/mode-of.ts';
import type { State } from '../state/state.ts';
import { incidentInWords } from './incident-words.ts';
import { capitalized, clean, counted, lengthInWords, sentence, timeInWords } from './words.ts';

/** Of more steps at once, their count is said, and the last. */
const MOST = 5;

/** What has changed: it was opened, it goes on or waits, and the steps that were taken. */
export function replayInWords(before: State, after: State): readonly string[] {
  const is = replayingOf(after);
  const was = replayingOf(before);
  if (is === undefined) return [];
  if (was === undefined) return [...opened(is), ...stepsInWords(is, is.replay.player.count - 1)];
  return [...moved(was, is), ...stateInWords(was, is)];
}

function opened({ tape }: Replaying): readonly string[] {
  const { zone } = tape.incident.facts;
  const [from, until] = [tape.from, tape.until].map((at) => instantText(at, zone));
  const how = tape.perspective === 'known' ? 'as it was known' : 'as it happened';
  const steps = counted(tape.steps.length, 'step');
  return [`Replay, ${how}: ${steps}, from ${from} until ${until}.`, KEYS];
}

const KEYS =
  'Space plays and pauses, Right and Left step, Down and Up lead to milestones, g goes to a time. Escape leads to the log, question mark helps.';

function stateInWords(was: Replaying, { replay, tape }: Replaying): readonly string[] {
  const { player } = replay;
  const plays = player.since !== undefined;
  if (plays === (was.replay.player.since !== undefined)) return [];
  if (plays) return [`Playing, ${counted(player.speed, 'second')} in a second.`];
  return [player.count >= tape.steps.length ? 'At the end.' : 'Paused.'];
}

/** Steps that were taken one after the other are said each; of where one has jumped to, the last one. */
function moved(was: Replaying, is: Replaying): readonly string[] {
  const [before, after] = [was.replay.player, is.replay.player];
  if (is.replay.records !== was.replay.records) return [];
  if (before.perspective !== after.perspective) return stepsInWords(is, after.count - 1);
  if (before.count === after.count) return [];
  const taken = after.count - before.count;
  if (taken > 0 && taken <= MOST) return stepsInWords(is, before.count);
  const how = taken > 0 ? `${counted(taken, 'step')} further.` : `${counted(-taken, 'step')} back.`;
  return [how, ...stepsInWords(is, after.count - 1)];
}

/** The steps behind the first so many, as far as they are taken. */
function stepsInWords({ replay, tape }: Replaying, from: number): readonly string[] {
  const taken = tape.steps.slice(Math.max(from, 0), replay.player.count);
  return taken.flatMap((step) => stepInWords(step, tape));
}

/** `22:54: 2, event, alert: error rate above 5 %.`, with the step's time in front of the first. */
function stepInWords(step: Tape['steps'][number], { incident }: Tape): readonly string[] {
  const { zone } = incident.facts;
  return step.told().map((told, index) => {
    const { entry, text, aside, isAbout } = told;
    const isTimed = index === 0 || isAbout === true;
    const time = isTimed ? `${timeInWords(toldTime(step, told, zone))}: ` : '';
    const front = entry === undefined ? '' : `${entry.number}, ${entry.name}, `;
    const words = clean(text).replaceAll(/ {2,}/g, ', ');
    const behind = aside === undefined ? '' : `, ${lengthInWords(timeInWords(aside))}`;
    return sentence(capitalized(`${time}${front}${words}${behind}`));
  });
}

/** Where it is, and how the incident stood then, when somebody asks; `undefined` where no replay is seen. */
export function replayInFull(state: State): readonly string[] | undefined {
  const replaying = replayingOf(state);
  if (replaying === undefined || modeOf(state) === 'seeking') return undefined;
  const { log: live, replay, tape } = replaying;
  const { player } = replay;
  const { log, now } = shownReplay(live, replay);
  const time = instantText(now, tape.incident.facts.zone);
  const plays = player.since === undefined ? 'paused' : 'playing';
  return [
    `Step ${player.count} of ${tape.steps.length}, ${time}, ${plays} at ${player.speed} times the speed.`,
    ...stepsInWords(replaying, player.count - 1),
    ...incidentInWords(log, { ...state, now }),
  ];
}
