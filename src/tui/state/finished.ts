import { nextLine, remember } from '../prompt/prompt.ts';
import { keptLine } from '../prompt/prompt-line.ts';
import type { State } from './state.ts';

/** The state once the line at the prompt has done its work: it can be called back, and the next one begins. */
export function finished(state: State): State {
  const { prompt, screen } = state;
  const isSelecting = prompt.correction !== undefined && screen.name === 'log';
  return {
    ...state,
    prompt: nextLine(remember(prompt, keptLine(prompt.line))),
    // Who corrects one entry may well correct the next.
    screen: isSelecting ? { ...screen, mode: 'select' } : screen,
  };
}
