/** The keys of the help, and the one that opens it. */
import { only } from '../state/event.ts';
import type { State } from '../state/state.ts';
import type { Binding } from './binding.ts';

const HELP: readonly ['help'] = ['help'];

export const HELP_BINDINGS: readonly Binding[] = [
  {
    keys: ['f1'],
    modes: ['prompt', 'incidents', 'select', 'milestone'],
    help: 'this help; /help at the prompt opens it too',
    run: (state) => only({ ...state, help: 0 }),
  },
  {
    keys: ['?'],
    modes: ['select'],
    help: 'this help',
    footer: () => 'help',
    run: (state) => only({ ...state, help: 0 }),
  },
  {
    keys: ['escape', 'enter', 'q', 'f1', 'ctrl+c'],
    modes: HELP,
    help: 'close the help',
    footer: () => 'close',
    run: (state) => only({ ...state, help: undefined }),
  },
  {
    keys: ['up', 'k'],
    modes: HELP,
    help: 'a line up',
    footer: () => 'scroll',
    run: (state) => scrolled(state, -1),
  },
  { keys: ['down', 'j'], modes: HELP, help: 'a line down', run: (state) => scrolled(state, 1) },
  {
    keys: ['page-up'],
    modes: HELP,
    help: 'a page up',
    run: (state) => scrolled(state, 3 - state.size.rows),
  },
  {
    keys: ['page-down', ' '],
    modes: HELP,
    help: 'a page down',
    run: (state) => scrolled(state, state.size.rows - 3),
  },
];

/** The help is drawn from as far down as it goes: how long it is depends on its width. */
function scrolled(state: State, by: number) {
  return only({ ...state, help: Math.max((state.help ?? 0) + by, 0) });
}
