/** The keys of training: beginning and ending it, the answer, and what was done then. */
import { only } from '../state/event.ts';
import type { State } from '../state/state.ts';
import { insert } from '../text-input/edits.ts';
import type { Binding } from './binding.ts';
import { edited } from './editing.ts';
import { replayingOf } from './replaying.ts';
import {
  beginTraining,
  endTraining,
  giveAnswer,
  goOn,
  scrollTold,
  skipQuestion,
} from './training.ts';

const REPLAY: readonly ['replay'] = ['replay'];
const ANSWERING: readonly ['answering'] = ['answering'];
const TRAINED: readonly ['trained'] = ['trained'];

export const TRAINING: readonly Binding[] = [
  {
    keys: ['t'],
    modes: REPLAY,
    help: 'training: stop before each decision, ask what you would do, and show what was done; or no training any more',
    footer: (state) => (isTraining(state) ? 'end training' : 'training'),
    run: (state) => (isTraining(state) ? endTraining(state) : beginTraining(state)),
  },
  {
    keys: ['enter'],
    modes: ANSWERING,
    help: 'keep the answer, and see what was done',
    footer: () => 'keep the answer',
    run: giveAnswer,
  },
  {
    keys: ['newline'],
    modes: ANSWERING,
    help: 'begin a new line',
    footer: () => 'new line',
    run: (state) => only(edited(state, (text) => insert(text, '\n'))),
  },
  {
    keys: ['escape', 'ctrl+c'],
    modes: ANSWERING,
    help: 'skip the question, and see what was done',
    footer: () => 'skip',
    run: skipQuestion,
  },
  {
    keys: ['enter', ' '],
    modes: TRAINED,
    help: 'on to the next question; behind the last one, back to the replay',
    footer: (state) => (isOver(state) ? 'replay' : 'go on'),
    run: goOn,
  },
  {
    keys: ['escape', 't', 'q', 'ctrl+c'],
    modes: TRAINED,
    help: 'end the training; every answer is kept',
    footer: (state) => (isOver(state) ? undefined : 'end training'),
    run: (state) => (isOver(state) ? goOn(state) : endTraining(state)),
  },
  {
    keys: ['down', 'page-down'],
    modes: TRAINED,
    help: 'further down in what was done, where it is longer than its room',
    run: (state) => scrollTold(state, 1),
  },
  {
    keys: ['up', 'page-up'],
    modes: TRAINED,
    help: 'further up in it',
    run: (state) => scrollTold(state, -1),
  },
];

function isTraining(state: State): boolean {
  return replayingOf(state)?.replay.training !== undefined;
}

function isOver(state: State): boolean {
  return replayingOf(state)?.replay.training?.phase.name === 'over';
}
