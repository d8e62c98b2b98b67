/** Going to a time, a milestone or an entry of a replay, which is typed. */
import { Complaint, orNothing } from '../../incident/line/complaint.ts';
import { type Place, readPlace } from '../../replay/place.ts';
import { sought, stepped } from '../../replay/player.ts';
import { look, withoutLine } from '../prompt/prompt.ts';
import { isEmpty } from '../prompt/prompt-line.ts';
import { only, type Step } from '../state/event.ts';
import { type State, say } from '../state/state.ts';
import { onReplay, openReplay, type Replaying, replayingOf, withPlayer } from './replaying.ts';

/** Opens the replay at the place of these words; without any, at the first step. */
export function openReplayAt(before: State, words: string): Step {
  const { state } = openReplay(before);
  if (words.trim() === '') return only(state);
  return onReplay(state, (replaying) => only(soughtFor(state, replaying, words)));
}

/** Puts a line up; what was typed in the log waits behind it. */
export function beginSeeking(state: State): Step {
  const prompt = look(state.prompt, { kind: 'seek' }, '');
  return only({ ...state, prompt, message: undefined });
}

/** Enter: there, if there is such a place. */
export function seekTyped(state: State): Step {
  const { line } = state.prompt;
  if (isEmpty(line)) return only(stopSeeking(state));
  return onReplay(state, (replaying) => only(soughtFor(state, replaying, line.text.text)));
}

/** Is there such a place as is typed? */
export function canSeek(state: State): boolean {
  const replaying = replayingOf(state);
  const { line } = state.prompt;
  if (replaying === undefined || isEmpty(line)) return false;
  const { replay, tape } = replaying;
  return (
    orNothing(() => readPlace(line.text.text, tape, { from: replay.player.at, now: state.now })) !==
    undefined
  );
}

/** The line stays until it can be read. */
function soughtFor(state: State, replaying: Replaying, words: string): State {
  const { replay, tape } = replaying;
  try {
    const place = readPlace(words, tape, { from: replay.player.at, now: state.now });
    const isTyped = state.prompt.origin.kind === 'seek';
    return gone(isTyped ? stopSeeking(state) : state, replaying, place);
  } catch (error) {
    if (error instanceof Complaint) return say(state, 'alert', error.message);
    throw error;
  }
}

/** Esc: it goes on where it is. */
export function stopSeeking(state: State): State {
  return { ...state, prompt: withoutLine(state.prompt), message: undefined };
}

/** The state with the replay there. */
function gone(state: State, replaying: Replaying, place: Place): State {
  const { replay, tape } = replaying;
  const { player } = replay;
  const { at, count } = place;
  const next =
    count === undefined
      ? sought(player, tape, at, state.now)
      : stepped(player, tape, count - player.count, state.now);
  const moved = withPlayer(state, replaying, next);
  const beyond = beyondEnds(place, replaying);
  return beyond === undefined ? moved : say(moved, 'quiet', beyond);
}

function beyondEnds({ at }: Place, { tape }: Replaying): string | undefined {
  if (at < tape.from) return 'That is before the first step.';
  return at > tape.until ? 'That is after the last step.' : undefined;
}
