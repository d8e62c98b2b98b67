/** The keys of the line that all incidents are searched with, beside those that edit it. */
import { listPage } from '../frame/list-page.ts';
import type { KeyPress } from '../keys/key-press.ts';
import { only } from '../state/event.ts';
import { chosenPlace, chosenText } from '../state/found.ts';
import { modeOf } from '../state/mode-of.ts';
import type { State } from '../state/state.ts';
import type { Binding } from './binding.ts';
import { chooseFound, chooseIncident, leaveSearch, openFound, otherIncident } from './searching.ts';

const FOUND: readonly ['found'] = ['found'];

const CHOOSING: readonly Binding[] = [
  {
    keys: ['enter'],
    modes: FOUND,
    help: 'go there: the incident is opened, with the entry selected',
    footer: ({ searching }) => (chosenText(searching) === undefined ? undefined : 'go there'),
    run: openFound,
  },
  {
    keys: ['up', 'ctrl+p'],
    modes: FOUND,
    help: 'what stands above',
    run: (state) => chooseFound(state, -1),
  },
  {
    keys: ['down', 'ctrl+n'],
    modes: FOUND,
    help: 'what stands below',
    footer: (state) => (hasBelow(state) ? 'choose' : undefined),
    run: (state) => chooseFound(state, 1),
  },
  {
    keys: ['tab'],
    modes: FOUND,
    help: 'what was found in the next incident',
    footer: (state) => (otherIncident(state, 1) === undefined ? undefined : 'next incident'),
    run: (state) => chooseIncident(state, 1),
  },
  {
    keys: ['shift+tab'],
    modes: FOUND,
    help: 'what was found in the incident before',
    run: (state) => chooseIncident(state, -1),
  },
  {
    keys: ['page-up'],
    modes: FOUND,
    help: 'a page up',
    run: (state) => chooseFound(state, -listPage(state.size)),
  },
  {
    keys: ['page-down'],
    modes: FOUND,
    help: 'a page down',
    run: (state) => chooseFound(state, listPage(state.size)),
  },
];

export const SEARCHING: readonly Binding[] = [
  ...CHOOSING,
  {
    keys: ['escape', 'ctrl+c'],
    modes: FOUND,
    help: 'back to where one was',
    footer: () => 'back',
    run: (state) => only(leaveSearch(state)),
  },
];

function hasBelow({ searching }: State): boolean {
  return chosenPlace(searching) + 1 < (searching.result?.texts.length ?? 0);
}

/** Is the key about what was found, so that it must be there? */
export function isAboutFound(state: State, { name }: KeyPress): boolean {
  return modeOf(state) === 'found' && CHOOSING.some(({ keys }) => keys.some((key) => key === name));
}
