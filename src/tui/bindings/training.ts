/** Training: a replay that stops before each decision, asks, and then shows what was done. */
import { whyNotKnown } from '../../replay/perspective.ts';
import { inPerspective, newPlayer, play, withSpeed } from '../../replay/player.ts';
import { type Stop, stopsOf, TRAINING_SPEED } from '../../replay/stops.ts';
import { type Tape, tapeOf } from '../../replay/tape.ts';
import { look, putAway, withoutLine } from '../prompt/prompt.ts';
import { isEmpty, wholeText } from '../prompt/prompt-line.ts';
import { type AnswerToKeep, and, only, type Step } from '../state/event.ts';
import type { ReplayOpening } from '../state/replay.ts';
import { type LogScreen, type State, say } from '../state/state.ts';
import { newTraining, type Training } from '../state/training.ts';
import { mostScroll } from '../training/training-view.ts';
import {
  onReplay,
  openReplay,
  type Replaying,
  replayingOf,
  withPlayer,
  withReplay,
} from './replaying.ts';

const TRAINING = 'Training';
const STOPS = ': it stops before each decision, and asks you.';
const NOTHING_TO_ASK = 'Nothing is asked: the record has no decision and no action to ask about.';

/**
 * `t`: from here on, as it was known where that is to be had; after the last decision, from the
 * beginning. Long silences are skipped.
 */
export function beginTraining(state: State, speed = TRAINING_SPEED): Step {
  return onReplay(state, ({ log, replay, tape: before }) => {
    const tape = tapeToTrain(log);
    const isKnown = tape.perspective === 'known';
    const stops = stopsOf(tape);
    if (stops.length === 0) return only(say(state, 'quiet', NOTHING_TO_ASK));
    const here = inPerspective(replay.player, before, tape, state.now);
    const isBegun = replay.player.count > 1;
    const isAhead = isBegun && stops.some((stop) => stop.before >= here.count);
    const start = isAhead ? here : newPlayer(tape);
    const fast = withSpeed(start, tape, speed, state.now);
    const player = play({ ...fast, skipsSilences: true }, tape, state.now);
    const training = newTraining(player);
    const begun = withPlayer(state, { log, replay: { ...replay, training }, tape }, player);
    return only(
      say(begun, 'quiet', isKnown ? `${TRAINING}, as it was known${STOPS}` : TRAINING + STOPS),
    );
  });
}

function tapeToTrain({ incident }: LogScreen): Tape {
  return tapeOf(incident, whyNotKnown(incident) === undefined ? 'known' : 'happened');
}

/** Is there anything to be asked about? */
export function canTrain({ screen }: State): boolean {
  return screen.name === 'log' && stopsOf(tapeToTrain(screen)).length > 0;
}

/** The replay that a command asks for, training where it asks for that. */
export function openTraining(state: State, opening: ReplayOpening): Step {
  const opened = openReplay(state, opening);
  return opening.isTraining ? beginTraining(opened.state, opening.speed) : opened;
}

/** What was answered is kept; where something was asked, a summary says so. */
export function endTraining(state: State): Step {
  return onTraining(state, (replaying, training) => {
    const { log, replay } = replaying;
    if (training.answers.size === 0) {
      return only(say(withReplay(state, log, { ...replay, training: undefined }), 'quiet', ENDED));
    }
    const { player } = replay;
    const paused = withPlayer(state, replaying, { ...player, since: undefined });
    return only(withTraining(paused, { ...training, phase: { name: 'over' } }));
  });
}

const ENDED = 'No training any more; the replay goes on from here.';

/** After each event: nothing is passed that is to be asked about. */
export function trained(state: State): State {
  const replaying = replayingOf(state);
  const training = replaying?.replay.training;
  if (replaying === undefined || training?.phase.name !== 'watching') return state;
  // Who reads something over the screen is asked afterwards.
  if (state.sheet !== undefined) return state;
  const { tape, replay } = replaying;
  const { player } = replay;
  const stop = stopsOf(tape).find(({ before }) => before >= training.count);
  if (stop !== undefined && player.count > stop.before) return asked(state, replaying, stop);
  if (stop === undefined && player.count >= tape.steps.length) {
    return withTraining(state, { ...training, count: player.count, phase: { name: 'over' } });
  }
  return player.count === training.count
    ? state
    : withTraining(state, { ...training, count: player.count });
}

function asked(state: State, replaying: Replaying, stop: Stop): State {
  const { player } = replaying.replay;
  const there = { ...player, at: stop.at, count: stop.before, since: undefined };
  const stopped = withPlayer(state, replaying, there);
  const prompt = look(state.prompt, { kind: 'answer' }, '');
  return withPhase({ ...stopped, prompt }, { name: 'asking', stop });
}

const WRITE = 'Write what you would do; Esc skips the question.';

/** Enter: the answer is kept, and what was done is shown once it is. */
export function giveAnswer(state: State): Step {
  return onTraining(state, ({ log }, { phase }) => {
    if (phase.name !== 'asking') return only(state);
    if (isEmpty(state.prompt.line)) return only(say(state, 'quiet', WRITE));
    const { at, entries } = phase.stop;
    const text = wholeText(state.prompt.line).trim();
    const answer = { incident: log.incident.id, entry: entries[0], at, text };
    return and(state, { type: 'answer', answer });
  });
}

/** The answer is in the journal. */
export function answered(state: State, { entry, text }: AnswerToKeep): State {
  const phase = replayingOf(state)?.replay.training?.phase;
  const isAsked = phase?.name === 'asking' && phase.stop.entries[0] === entry;
  return isAsked ? told(state, phase.stop, text) : state;
}

const PUT_AWAY = 'Skipped. What you wrote is put away: Ctrl+P calls it back.';

/** Esc: without an answer; what was written can be called back, as anywhere else. */
export function skipQuestion(state: State): Step {
  return onTraining(state, (_, { phase }) => {
    if (phase.name !== 'asking') return only(state);
    const skipped = told(state, phase.stop, undefined);
    return only(isEmpty(state.prompt.line) ? skipped : say(skipped, 'quiet', PUT_AWAY));
  });
}

/** What was done then, with the replay just behind it. */
function told(state: State, asked: Stop, answer: string | undefined): State {
  const replaying = replayingOf(state);
  const training = replaying?.replay.training;
  if (replaying === undefined || training === undefined) return state;
  const { tape, replay } = replaying;
  const stop = asOfNow(asked, tape);
  const at = tape.steps[stop.after - 1]?.at ?? stop.at;
  const moved = withPlayer(state, replaying, { ...replay.player, at, count: stop.after });
  const answers = new Map(training.answers).set(stop.entries[0], answer);
  const prompt = answer === undefined ? putAway(state.prompt) : withoutLine(state.prompt);
  const next = { ...moved, prompt };
  return withTraining(next, {
    ...training,
    count: stop.after,
    answers,
    phase: { name: 'told', stop, answer, scroll: 0 },
  });
}

/** Others may have written meanwhile: then its steps are counted otherwise. */
function asOfNow(stop: Stop, tape: Tape): Stop {
  return stopsOf(tape).find(({ entries: [first] }) => first === stop.entries[0]) ?? stop;
}

/** Enter: on to the next question; behind the summary, back to the replay. */
export function goOn(state: State): Step {
  return onTraining(state, (replaying, training) => {
    const { log, replay, tape } = replaying;
    if (training.phase.name === 'over') {
      return only({
        ...withReplay(state, log, { ...replay, training: undefined }),
        message: undefined,
      });
    }
    const { length } = tape.steps;
    // At its end a player would begin anew.
    const player =
      replay.player.count >= length ? replay.player : play(replay.player, tape, state.now);
    return only(withPhase(withPlayer(state, replaying, player), { name: 'watching' }));
  });
}

/** Down or up in what was done, where it is longer than its room. */
export function scrollTold(state: State, by: 1 | -1): Step {
  return only(scrolledTold(state, by) ?? state);
}

/** Is there more of it, further down or up? */
export function canScrollTold(state: State, by: 1 | -1): boolean {
  return scrolledTold(state, by) !== undefined;
}

function scrolledTold(state: State, by: 1 | -1): State | undefined {
  const replaying = replayingOf(state);
  const phase = replaying?.replay.training?.phase;
  if (replaying === undefined || phase?.name !== 'told') return undefined;
  const most = mostScroll(replaying.log, phase, state.size);
  // The screen may have grown since.
  const from = Math.min(phase.scroll, most);
  const scroll = Math.max(Math.min(from + by, most), 0);
  return scroll === from ? undefined : withPhase(state, { ...phase, scroll });
}

function onTraining(state: State, work: (replaying: Replaying, training: Training) => Step): Step {
  return onReplay(state, (replaying) => {
    const { training } = replaying.replay;
    return training === undefined ? only(state) : work(replaying, training);
  });
}

function withPhase(state: State, phase: Training['phase']): State {
  const training = replayingOf(state)?.replay.training;
  return training === undefined ? state : withTraining(state, { ...training, phase });
}

function withTraining(state: State, training: Training): State {
  const replaying = replayingOf(state);
  if (replaying === undefined) return state;
  return withReplay(state, replaying.log, { ...replaying.replay, training });
}
