import { afterDone, isCorrecting, type Prompt } from '../prompt/prompt.ts';
import type { State } from '../state/state.ts';

/** The state once the line at the prompt has done its work: it can be called back, and the next one begins. */
export function finished(state: State): State {
  return withNext(state, afterDone(state.prompt));
}

/** The state with the next line. Once nothing is corrected any more, the end is followed again. */
export function withNext(state: State, prompt: Prompt): State {
  const { screen } = state;
  const isOver = isCorrecting(state.prompt) && !isCorrecting(prompt);
  if (!isOver || screen.name !== 'log') return { ...state, prompt };
  return { ...state, prompt, screen: { ...screen, view: { ...screen.view, anchor: undefined } } };
}
