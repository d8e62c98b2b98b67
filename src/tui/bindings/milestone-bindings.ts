/** The letters that say which milestone the selected entry is, or is no longer. */
import type { Milestone } from '../../incident/record/vocabulary.ts';
import { SHORT_NAMES } from '../header/short-names.ts';
import type { Letter } from '../keys/key-press.ts';
import { only, type Step } from '../state/event.ts';
import type { State } from '../state/state.ts';
import type { Binding } from './binding.ts';
import { onSelected, selectAgain } from './selecting.ts';
import { logForKey } from './submit.ts';

/** Behind `m`; or alone, as a capital. */
const LETTERS: readonly { letter: Letter; capital: Uppercase<Letter>; milestone: Milestone }[] = [
  { letter: 's', capital: 'S', milestone: 'started' },
  { letter: 'd', capital: 'D', milestone: 'detected' },
  { letter: 'a', capital: 'A', milestone: 'acknowledged' },
  { letter: 'i', capital: 'I', milestone: 'identified' },
  { letter: 'm', capital: 'M', milestone: 'mitigated' },
  { letter: 'r', capital: 'R', milestone: 'resolved' },
  { letter: 'o', capital: 'O', milestone: 'reopened' },
];

export const MILESTONE_BINDINGS: readonly Binding[] = [
  ...LETTERS.map(
    ({ capital, milestone }): Binding => ({
      keys: [capital],
      modes: ['select'],
      help: `mark it as ${milestone}, or no longer: m and the letter in one key`,
      run: (state) => marked(state, milestone),
    }),
  ),
  ...LETTERS.map(
    ({ letter, milestone }): Binding => ({
      keys: [letter],
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
