/** The keys that move through the timeline while an entry is selected, unfold what is below it, and lead out. */
import { only, type Step } from '../state/event.ts';
import { type State, say } from '../state/state.ts';
import type { Binding } from './binding.ts';
import { withoutFilter } from './looking.ts';
import {
  leaveSelect,
  milestoneFrom,
  moveSelection,
  moveToMilestone,
  onSelected,
  selectedEntry,
} from './selecting.ts';

const SELECT: readonly ['select'] = ['select'];

export const WAYS_OUT: readonly Binding[] = [
  {
    keys: ['escape', 'ctrl+c'],
    modes: SELECT,
    help: 'show all entries again, when there is a filter; else back to the prompt',
    footer: (state) => (isFiltered(state) ? 'all entries' : 'prompt'),
    run: (state) => only(isFiltered(state) ? withoutFilter(state) : leaveSelect(state)),
  },
  {
    keys: ['enter'],
    modes: SELECT,
    help: 'back to the prompt',
    run: (state) => only(leaveSelect(state)),
  },
];

function isFiltered({ screen }: State): boolean {
  return screen.name === 'log' && screen.looking.filter !== '';
}

/** Seen in the footer before all acts, where there is something below the entry. */
export const UNFOLDING: readonly Binding[] = [
  {
    keys: [' '],
    modes: SELECT,
    help: 'show what is folded below it, or fold it again',
    footer: (state) => {
      if (selectedEntry(state)?.detail === undefined) return undefined;
      return isDetailShown(state) ? 'fold' : 'unfold';
    },
    run: unfolded,
  },
];

export const MOVES: readonly Binding[] = [
  {
    keys: ['up', 'k'],
    modes: SELECT,
    help: 'the entry above',
    run: (state) => moveSelection(state, { by: -1 }),
  },
  {
    keys: ['down', 'j'],
    modes: SELECT,
    help: 'the entry below; below the last one is the prompt',
    run: (state) => moveSelection(state, { by: 1 }),
  },
  {
    keys: ['page-up'],
    modes: SELECT,
    help: 'a page up',
    run: (state) => moveSelection(state, { pages: -1 }),
  },
  {
    keys: ['page-down'],
    modes: SELECT,
    help: 'a page down',
    run: (state) => moveSelection(state, { pages: 1 }),
  },
  {
    keys: ['home', 'g'],
    modes: SELECT,
    help: 'the first entry',
    run: (state) => moveSelection(state, { to: 'first' }),
  },
  {
    keys: ['end', 'G'],
    modes: SELECT,
    help: 'the last entry',
    run: (state) => moveSelection(state, { to: 'last' }),
  },
  {
    keys: ['tab'],
    modes: SELECT,
    help: 'the next milestone',
    footer: (state) => (milestoneFrom(state, 1) === undefined ? undefined : 'milestones'),
    run: (state) => moveToMilestone(state, 1),
  },
  {
    keys: ['shift+tab'],
    modes: SELECT,
    help: 'the milestone before',
    footer: (state) =>
      milestoneFrom(state, 1) === undefined && milestoneFrom(state, -1) !== undefined
        ? 'milestones'
        : undefined,
    run: (state) => moveToMilestone(state, -1),
  },
];

function isDetailShown({ screen }: State): boolean {
  return screen.name === 'log' && screen.isDetailShown;
}

function unfolded(state: State): Step {
  return onSelected(state, (log, { detail, number }) => {
    if (detail === undefined) {
      return only(say(state, 'quiet', `Nothing is folded below entry ${number}.`));
    }
    return only({ ...state, screen: { ...log, isDetailShown: !log.isDetailShown } });
  });
}
