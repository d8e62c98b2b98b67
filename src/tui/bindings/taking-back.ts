/** Undo and redo: the verbs, on a key. */
import { isUndoable } from '../../incident/fold/acts.ts';
import type { Incident } from '../../incident/incident.ts';
import { Kept } from '../lines/kept.ts';
import { only, type Step } from '../state/event.ts';
import type { State } from '../state/state.ts';
import type { Binding } from './binding.ts';
import { logForKey } from './submit.ts';

export const TAKING_BACK: readonly Binding[] = [
  {
    keys: ['ctrl+z'],
    modes: ['prompt', 'select', 'closeout'],
    help: 'undo your newest act; what is typed stays',
    footer: (state) => (canUndo(state) ? 'undo' : undefined),
    run: (state) => taken(state, '/undo'),
  },
  {
    keys: ['ctrl+y'],
    modes: ['prompt', 'select', 'closeout'],
    help: 'redo what was undone',
    run: (state) => taken(state, '/redo'),
  },
];

/** To find one's newest act takes a walk over all records, and the footer is drawn on every key. */
const known = new Kept<Incident, boolean>();

function canUndo({ screen, author }: State): boolean {
  if (screen.name !== 'log') return false;
  const { incident } = screen;
  return known.of(incident, [incident.records.length, author], () => {
    const batch = incident.acts(author).done.at(-1);
    return batch !== undefined && incident.act(batch).every(isUndoable);
  });
}

function taken(state: State, verb: '/undo' | '/redo'): Step {
  const { screen } = state;
  return screen.name === 'log' ? logForKey(state, screen, verb) : only(state);
}
