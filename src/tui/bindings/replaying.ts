/** Opening the replay, leaving it, and what becomes of it as time goes on. */
import { type Perspective, toldLater, whyNotKnown } from '../../replay/perspective.ts';
import { advanced, newPlayer, type Player, pause, withSpeed } from '../../replay/player.ts';
import { type Tape, tapeOf } from '../../replay/tape.ts';
import { withoutLine } from '../prompt/prompt.ts';
import { only, type Step } from '../state/event.ts';
import type { LastStep, ReplayOpening, ReplayState } from '../state/replay.ts';
import { type LogScreen, type State, say } from '../state/state.ts';
import { leavePostmortem } from './closing-out.ts';
import { leaveSelect } from './selecting.ts';

const NO_INCIDENT = 'Open an incident first: the replay is about one.';

/** Over the log, from the first step on, and waiting; or as it is asked for. */
export function openReplay(before: State, opening?: ReplayOpening): Step {
  const state = leaveSelect(leavePostmortem(before));
  const { screen } = state;
  if (screen.name !== 'log') return only(say(state, 'quiet', NO_INCIDENT));
  const { incident } = screen;
  const whyNot = opening?.perspective === 'known' ? whyNotKnown(incident) : undefined;
  const wanted: Perspective =
    whyNot === undefined ? (opening?.perspective ?? 'happened') : 'happened';
  const tape = tapeOf(incident, wanted);
  const begun = newPlayer(tape, opening?.from);
  const player = opening === undefined ? begun : withSpeed(begun, tape, opening.speed, state.now);
  const replay: ReplayState = {
    player,
    last: lastOf(tape, player),
    records: screen.records,
    training: undefined,
  };
  const next = { ...withReplay(state, screen, replay), message: undefined };
  if (whyNot !== undefined) return only(say(next, 'alert', whyNot));
  const later = wanted === 'known' ? toldLater(incident) : undefined;
  return only(later === undefined ? next : say(next, 'quiet', later));
}

/** Back to the log as it stands. */
export function leaveReplay(state: State): State {
  const { screen } = state;
  if (screen.name !== 'log' || screen.replay === undefined) return state;
  const prompt = state.prompt.origin.kind === 'seek' ? withoutLine(state.prompt) : state.prompt;
  return { ...state, prompt, screen: { ...screen, replay: undefined }, message: undefined };
}

export function withReplay(state: State, log: LogScreen, replay: ReplayState): State {
  return { ...state, screen: { ...log, replay } };
}

/** What an act on the replay screen works with. */
export interface Replaying {
  readonly log: LogScreen;
  readonly replay: ReplayState;
  readonly tape: Tape;
}

/** What is on the screen of a replay; `undefined` where none is open. */
export function replayingOf({ screen }: State): Replaying | undefined {
  if (screen.name !== 'log' || screen.replay === undefined) return undefined;
  const { replay, incident } = screen;
  return { log: screen, replay, tape: tapeOf(incident, replay.player.perspective) };
}

/** Does something in the replay, where one is open. */
export function onReplay(state: State, work: (replaying: Replaying) => Step): Step {
  const replaying = replayingOf(state);
  return replaying === undefined ? only(state) : work(replaying);
}

/** The state with the player put elsewhere; what was said before is said no more. */
export function withPlayer(state: State, { log, replay, tape }: Replaying, player: Player): State {
  const moved = { ...replay, player, last: lastOf(tape, player) };
  return { ...withReplay(state, log, moved), message: undefined };
}

/**
 * The replay as of now, after each event: it has played on; it waits while something is read over it;
 * and it has stayed where it was, if others have written meanwhile.
 */
export function played(before: State): State {
  const state = onSameStep(before);
  const replaying = replayingOf(state);
  if (replaying === undefined) return state;
  const { replay, tape } = replaying;
  const { player } = replay;
  if (player.since === undefined) return state;
  const isRead = state.sheet !== undefined;
  const next = isRead ? pause(player, tape, state.now) : advanced(player, tape, state.now);
  const isNews = next.count !== player.count && isOver(state);
  return { ...withPlayer(state, replaying, next), message: isNews ? undefined : state.message };
}

/** The next step is told in place of what was said, unless that must be read. */
function isOver({ message }: State): boolean {
  return message?.tone !== 'bad' && message?.tone !== 'alert';
}

/** With the steps counted in the record as it is now. */
function onSameStep(state: State): State {
  const replaying = replayingOf(state);
  if (replaying === undefined) return state;
  const { log, replay, tape } = replaying;
  if (replay.records === log.records) return state;
  const { player, last } = replay;
  const at = Math.min(Math.max(player.at, tape.from), tape.until);
  const count = countOf(tape, last) ?? tape.countAt(at);
  const kept = { ...player, at, count };
  const training = replay.training && { ...replay.training, count };
  return withReplay(state, log, {
    ...replay,
    player: kept,
    last: lastOf(tape, kept),
    records: log.records,
    training,
  });
}

/** How many steps have been taken with this one; `undefined` where it is there no more. */
function countOf(tape: Tape, last: LastStep | undefined): number | undefined {
  if (last === undefined) return undefined;
  for (let count = tape.countAt(last.at); count > 0; count -= 1) {
    const step = tape.steps[count - 1];
    if (step?.at !== last.at) return undefined;
    if (step.entries.join() === last.entries.join()) return count;
  }
  return undefined;
}

function lastOf({ steps }: Tape, { count }: Player): LastStep | undefined {
  const step = steps[count - 1];
  return step === undefined ? undefined : { at: step.at, entries: step.entries };
}
