/** Undo and redo: the verbs, on a key. */
import { isUndoable } from '../../incident/fold/acts.ts';
import { only, type Step } from '../state/event.ts';
import type { State } from '../state/state.ts';
import type { Binding } from './binding.ts';
import { logForKey } from './submit.ts';

export const TAKING_BACK: readonly Binding[] = [
  {
    keys: ['ctrl+z'],
    modes: ['prompt', 'select'],
    help: 'undo your newest act; what is typed stays',
    footer: (state) => (canUndo(state) ? 'undo' : undefined),
    run: (state) => taken(state, '/undo'),
  },
  {
    keys: ['ctrl+y'],
    modes: ['prompt', 'select'],
    help: 'redo what was undone',
    run: (state) => taken(state, '/redo'),
  },
];

function canUndo({ screen, author }: State): boolean {
  if (screen.name !== 'log') return false;
  const batch = screen.incident.acts(author).done.at(-1);
  return batch !== undefined && screen.incident.act(batch).every(isUndoable);
}

function taken(state: State, verb: '/undo' | '/redo'): Step {
  const { screen } = state;
  return screen.name === 'log' ? logForKey(state, screen, verb) : only(state);
}
