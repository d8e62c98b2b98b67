/** How the log screen shares its rows and columns out. */

import type { Line } from '../lines/line.ts';
import { isUpdate } from '../prompt/placed.ts';
import type { Size, State } from '../state/state.ts';
import { offerLines } from './offer-lines.ts';
import { type PromptView, promptView } from './prompt-view.ts';
import { wholeMessage } from './whole-message.ts';

export interface LogLayout extends Size {
  /** The lines of the timeline. */
  readonly timeline: Size;
  /** Columns of the panes at its right, with their border; none on a narrow screen. */
  readonly pane: number | undefined;
  readonly prompt: PromptView;
  /** What the word at the cursor may become, above the prompt. */
  readonly offers: readonly Line[];
  /** What is said, as far as it stands above the status row. */
  readonly said: readonly Line[];
  /** The rows of the header. */
  readonly header: 2 | 3;
}

/** A rule above the timeline and one below, what is said, and the keys. */
const FIXED_ROWS = 4;
/** From so many rows on, the header has a third one. */
const WITH_THIRD_ROW = 20;
/** Of the rows that the timeline would have. */
const OFFERS_SHARE = 1 / 2;
/** From so many columns on, there is a pane. */
const WITH_PANE = 90;
const PANE_SHARE = 0.37;
const WIDEST_PANE = 64;
/** The prompt takes at most this part of the screen; what the outside is told is read while it is edited. */
const PROMPT_SHARE = 1 / 3;
const UPDATE_SHARE = 1 / 2;

export function logLayout(state: State, { columns, rows }: Size): LogLayout {
  const share = isUpdate(state.prompt) ? UPDATE_SHARE : PROMPT_SHARE;
  const prompt = promptView(state, columns, Math.max(Math.floor(rows * share), 1));
  const pane = paneColumns(columns);
  const header = rows < WITH_THIRD_ROW ? 2 : 3;
  const said = wholeMessage(state, columns).slice(0, -1);
  const room = Math.max(rows - FIXED_ROWS - header - prompt.lines.length - said.length, 0);
  const offers = offerLines(state, { columns, rows: Math.floor(room * OFFERS_SHARE) });
  const timeline = { columns: columns - (pane ?? 0), rows: room - offers.length };
  return { columns, rows, timeline, pane, prompt, offers, said, header };
}

/** Columns of the panes beside the timeline, with their border, on a screen of so many; none on a narrow one. */
export function paneColumns(columns: number): number | undefined {
  if (columns < WITH_PANE) return undefined;
  return Math.min(Math.floor(columns * PANE_SHARE), WIDEST_PANE);
}
