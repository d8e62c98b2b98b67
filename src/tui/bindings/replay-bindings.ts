/** The keys of the replay screen, and of the line that says where to go in it. */

import { whyNotKnown } from '../../replay/perspective.ts';
import { silenceAt, silences } from '../../replay/silences.ts';
import { shownReplay } from '../replay/shown.ts';
import { only, type Step } from '../state/event.ts';
import { type State, say } from '../state/state.ts';
import type { Binding } from './binding.ts';
import {
  milestoneFrom,
  playOrPause,
  scrub,
  setSpeed,
  skipSilence,
  speedOf,
  step,
  stepMilestone,
  toEnd,
  turnPerspective,
} from './replay-moves.ts';
import { beginSeeking, canSeek, seekTyped, stopSeeking } from './replay-seeking.ts';
import { leaveReplay, onReplay, type Replaying, replayingOf } from './replaying.ts';
import { OUT_OF_TRAINING, TO_TRAINING } from './training-bindings.ts';

const REPLAY: readonly ['replay'] = ['replay'];
/**
 * Before a question letters, digits and Enter do nothing: whoever begins the answer early means none
 * of their acts.
 */
const MOVING: readonly ['replay', 'watching'] = ['replay', 'watching'];
const SEEKING: readonly ['seeking'] = ['seeking'];

const PLAYING: readonly Binding[] = [
  {
    keys: [' '],
    modes: MOVING,
    help: 'play, or pause; at the end, play from the first step on',
    footer: whenReplaying(({ replay, tape }) => {
      if (tape.from === tape.until) return undefined;
      return replay.player.since === undefined ? 'play' : 'pause';
    }),
    run: playOrPause,
  },
  {
    keys: ['escape', 'q', 'ctrl+c'],
    modes: REPLAY,
    help: 'back to the log',
    footer: () => 'log',
    run: (state) => only(leaveReplay(state)),
  },
  OUT_OF_TRAINING,
  {
    keys: ['right'],
    modes: MOVING,
    help: 'a step further',
    footer: whenReplaying(({ replay, tape }) =>
      replay.player.count < tape.steps.length ? 'step' : undefined,
    ),
    run: (state) => step(state, 1),
  },
  {
    keys: ['left'],
    modes: MOVING,
    help: 'a step back',
    footer: whenReplaying(({ replay }) => (replay.player.count > 1 ? 'back' : undefined)),
    run: (state) => step(state, -1),
  },
  {
    keys: ['down', 'page-down', 'tab'],
    modes: MOVING,
    help: 'to the next milestone',
    footer: whenReplaying(({ replay, tape }) =>
      milestoneFrom(replay.player, tape, 1) === undefined ? undefined : 'milestone',
    ),
    run: (state) => stepMilestone(state, 1),
  },
  {
    keys: ['up', 'page-up', 'shift+tab'],
    modes: MOVING,
    help: 'to the milestone before',
    footer: whenReplaying(({ replay: { player }, tape }) => {
      const isLast = milestoneFrom(player, tape, 1) === undefined;
      return isLast && milestoneFrom(player, tape, -1) !== undefined ? 'milestone' : undefined;
    }),
    run: (state) => stepMilestone(state, -1),
  },
  {
    keys: ['g', '/'],
    modes: REPLAY,
    help: 'go to a time, a milestone or an entry: 14:35, resolved, 14, H2',
    footer: () => 'go to',
    run: beginSeeking,
  },
  {
    keys: ['k'],
    modes: REPLAY,
    help: 'as it was known, each moment with what had been recorded by then; or as it happened',
    footer: whenReplaying(({ replay, tape }) => {
      if (replay.player.perspective === 'known') return 'as happened';
      return whyNotKnown(tape.incident) === undefined ? 'as known' : undefined;
    }),
    run: turnPerspective,
  },
  TO_TRAINING,
  {
    keys: [']'],
    modes: MOVING,
    help: 'scrub on, by a twentieth of the bar',
    footer: whenReplaying(({ replay, tape }) =>
      replay.player.at < tape.until ? 'scrub' : undefined,
    ),
    run: (state) => scrub(state, 1),
  },
  {
    keys: ['['],
    modes: MOVING,
    help: 'scrub back, by a twentieth of the bar',
    footer: whenReplaying(({ replay: { player }, tape }) =>
      player.at >= tape.until && player.at > tape.from ? 'scrub' : undefined,
    ),
    run: (state) => scrub(state, -1),
  },
  {
    keys: ['s'],
    modes: REPLAY,
    help: 'skip long silences, or play them; in one, leap over it',
    footer: whenReplaying(({ replay: { player }, tape }) => {
      if (silences(tape).length === 0) return undefined;
      if (silenceAt(tape, player.at) !== undefined) return 'leap over silence';
      return player.skipsSilences ? 'play silences' : 'skip silences';
    }),
    run: skipSilence,
  },
  {
    keys: ['home'],
    modes: MOVING,
    help: 'to the first step',
    run: (state) => toEnd(state, 'first'),
  },
  {
    keys: ['end'],
    modes: MOVING,
    help: 'to the last step',
    run: (state) => toEnd(state, 'last'),
  },
  {
    keys: ['enter', 'h'],
    modes: REPLAY,
    help: 'all of the marked entry, as it was then',
    footer: whenReplaying(({ log, replay }) =>
      shownReplay(log, replay).marked === undefined ? undefined : 'entry',
    ),
    run: openEntry,
  },
];

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** One key for each speed. */
const SPEED_KEYS: readonly Binding[] = DIGITS.map((digit) => ({
  keys: [digit],
  modes: REPLAY,
  help: `play at ${speedOf(Number(digit))}×`,
  footer: whenReplaying(({ replay }) =>
    digit === (replay.player.speed === speedOf(1) ? '2' : '1') ? '… 9 speed' : undefined,
  ),
  run: (state) => setSpeed(state, Number(digit)),
}));

const SEEKING_KEYS: readonly Binding[] = [
  {
    keys: ['enter'],
    modes: SEEKING,
    help: 'go there',
    footer: (state) => (canSeek(state) ? 'go there' : undefined),
    run: seekTyped,
  },
  {
    keys: ['escape', 'ctrl+c'],
    modes: SEEKING,
    help: 'stay where it is',
    footer: () => 'back',
    run: (state) => only(stopSeeking(state)),
  },
];

export const REPLAYING: readonly Binding[] = [...PLAYING, ...SPEED_KEYS, ...SEEKING_KEYS];

const NONE_MARKED = 'No entry has been logged yet.';

function openEntry(state: State): Step {
  return onReplay(state, ({ log, replay }) => {
    const { marked } = shownReplay(log, replay);
    if (marked === undefined) return only(say(state, 'quiet', NONE_MARKED));
    return only({ ...state, sheet: { name: 'entry', id: marked, scroll: 0 } });
  });
}

function whenReplaying(
  footer: (replaying: Replaying) => string | undefined,
): (state: State) => string | undefined {
  return (state) => {
    const replaying = replayingOf(state);
    return replaying === undefined ? undefined : footer(replaying);
  };
}
