/** Undo and redo: the verbs, on a key. */
import { only, type Step } from '../state/event.ts';
import type { State } from '../state/state.ts';
import type { Binding } from './binding.ts';
import { hasEntries } from './selecting.ts';
import { logForKey } from './submit.ts';

export const TAKING_BACK: readonly Binding[] = [
  {
    keys: ['ctrl+z'],
    modes: ['prompt', 'select'],
    help: 'undo your newest act; what is typed stays',
    footer: (state) => (hasEntries(state) ? 'undo' : undefined),
    run: (state) => taken(state, '/undo'),
  },
  {
    keys: ['ctrl+y'],
    modes: ['prompt', 'select'],
    help: 'redo what was undone',
    run: (state) => taken(state, '/redo'),
  },
];

function taken(state: State, verb: '/undo' | '/redo'): Step {
  const { screen } = state;
  return screen.name === 'log' ? logForKey(state, screen, verb) : only(state);
}
