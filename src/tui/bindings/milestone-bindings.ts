/** The letter behind `m`: which milestone the selected entry is, or is no longer. */
import { MILESTONES, type Milestone } from '../../incident/record/vocabulary.ts';
import { SHORT_NAMES } from '../header/short-names.ts';
import { MILESTONE_LETTERS } from '../keys/milestone-letters.ts';
import { only, type Step } from '../state/event.ts';
import type { State } from '../state/state.ts';
import type { Binding } from './binding.ts';
import { onSelected, selectAgain } from './selecting.ts';
import { logForKey } from './submit.ts';

export const MILESTONE_BINDINGS: readonly Binding[] = [
  ...MILESTONES.map(
    (milestone): Binding => ({
      keys: [MILESTONE_LETTERS[milestone]],
      modes: ['milestone'],
      help: `${milestone}, or no longer`,
      footer: () => SHORT_NAMES[milestone],
      run: (state) => marked(state, milestone),
    }),
  ),
  {
    keys: ['escape', 'ctrl+c'],
    modes: ['milestone'],
    help: 'none of them',
    footer: () => 'none',
    run: (state) => only(selectAgain(state)),
  },
];

function marked(state: State, milestone: Milestone): Step {
  return onSelected(selectAgain(state), (log, { number, milestones }) => {
    const sign = milestones.includes(milestone) ? '-' : '';
    return logForKey(selectAgain(state), log, `/milestone ${number} ${sign}${milestone}`);
  });
}
