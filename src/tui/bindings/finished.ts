import { afterDone, type Prompt } from '../prompt/prompt.ts';
import type { State } from '../state/state.ts';

/** The state once the line at the prompt has done its work: it can be called back, and the next one begins. */
export function finished(state: State): State {
  return afterCorrection(state, afterDone(state.prompt));
}

/** The state with another prompt: who has corrected one entry may well correct the next. */
export function afterCorrection(state: State, prompt: Prompt): State {
  const { screen } = state;
  const isCorrecting = state.prompt.correction !== undefined && prompt.correction === undefined;
  const isSelecting = isCorrecting && screen.name === 'log' && screen.view.anchor !== undefined;
  return { ...state, prompt, screen: isSelecting ? { ...screen, mode: 'select' } : screen };
}
