/** The keys of training: beginning and ending it, the answer, and what was done then. */

import { isEmpty } from '../prompt/prompt-line.ts';
import { only } from '../state/event.ts';
import type { State } from '../state/state.ts';
import { insert } from '../text-input/edits.ts';
import { lineDown, lineUp } from '../text-input/motions.ts';
import type { Binding } from './binding.ts';
import { edited } from './editing.ts';
import { leaveReplay, replayingOf } from './replaying.ts';
import {
  beginTraining,
  canScrollTold,
  canTrain,
  endTraining,
  giveAnswer,
  goOn,
  scrollTold,
  skipQuestion,
} from './training.ts';

const ANSWERING: readonly ['answering'] = ['answering'];
const TRAINED: readonly ['trained'] = ['trained'];

export const TO_TRAINING: Binding = {
  keys: ['t'],
  modes: ['replay'],
  help: 'training: stop before each decision, ask what you would do, and show what was done',
  footer: (state) => (canTrain(state) ? 'training' : undefined),
  run: (state) => beginTraining(state),
};

export const OUT_OF_TRAINING: Binding = {
  keys: ['escape', 'ctrl+c'],
  modes: ['watching'],
  help: 'end the training; every answer is kept',
  footer: () => 'end training',
  run: endTraining,
};

export const TRAINING: readonly Binding[] = [
  {
    keys: ['enter'],
    modes: ANSWERING,
    help: 'keep the answer, and see what was done',
    footer: ({ prompt }) => (isEmpty(prompt.line) ? undefined : 'keep the answer'),
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
    keys: ['up'],
    modes: ANSWERING,
    help: 'up in an answer of several lines',
    run: (state) => only(edited(state, lineUp)),
  },
  {
    keys: ['down'],
    modes: ANSWERING,
    help: 'down in it',
    run: (state) => only(edited(state, lineDown)),
  },
  {
    keys: ['enter', ' '],
    modes: TRAINED,
    help: 'on to the next question; behind the last one, back to the replay',
    footer: (state) => (isOver(state) ? 'replay' : 'go on'),
    run: goOn,
  },
  {
    keys: ['escape', 'q', 'ctrl+c'],
    modes: TRAINED,
    help: 'end the training; every answer is kept; once it is over, back to the log',
    footer: (state) => (isOver(state) ? 'log' : 'end training'),
    run: (state) => (isOver(state) ? only(leaveReplay(state)) : endTraining(state)),
  },
  {
    keys: ['down', 'page-down'],
    modes: TRAINED,
    help: 'further down in what was done, where it is longer than its room',
    footer: (state) => (canScrollTold(state, 1) ? 'more' : undefined),
    run: (state) => scrollTold(state, 1),
  },
  {
    keys: ['up', 'page-up'],
    modes: TRAINED,
    help: 'further up in it',
    footer: (state) => (canScrollTold(state, 1) || !canScrollTold(state, -1) ? undefined : 'back'),
    run: (state) => scrollTold(state, -1),
  },
];

function isOver(state: State): boolean {
  return replayingOf(state)?.replay.training?.phase.name === 'over';
}
