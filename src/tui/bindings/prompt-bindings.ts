/** The keys of the prompt, beside those that edit its line. */
import { canBeBatch } from '../prompt/paste.ts';
import {
  callBack,
  inFront,
  isAsOffered,
  keptText,
  type Prompt,
  putAway,
} from '../prompt/prompt.ts';
import {
  emptyPromptLine,
  isEmpty,
  lineOf,
  type PromptLine,
  turnKind,
} from '../prompt/prompt-line.ts';
import { and, only, type Step } from '../state/event.ts';
import { type State, say, withPrompt } from '../state/state.ts';
import { isInFirstLine, lineUp } from '../text-input/motions.ts';
import type { Binding } from './binding.ts';
import { edited } from './editing.ts';
import { afterCorrection } from './finished.ts';
import { enterSelect, hasEntries } from './selecting.ts';
import { submit } from './submit.ts';

const isTyped = ({ prompt }: State) => !isEmpty(prompt.line);

export const PROMPT: readonly Binding[] = [
  {
    keys: ['enter'],
    modes: ['prompt'],
    help: 'log the line',
    footer: (state) => (isTyped(state) ? 'log' : undefined),
    run: submit,
  },
  {
    keys: ['tab'],
    modes: ['prompt'],
    help: 'what the line is logged as: event, action, hypothesis…; or what a pasted block becomes',
    footer: ({ prompt }) => (canBeBatch(prompt.line) ? 'batch' : 'kind'),
    run: (state) => turned(state, 1),
  },
  {
    keys: ['shift+tab'],
    modes: ['prompt'],
    help: 'the same, the other way round',
    run: (state) => turned(state, -1),
  },
  {
    keys: ['up'],
    modes: ['prompt'],
    help: 'select an entry, when nothing is typed; else a line up in a text of several',
    footer: (state) => (isTyped(state) || !hasEntries(state) ? undefined : 'select'),
    run: up,
  },
  {
    keys: ['ctrl+o'],
    modes: ['prompt'],
    help: 'select an entry, whatever is typed; the line waits',
    run: (state) =>
      state.prompt.correction === undefined ? enterSelect(state) : only(escaped(state)),
  },
  {
    keys: ['ctrl+p'],
    modes: ['prompt', 'incidents'],
    help: 'call the line before back',
    footer: ({ prompt }) => (prompt.history.length > 0 ? 'line before' : undefined),
    run: (state) => recalled(state, -1),
  },
  {
    keys: ['ctrl+n'],
    modes: ['prompt', 'incidents'],
    help: 'the line after it',
    run: (state) => recalled(state, 1),
  },
  {
    keys: ['ctrl+t'],
    modes: ['prompt'],
    help: 'the line happened now, not when its first key was pressed',
    footer: ({ prompt }) => (prompt.line.isInherited ? 'now' : undefined),
    run: (state) => only(timedNow(state)),
  },
  {
    keys: ['escape'],
    modes: ['prompt', 'incidents'],
    help: 'leave a correction, or a line called back, as it was before',
    footer: ({ prompt }) => (prompt.correction === undefined ? undefined : 'leave it as it is'),
    run: (state) => only(escaped(state)),
  },
];

/** The way out, which the footer shows behind all else. */
export const LEAVING: readonly Binding[] = [
  {
    keys: ['ctrl+c'],
    modes: ['prompt', 'incidents'],
    help: 'put the line away (Ctrl+P brings it back); again, or when nothing is typed twice: leave',
    footer: (state) => (isTyped(state) ? 'clear' : 'leave'),
    run: cleared,
  },
];

function turned(state: State, by: 1 | -1): Step {
  const { prompt } = state;
  return only({
    ...withPrompt(state, { ...prompt, line: turnedLine(prompt.line, by) }),
    message: undefined,
  });
}

function turnedLine(line: PromptLine, by: 1 | -1): PromptLine {
  if (!canBeBatch(line)) return turnKind(line, by);
  return { ...line, folded: { ...line.folded, isBatch: !line.folded.isBatch } };
}

function up(state: State): Step {
  const { line, correction } = state.prompt;
  if (isEmpty(line)) {
    return correction === undefined ? enterSelect(state) : only(escaped(state));
  }
  if (!isInFirstLine(line.text)) return only(edited(state, lineUp));
  const hint = 'Ctrl+O selects an entry while something is typed; Ctrl+P calls lines back.';
  return only(say(state, 'quiet', hint));
}

function recalled(state: State, by: 1 | -1): Step {
  const prompt = callBack(state.prompt, by, state.now);
  return only({ ...withPrompt(state, prompt), message: undefined });
}

function timedNow(state: State): State {
  const { prompt, now } = state;
  if (prompt.line.startedAt === undefined) return state;
  const line = { ...prompt.line, startedAt: now, isInherited: false };
  return { ...withPrompt(state, { ...prompt, line }), message: undefined };
}

function escaped(state: State): State {
  const { prompt } = state;
  const isAlone = prompt.correction === undefined && prompt.recall === undefined;
  if (isAlone) return { ...state, message: undefined };
  return { ...afterCorrection(state, putAway(prompt)), message: undefined };
}

/** Nothing is thrown away: what was typed can be called back, and is kept as a draft when leaving. */
function cleared(state: State): Step {
  const { prompt, leaving } = state;
  if (leaving !== undefined) {
    const isBoth = !isEmpty(leaving) && !isEmpty(prompt.line);
    const line = isEmpty(leaving) ? prompt.line : leaving;
    const last = isBoth ? inFront(prompt, leaving) : { ...prompt, line };
    return and(withPrompt(state, last), { type: 'leave' });
  }
  const pressed = { ...state, leaving: prompt.line };
  if (!isTyped(state)) {
    return only(say(pressed, 'quiet', 'Ctrl+C again leaves. Everything is saved.'));
  }
  const message = 'Put away: Ctrl+P brings it back, Ctrl+C leaves.';
  const away = {
    ...pressed,
    ...afterCorrection(state, putAway(prompt)),
    leaving: keptAway(prompt),
  };
  return only(say(away, 'quiet', message));
}

/** The line as it would be typed anywhere else: a correction says which entry it is about. */
function keptAway(prompt: Prompt): PromptLine {
  const { line, correction } = prompt;
  if (correction === undefined) return line;
  return isAsOffered(prompt) ? emptyPromptLine : lineOf(keptText(prompt), line.startedAt);
}
