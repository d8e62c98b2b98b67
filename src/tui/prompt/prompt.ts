/** The prompt: the line that is being typed, those that wait behind it, and those before it. */
import { textState } from '../text-input/text-state.ts';
import {
  type AnswerOrigin,
  correctedEntry,
  draftOf,
  type ImportOrigin,
  isUnsaved,
  keptPlaced,
  type LookingOrigin,
  type Missing,
  type Origin,
  type Placed,
  type Remembered,
  type SearchOrigin,
  type SeekOrigin,
} from './placed.ts';
import { emptyPromptLine, isEmpty, lineOf, type PromptLine } from './prompt-line.ts';
import { sectionOf } from './section-line.ts';

export interface Prompt extends Placed {
  /** The lines that come back when the one at the prompt is done with, the next one first. */
  readonly waiting: readonly Placed[];
  /** The oldest first. */
  readonly history: readonly Remembered[];
}

const TYPED: Origin = { kind: 'typed' };

export const emptyPrompt: Prompt = {
  line: emptyPromptLine,
  origin: TYPED,
  waiting: [],
  history: [],
};

/** Far more than anybody calls back; an incident's own lines are in the timeline. */
const LONGEST_HISTORY = 500;

/** Is an entry being corrected, maybe behind a line that was called back? */
export function isCorrecting(prompt: Prompt): boolean {
  return [prompt, ...prompt.waiting].some((placed) => correctedEntry(placed) !== undefined);
}

/** Is a line at the prompt that was put up to be completed, maybe behind one that was called back? */
export function isPutUp(prompt: Prompt): boolean {
  return isCorrecting(prompt) || isMending(prompt);
}

/** Is a line at the prompt that mends what the review has found? */
export function isMending(prompt: Prompt): boolean {
  return [prompt, ...prompt.waiting].some(({ origin }) => origin.kind === 'mending');
}

/** Lines that were logged, oldest first, and behind them what was put away. */
export function historyOf(
  typed: readonly string[],
  away: readonly Remembered[],
): readonly Remembered[] {
  return onceEach([...typed.map((text) => ({ text, line: undefined })), ...away]);
}

/** Each stands there once, at the place where it was used last, and as it was then. */
function onceEach(all: readonly Remembered[]): readonly Remembered[] {
  const once = new Map<string, Remembered>();
  for (const remembered of all) {
    once.delete(remembered.text);
    once.set(remembered.text, remembered);
  }
  return [...once.values()].slice(-LONGEST_HISTORY);
}

/** What was put away is not logged anywhere: it can be called back wherever one goes. */
export function putAwayLines({ history }: Prompt): readonly Remembered[] {
  return history.filter(({ line }) => line !== undefined);
}

function remembering(prompt: Prompt, remembered: Remembered): Prompt {
  if (remembered.text.trim() === '') return prompt;
  return { ...prompt, history: onceEach([...prompt.history, remembered]) };
}

/** What was typed and not logged can be called back, with its time. */
function saving(prompt: Prompt): Prompt {
  if (!isUnsaved(prompt)) return prompt;
  const text = keptPlaced(prompt);
  const { line, origin } = prompt;
  // The number of the entry, or the name of the section, is in the text alone.
  const isInText = origin.kind === 'correction' || origin.kind === 'section';
  const kept = isInText ? lineOf(text, line.startedAt) : line;
  const drafted = draftOf(prompt);
  return remembering(prompt, { text, line: kept, ...(drafted && { drafted }) });
}

function returning(prompt: Prompt): Prompt {
  const [next, ...waiting] = prompt.waiting;
  return { ...prompt, ...(next ?? { line: emptyPromptLine, origin: TYPED }), waiting };
}

/** With another line in front; what stands at the prompt waits behind it. */
function inFront(prompt: Prompt, placed: Placed): Prompt {
  const { line, origin, waiting } = prompt;
  const behind = isEmpty(line) && waiting.length === 0 ? [] : [{ line, origin }, ...waiting];
  return { ...prompt, ...placed, waiting: behind };
}

/** Calls an older (-1) or newer (1) line back; behind the newest stands what was typed before. */
export function callBack(prompt: Prompt, by: -1 | 1, now: number): Prompt {
  const { origin, history } = prompt;
  const isRecalled = origin.kind === 'recalled';
  const index = (isRecalled ? history.indexOf(origin.from) : history.length) + by;
  const from = history[index];
  if (from === undefined) return isRecalled && by === 1 ? returning(saving(prompt)) : prompt;
  const placed: Placed = {
    line: from.line ?? lineOf(from.text, now),
    origin: { kind: 'recalled', from },
  };
  return isRecalled ? { ...saving(prompt), ...placed } : inFront(prompt, placed);
}

/** The prompt once its line is logged, or obeyed: the one that waited is back, or it is empty. */
export function afterDone(prompt: Prompt): Prompt {
  return returning(remembering(prompt, { text: keptPlaced(prompt), line: undefined }));
}

/** The line is put away: nothing is thrown away that somebody has typed. */
export function putAway(prompt: Prompt): Prompt {
  return returning(saving(prompt));
}

/** Puts a line up that corrects an entry; what was typed waits. */
export function correct(prompt: Prompt, entry: number, text: string, now: number): Prompt {
  return offer(prompt, { kind: 'correction', entry, offered: text }, now);
}

/** Puts a line up with a text to begin with; what was typed waits. */
export function offer(
  prompt: Prompt,
  origin: Extract<Origin, { readonly offered: string }>,
  now: number,
): Prompt {
  const before = prompt.origin.kind === 'recalled' ? putAway(prompt) : prompt;
  const line = { ...emptyPromptLine, text: textState(origin.offered), startedAt: now };
  return inFront(before, { line, origin });
}

/** Puts the text of a section up to be written, or a draft of it that was put away, which is one no more. */
export function writeSection(
  prompt: Prompt,
  section: string,
  { recorded, offered = recorded }: { readonly recorded: string; readonly offered?: string },
  now: number,
): Prompt {
  const draft = draftOfSection(prompt, section);
  const history = prompt.history.filter((remembered) => remembered !== draft);
  const begun = offer({ ...prompt, history }, { kind: 'section', section, offered }, now);
  if (draft === undefined) return begun;
  const text = textState(sectionOf(draft.text)?.text ?? '');
  const startedAt = draft.line?.startedAt ?? now;
  const origin = { kind: 'section', section, offered: recorded } as const;
  return { ...begun, origin, line: { ...begun.line, text, startedAt } };
}

/** What was written of a section and never recorded, if it is not being written just now. */
export function draftOfSection({ history }: Prompt, section: string): Remembered | undefined {
  return history.findLast(
    ({ text, line }) => line !== undefined && sectionOf(text)?.section === section,
  );
}

/**
 * Puts a line up that is nothing to be kept: something is looked for with it, answered or imported. What was
 * typed waits.
 */
export function look(
  prompt: Prompt,
  origin: LookingOrigin | SeekOrigin | SearchOrigin | AnswerOrigin | ImportOrigin,
  text: string,
): Prompt {
  const before = prompt.origin.kind === 'recalled' ? putAway(prompt) : prompt;
  return inFront(before, { line: { ...emptyPromptLine, text: textState(text) }, origin });
}

/** The line that waited is back; the one at the prompt was nothing to be kept. */
export function withoutLine(prompt: Prompt): Prompt {
  return returning(prompt);
}

/** Asks for what is missing of the incident that the line at the prompt declares. */
export function ask(prompt: Prompt, title: string, asks: Missing): Prompt {
  return inFront(prompt, { line: emptyPromptLine, origin: { kind: 'question', title, asks } });
}

/** The prompt once its line has declared an incident, whether or not a question stands in front of it. */
export function afterDeclared(prompt: Prompt): Prompt {
  return afterDone(prompt.origin.kind === 'question' ? returning(prompt) : prompt);
}

/** Lines that were left, as they stood: the first at the prompt, the others behind it. */
export function restored(lines: readonly PromptLine[], history: readonly Remembered[]): Prompt {
  const [first = emptyPromptLine, ...waiting] = lines;
  const placed = waiting.map((line) => ({ line, origin: TYPED }));
  return { line: first, origin: TYPED, waiting: placed, history };
}

/** Without the lines that must not be kept: at the prompt, behind it, and before it. */
export function forgetting(prompt: Prompt, isForgotten: (placed: Placed) => boolean): Prompt {
  const waiting = prompt.waiting.filter((placed) => !isForgotten(placed));
  const history = prompt.history.filter(
    (from) => from.line === undefined || !isForgotten({ line: from.line, origin: TYPED }),
  );
  const kept = { ...prompt, waiting, history };
  return isForgotten(prompt) ? forgetting(returning(kept), isForgotten) : kept;
}
