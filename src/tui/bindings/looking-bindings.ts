/** The keys that look through the timeline: those that begin, and those of the line that is typed. */
import type { Binding } from './binding.ts';
import {
  beginLooking,
  canFindAgain,
  findNext,
  keepLooking,
  nextMatch,
  stopLooking,
} from './looking.ts';
import { moveSelection } from './selecting.ts';

const FIND: readonly ['find'] = ['find'];
const FILTER: readonly ['filter'] = ['filter'];

export const LOOKING: readonly Binding[] = [
  {
    keys: ['f'],
    modes: ['select'],
    help: 'find as you type: words, or a number or label',
    footer: () => 'find',
    run: (state) => beginLooking(state, 'find'),
  },
  {
    keys: ['F'],
    modes: ['select'],
    help: 'show only some: ! ? = > ^ or a kind, @person, #tag, * starred, open, words',
    footer: () => 'filter',
    run: (state) => beginLooking(state, 'filter'),
  },
  {
    keys: ['enter'],
    modes: FIND,
    help: 'go there',
    footer: () => 'go there',
    run: keepLooking,
  },
  {
    keys: ['up', 'ctrl+p'],
    modes: FIND,
    help: 'the match above',
    footer: (state) => {
      if (canFindAgain(state)) return 'the same again';
      return nextMatch(state, -1) === undefined ? undefined : 'above';
    },
    run: (state) => findNext(state, -1),
  },
  {
    keys: ['down', 'ctrl+n'],
    modes: FIND,
    help: 'the match below',
    footer: (state) => (nextMatch(state, 1) === undefined ? undefined : 'below'),
    run: (state) => findNext(state, 1),
  },
  {
    keys: ['enter'],
    modes: FILTER,
    help: 'keep the filter; Esc ends it later',
    footer: () => 'keep',
    run: keepLooking,
  },
  {
    keys: ['up', 'ctrl+p'],
    modes: FILTER,
    help: 'the entry above',
    run: (state) => moveSelection(state, { by: -1 }),
  },
  {
    keys: ['down', 'ctrl+n'],
    modes: FILTER,
    help: 'the entry below',
    run: (state) => moveSelection(state, { by: 1 }),
  },
  {
    keys: ['escape', 'ctrl+c'],
    modes: ['find', 'filter'],
    help: 'back to where it began',
    footer: () => 'back',
    run: stopLooking,
  },
];
