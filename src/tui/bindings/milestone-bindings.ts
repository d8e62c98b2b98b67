/** The letter behind `m`: which milestone the selected entry is, or is no longer. */
import type { Milestone } from '../../incident/record/vocabulary.ts';
import type { Letter } from '../keys/key-press.ts';
import { only, type Step } from '../state/event.ts';
import type { State } from '../state/state.ts';
import type { Binding } from './binding.ts';
import { onSelected, selectAgain } from './selecting.ts';
import { logForKey } from './submit.ts';

/** Each with a name so short that all of them fit into a narrow footer. */
const LETTERS: readonly { letter: Letter; milestone: Milestone; short: string }[] = [
  { letter: 's', milestone: 'started', short: 'start' },
  { letter: 'd', milestone: 'detected', short: 'det' },
  { letter: 'a', milestone: 'acknowledged', short: 'ack' },
  { letter: 'i', milestone: 'identified', short: 'id' },
  { letter: 'm', milestone: 'mitigated', short: 'mit' },
  { letter: 'r', milestone: 'resolved', short: 'res' },
  { letter: 'o', milestone: 'reopened', short: 'reop' },
];

export const MILESTONE_BINDINGS: readonly Binding[] = [
  ...LETTERS.map(
    ({ letter, milestone, short }): Binding => ({
      keys: [letter],
      modes: ['milestone'],
      help: `${milestone}, or no longer`,
      footer: () => short,
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
