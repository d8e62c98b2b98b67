/** The keys that scroll while something is typed: the timeline, or the document of the postmortem. */
import { isCorrecting, isPutUp } from '../prompt/prompt.ts';
import { only, type Step } from '../state/event.ts';
import { openCloseout, type State, say } from '../state/state.ts';
import { pageDown, pageUp } from '../timeline/moves.ts';
import type { Binding } from './binding.ts';
import { scrollDocument } from './document-scrolling.ts';
import { moved } from './selecting.ts';

export const SCROLLING: readonly Binding[] = [
  {
    keys: ['page-up'],
    modes: ['prompt'],
    help: 'scroll up',
    run: (state) => scrolled(state, -1),
  },
  {
    keys: ['page-down'],
    modes: ['prompt'],
    help: 'scroll down',
    footer: ({ screen, prompt }) =>
      screen.name === 'log' && screen.view.anchor !== undefined && !isPutUp(prompt)
        ? 'down'
        : undefined,
    run: (state) => scrolled(state, 1),
  },
];

const IN_SIGHT = 'The entry stays in sight while it is corrected; Esc leaves it as it is.';

function scrolled(state: State, pages: 1 | -1): Step {
  const { screen, prompt } = state;
  if (screen.name !== 'log') return only(state);
  if (openCloseout(screen) !== undefined) return scrollDocument(state, pages);
  if (isCorrecting(prompt)) return only(say(state, 'quiet', IN_SIGHT));
  return only(moved(state, screen, pages === 1 ? pageDown : pageUp));
}
