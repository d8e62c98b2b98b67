/** The ways back from the prompt: out of a list, of a line that was put up, and of the dashboard. */
import { isCorrecting, isMending, putAway } from '../prompt/prompt.ts';
import { isEmpty } from '../prompt/prompt-line.ts';
import { and, only, type Step } from '../state/event.ts';
import { openOffers } from '../state/open-offers.ts';
import { type State, say } from '../state/state.ts';
import type { Binding } from './binding.ts';
import { withNext } from './finished.ts';
import { closeOffers } from './offer-keys.ts';
import { fromTheTop } from './typing.ts';

export const isTyped = ({ prompt }: State) => !isEmpty(prompt.line);

export const BACK: Binding = {
  keys: ['escape'],
  modes: ['prompt', 'incidents'],
  help: 'close the list, leave a correction or a line called back; among the incidents, put the words away, then go back to the one before',
  footer: escapeText,
  run: goBack,
};

/** The way out, which the footer shows behind all else. */
export const LEAVING: readonly Binding[] = [
  {
    keys: ['ctrl+c'],
    modes: ['prompt', 'incidents'],
    help: 'put the line away (Ctrl+P brings it back); again, or when nothing is typed twice: leave',
    footer: (state) => (isTyped(state) ? 'clear' : 'leave'),
    run: cleared,
  },
];

function escapeText(state: State): string | undefined {
  const { prompt, screen } = state;
  if (openOffers(state) !== undefined) return 'close the list';
  if (isCorrecting(prompt)) return 'leave it as it is';
  if (isMending(prompt)) return 'back';
  if (screen.name !== 'incidents') return undefined;
  if (!isEmpty(prompt.line)) return screen.incidents?.length ? 'all of them' : undefined;
  return screen.from === undefined ? undefined : 'back';
}

function goBack(state: State): Step {
  const { screen, prompt } = state;
  if (screen.name !== 'incidents') return only(escaped(state));
  const { from } = screen;
  if (isEmpty(prompt.line) && from !== undefined) {
    return and(state, { type: 'open', incident: from });
  }
  if (!isTyped(state)) return only(escaped(state));
  const away = fromTheTop({ ...state, prompt: putAway(prompt) });
  return only(say(away, 'quiet', 'Put away: Ctrl+P brings it back.'));
}

/** The list closed, or the line put away that was put up. */
export function escaped(state: State): State {
  if (openOffers(state) !== undefined) return closeOffers(state);
  const { prompt } = state;
  const isAlone = prompt.origin.kind === 'typed' && prompt.waiting.length === 0;
  if (isAlone) return { ...state, message: undefined };
  return { ...withNext(state, putAway(prompt)), message: undefined };
}

/** Nothing is thrown away: what was typed can be called back, also after leaving. */
function cleared(state: State): Step {
  if (isMending(state.prompt)) return only(escaped(state));
  if (state.leaving !== undefined) return and(state, { type: 'leave' });
  const leaving = { ...state, leaving: state.now };
  if (!isTyped(state)) {
    return only(say(leaving, 'quiet', 'Ctrl+C again leaves. Everything is saved.'));
  }
  const away = withNext(leaving, putAway(state.prompt));
  return only(say(away, 'quiet', 'Put away: Ctrl+P brings it back, Ctrl+C leaves.'));
}
