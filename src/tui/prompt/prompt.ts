/** The prompt: the line that is being typed, the lines before it, and the one that waits. */
import { textState } from '../text-input/text-state.ts';
import { emptyPromptLine, isEmpty, keptLine, lineOf, type PromptLine } from './prompt-line.ts';

/** A line that can be called back. */
export interface Remembered {
  readonly text: string;
  /** One that was not logged, as it was put away: it keeps its time. */
  readonly line: PromptLine | undefined;
}

export interface Prompt {
  readonly line: PromptLine;
  /** The oldest first. */
  readonly history: readonly Remembered[];
  /** While lines are called back: which one is shown, and what stood at the prompt before. */
  readonly recall: { readonly index: number; readonly before: PromptLine } | undefined;
  /** While an entry is being corrected: its number, the text put up for it, and the line that waits. */
  readonly correction:
    | { readonly entry: number; readonly offered: string; readonly waiting: PromptLine }
    | undefined;
}

export const emptyPrompt: Prompt = {
  line: emptyPromptLine,
  history: [],
  recall: undefined,
  correction: undefined,
};

/** Far more than anybody calls back; an incident's own lines are in the timeline. */
const LONGEST_HISTORY = 500;

/** The line as it is kept: a correction says which entry it is about, wherever it is called back. */
export function keptText({ line, correction }: Prompt): string {
  return keptLine(line, correction?.entry);
}

/** Nobody has typed in the line: it was called back, or put up, and stands as it was. */
export function isAsOffered(prompt: Prompt): boolean {
  const { line, recall, correction, history } = prompt;
  if (recall !== undefined) return keptText(prompt) === history[recall.index]?.text;
  return correction !== undefined && line.text.text === correction.offered;
}

/** The line that comes back when the one at the prompt is done with. */
export function waitingLine({ recall, correction }: Prompt): PromptLine | undefined {
  return correction?.waiting ?? recall?.before;
}

function withRemembered(prompt: Prompt, remembered: Remembered): Prompt {
  const { history } = prompt;
  const isKnown = remembered.text.trim() === '' || history.at(-1)?.text === remembered.text;
  if (isKnown) return prompt;
  return { ...prompt, history: [...history, remembered].slice(-LONGEST_HISTORY) };
}

/** What was typed and not logged can be called back, with its time. */
function saved(prompt: Prompt): Prompt {
  if (isEmpty(prompt.line) || isAsOffered(prompt)) return prompt;
  const text = keptText(prompt);
  const { line, correction } = prompt;
  // The number of the entry is in the text alone.
  const kept = correction === undefined ? line : lineOf(text, line.startedAt);
  return withRemembered(prompt, { text, line: kept });
}

/** Calls an older (-1) or newer (1) line back; behind the newest stands what was typed before. */
export function callBack(prompt: Prompt, by: -1 | 1, now: number): Prompt {
  const { recall, line } = prompt;
  const before = recall?.before ?? line;
  const index = (recall?.index ?? prompt.history.length) + by;
  if (index < 0 || (recall === undefined && by === 1)) return prompt;
  const { history } = recall === undefined ? prompt : saved(prompt);
  const found = prompt.history[index];
  if (found === undefined) return { ...prompt, history, line: before, recall: undefined };
  const called = found.line ?? lineOf(found.text, now);
  return { ...prompt, history, line: called, recall: { index, before } };
}

/** The prompt once its line is logged, or obeyed: the one that waited is back, or it is empty. */
export function afterDone(prompt: Prompt): Prompt {
  return next(withRemembered(prompt, { text: keptText(prompt), line: undefined }));
}

/** The line is put away: nothing is thrown away that somebody has typed. */
export function putAway(prompt: Prompt): Prompt {
  return next(saved(prompt));
}

function next(prompt: Prompt): Prompt {
  const { recall, correction } = prompt;
  // A correction, left for a line that was called back.
  const left = correction === undefined ? undefined : recall?.before;
  const { history } =
    left === undefined ? prompt : saved({ ...prompt, line: left, recall: undefined });
  const line = waitingLine(prompt) ?? emptyPromptLine;
  return { line, history, recall: undefined, correction: undefined };
}

/** Puts a line up in front of the one that is there, which comes back afterwards. */
export function inFront(prompt: Prompt, line: PromptLine): Prompt {
  return { ...prompt, line, recall: { index: prompt.history.length, before: prompt.line } };
}

/** Puts a line up that corrects an entry; what was typed waits. */
export function correct(prompt: Prompt, entry: number, text: string, now: number): Prompt {
  const waiting = waitingLine(prompt) ?? prompt.line;
  const line = { ...emptyPromptLine, text: textState(text), startedAt: now };
  return { ...prompt, line, recall: undefined, correction: { entry, offered: text, waiting } };
}
