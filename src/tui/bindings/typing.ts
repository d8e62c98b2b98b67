/** What follows from each change of the text at the prompt: what it may become, and what is found by it. */
import { completion } from '../completion/completion.ts';
import type { PromptLine } from '../prompt/prompt-line.ts';
import { modeOf, type State, withPrompt } from '../state/state.ts';
import { looked } from './looking.ts';
import { PROMPT_VERBS } from './prompt-verbs.ts';

/** The state with another line at the prompt. */
export function typed(before: State, line: PromptLine): State {
  const state = withPrompt(before, { ...before.prompt, line });
  switch (modeOf(state)) {
    case 'find':
    case 'filter':
      return looked(state);
    case 'prompt':
      return offered(state);
    case 'incidents':
      return fromTheTop(state);
    default:
      return state;
  }
}

/** What is typed is chosen, before all that it is found in. */
export function fromTheTop(state: State): State {
  const { screen } = state;
  return screen.name === 'incidents' ? { ...state, screen: { ...screen, chosen: 0 } } : state;
}

/** With what the word at the cursor may become. */
function offered(state: State): State {
  const { screen, severities, prompt } = state;
  if (screen.name !== 'log') return state;
  const { text } = prompt.line;
  const { incident, mentions } = screen;
  const found = completion(text, { incident, ...mentions, severities, verbs: PROMPT_VERBS });
  const offers = found === undefined ? undefined : { text, completion: found, chosen: undefined };
  return { ...state, offers };
}
