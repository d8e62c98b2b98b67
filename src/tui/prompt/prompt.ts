/** The prompt: the line that is being typed, the lines before it, and the one that waits. */
import { textState } from '../text-input/text-state.ts';
import { emptyPromptLine, lineOf, type PromptLine } from './prompt-line.ts';

export interface Prompt {
  readonly line: PromptLine;
  /** Lines that can be called back, the oldest first. */
  readonly history: readonly string[];
  /** While lines are called back: which one is shown, and what stood at the prompt before. */
  readonly recall: { readonly index: number; readonly before: PromptLine } | undefined;
  /** While an entry is being corrected: its number, and the line that waits meanwhile. */
  readonly correction: { readonly entry: number; readonly waiting: PromptLine } | undefined;
}

export const emptyPrompt: Prompt = {
  line: emptyPromptLine,
  history: [],
  recall: undefined,
  correction: undefined,
};

/** Far more than anybody calls back; an incident's own lines are in the timeline. */
const LONGEST_HISTORY = 500;

/** What was logged, or put away, can be called back. */
export function remember(prompt: Prompt, line: string): Prompt {
  const isKnown = line.trim() === '' || prompt.history.at(-1) === line;
  const history = isKnown ? prompt.history : [...prompt.history, line].slice(-LONGEST_HISTORY);
  return { ...prompt, history, recall: undefined };
}

/** Calls an older (-1) or newer (1) line back; behind the newest stands what was typed before. */
export function callBack(prompt: Prompt, by: -1 | 1, now: number): Prompt {
  const { history, recall, line } = prompt;
  const before = recall?.before ?? line;
  const index = (recall?.index ?? history.length) + by;
  if (index < 0 || (recall === undefined && by === 1)) return prompt;
  const kept = history[index];
  if (kept === undefined) return { ...prompt, line: before, recall: undefined };
  return { ...prompt, line: lineOf(kept, now), recall: { index, before } };
}

/** The prompt once its line is done with: the one that waited is back, or it is empty. */
export function nextLine(prompt: Prompt): Prompt {
  const line = prompt.correction?.waiting ?? emptyPromptLine;
  return { ...prompt, line, recall: undefined, correction: undefined };
}

/** Puts a line up that corrects an entry; what was typed waits. */
export function correct(prompt: Prompt, entry: number, text: string, now: number): Prompt {
  const waiting = prompt.correction?.waiting ?? prompt.recall?.before ?? prompt.line;
  const line = { ...emptyPromptLine, text: textState(text), startedAt: now };
  return { ...prompt, line, recall: undefined, correction: { entry, waiting } };
}
