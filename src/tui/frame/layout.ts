/** How the log screen shares its rows and columns out. */

import type { Size, State } from '../state/state.ts';
import { type PromptView, promptView } from './prompt-view.ts';

export interface LogLayout extends Size {
  /** The lines of the timeline. */
  readonly timeline: Size;
  /** Columns of the panes at its right, with their border; none on a narrow screen. */
  readonly pane: number | undefined;
  readonly prompt: PromptView;
}

/** Two of the header, a rule above the timeline and one below, what is said, and the keys. */
const FIXED_ROWS = 6;
/** From so many columns on, there is a pane. */
const WITH_PANE = 90;
const PANE_SHARE = 0.37;
const WIDEST_PANE = 48;
/** The prompt takes at most this part of the screen. */
const PROMPT_SHARE = 1 / 3;

export function logLayout(state: State, { columns, rows }: Size): LogLayout {
  const prompt = promptView(state, columns, Math.max(Math.floor(rows * PROMPT_SHARE), 1));
  const pane =
    columns < WITH_PANE ? undefined : Math.min(Math.floor(columns * PANE_SHARE), WIDEST_PANE);
  const timeline = {
    columns: columns - (pane ?? 0),
    rows: Math.max(rows - FIXED_ROWS - prompt.lines.length, 0),
  };
  return { columns, rows, timeline, pane, prompt };
}
