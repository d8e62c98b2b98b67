/** What moves a replay: playing, stepping, scrubbing, milestones, and the other perspective. */

import type { Incident } from '../../incident/incident.ts';
import { instantAt, placeOf } from '../../replay/axis.ts';
import { milestoneTimes } from '../../replay/milestone-times.ts';
import { toldLater, whyNotKnown } from '../../replay/perspective.ts';
import {
  advanced,
  inPerspective,
  jumpedPastSilence,
  type Player,
  pause,
  play,
  SPEEDS,
  skippingSilences,
  sought,
  stepped,
  withSpeed,
} from '../../replay/player.ts';
import { silenceAt } from '../../replay/silences.ts';
import { type Tape, tapeOf } from '../../replay/tape.ts';
import { tapeAxis } from '../../replay/tape-axis.ts';
import { only, type Step } from '../state/event.ts';
import { type State, say } from '../state/state.ts';
import { onReplay, withPlayer } from './replaying.ts';

const FIRST = 'This is the first step.';
const LAST = 'This is the last step: Space plays from the first one.';

/**
 * The state with the player moved, and paused: at full speed nobody would see where it has been put.
 * Where it cannot move, that is said.
 */
function moved(
  state: State,
  work: (player: Player, tape: Tape) => Player | undefined,
  atEnd: string,
): Step {
  return onReplay(state, (replaying) => {
    const player = advanced(replaying.replay.player, replaying.tape, state.now);
    const next = work(player, replaying.tape);
    const isMoved = next !== undefined && (next.count !== player.count || next.at !== player.at);
    return only(
      isMoved
        ? withPlayer(state, replaying, { ...next, since: undefined })
        : say(state, 'quiet', atEnd),
    );
  });
}

const NOTHING_PASSES = 'All of it was in one moment: → goes through its steps.';

export function playOrPause(state: State): Step {
  return onReplay(state, (replaying) => {
    const { replay, tape } = replaying;
    if (tape.from === tape.until) return only(say(state, 'quiet', NOTHING_PASSES));
    const turn = replay.player.since === undefined ? play : pause;
    return only(withPlayer(state, replaying, turn(replay.player, tape, state.now)));
  });
}

export function step(state: State, by: 1 | -1): Step {
  const work = (player: Player, tape: Tape) => stepped(player, tape, by, state.now);
  return moved(state, work, by === 1 ? LAST : FIRST);
}

/** When the next milestone is, or the one before: UTC milliseconds. */
export function milestoneFrom(
  { at: from }: Player,
  tape: Tape,
  direction: 1 | -1,
): number | undefined {
  const times = milestoneTimes(tape);
  const next =
    direction === 1 ? times.find(({ at }) => at > from) : times.findLast(({ at }) => at < from);
  return next?.at;
}

/** To the next milestone, or the one before. */
export function stepMilestone(state: State, direction: 1 | -1): Step {
  const work = (player: Player, tape: Tape) => {
    const at = milestoneFrom(player, tape, direction);
    return at === undefined ? undefined : sought(player, tape, at, state.now);
  };
  const where = direction === 1 ? 'later' : 'earlier';
  return moved(state, work, `No milestone is ${where}.`);
}

export function toEnd(state: State, end: 'first' | 'last'): Step {
  const work = (player: Player, tape: Tape) => {
    const steps = end === 'first' ? -tape.steps.length : tape.steps.length;
    return stepped(player, tape, steps, state.now);
  };
  return moved(state, work, end === 'first' ? FIRST : LAST);
}

/** Of the bar, so much at a time. */
const SCRUBBED = 1 / 20;

export function scrub(state: State, direction: 1 | -1): Step {
  const work = (player: Player, tape: Tape) => {
    const axis = tapeAxis(tape);
    const instant = instantAt(axis, placeOf(axis, player.at) + direction * SCRUBBED);
    const next = instant === undefined ? undefined : sought(player, tape, instant, state.now);
    // Of several steps at the very beginning, the last would be further on.
    return direction === -1 && next !== undefined && next.count > player.count ? undefined : next;
  };
  return moved(state, work, direction === 1 ? LAST : FIRST);
}

/** The speed of a digit, from 1 to 9. */
export function speedOf(digit: number): number {
  return SPEEDS[digit - 1] ?? SPEEDS[0];
}

export function setSpeed(state: State, digit: number): Step {
  return onReplay(state, (replaying) => {
    const { replay, tape } = replaying;
    const player = withSpeed(replay.player, tape, speedOf(digit), state.now);
    return only(say(withPlayer(state, replaying, player), 'quiet', speedText(player.speed)));
  });
}

/** `60×: a minute in a second.` */
function speedText(speed: number): string {
  if (speed === 1) return '1×: as fast as it was.';
  if (speed >= 3_600) return `${speed}×: an hour in a second.`;
  const [count, one, many] =
    speed >= 60 ? [speed / 60, 'a minute', 'minutes'] : [speed, 'a second', 'seconds'];
  const rounded = Math.round(count);
  return `${speed}×: ${rounded === 1 ? one : `${rounded} ${many}`} in a second.`;
}

const KNOWN = 'As it was known: each moment shows what had been recorded by then.';
/** What it is; of an incident that was told afterwards, a replay of its telling. */
function knownText(incident: Incident): string {
  return toldLater(incident) ?? KNOWN;
}

const HAPPENED = 'As it happened: each entry at its own time, as it reads today.';

/** To the other perspective, at the same instant. */
export function turnPerspective(state: State): Step {
  return onReplay(state, (replaying) => {
    const { log, replay, tape } = replaying;
    const toKnown = replay.player.perspective === 'happened';
    const whyNot = toKnown ? whyNotKnown(log.incident) : undefined;
    if (whyNot !== undefined) return only(say(state, 'alert', whyNot));
    const other = tapeOf(log.incident, toKnown ? 'known' : 'happened');
    const player = inPerspective(replay.player, tape, other, state.now);
    const next = withPlayer(state, { ...replaying, tape: other }, player);
    return only(say(next, 'quiet', toKnown ? knownText(log.incident) : HAPPENED));
  });
}

const SKIPS = 'Long silences are skipped while it plays.';
const PLAYS = 'Long silences are played as long as they lasted.';

/** Silences are skipped from now on; in one, it is over at once. Else they are played again. */
export function skipSilence(state: State): Step {
  return onReplay(state, (replaying) => {
    const { replay, tape } = replaying;
    const { player } = replay;
    const isIn = silenceAt(tape, player.at) !== undefined;
    const skips = isIn || !player.skipsSilences;
    const turned = skippingSilences(player, tape, skips, state.now);
    const next = isIn ? jumpedPastSilence(turned, tape, state.now) : turned;
    return only(say(withPlayer(state, replaying, next), 'quiet', skips ? SKIPS : PLAYS));
  });
}
