/** What follows from each change of the text at the prompt: what it may become, and what is found by it. */
import { completion } from '../completion/completion.ts';
import type { PromptLine } from '../prompt/prompt-line.ts';
import { verbLine } from '../prompt/verb-line.ts';
import { modeOf } from '../state/mode-of.ts';
import { openOffers } from '../state/open-offers.ts';
import { type State, withPrompt } from '../state/state.ts';
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
  return screen.name === 'incidents'
    ? { ...state, screen: { ...screen, chosen: undefined } }
    : state;
}

/** Is a verb typed behind which another incident is named? */
export function namesIncidents(state: State): boolean {
  if (modeOf(state) !== 'prompt') return false;
  const word = verbLine(state.prompt.line.text.text)?.word;
  const verb = PROMPT_VERBS.find(({ name }) => name === word);
  return verb?.arguments?.includes('incident') === true;
}

/** The state with the list made anew of what the word at the cursor may become. */
export function offersAnew(state: State): State {
  return modeOf(state) === 'prompt' ? offered(state) : state;
}

/** With what the word at the cursor may become. */
function offered(state: State, chosen?: string): State {
  const { screen, severities, prompt } = state;
  if (screen.name !== 'log') return state;
  const { text } = prompt.line;
  const { incident, mentions, records } = screen;
  const known = { incident, ...mentions, severities, verbs: PROMPT_VERBS };
  const found = completion(text, { ...known, incidents: state.slugs });
  if (found === undefined && chosen === undefined) return { ...state, offers: undefined };
  const nothing = { from: text.cursor, to: text.cursor, offers: [] };
  return { ...state, offers: { text, completion: found ?? nothing, records, chosen } };
}

/** The list follows the record: what is done is no more to be done, and what is redacted is not shown. */
export function refreshedOffers(state: State): State {
  const { screen } = state;
  const offers = openOffers(state);
  if (offers === undefined || screen.name !== 'log' || offers.records === screen.records)
    return state;
  return offered(state, offers.chosen);
}
