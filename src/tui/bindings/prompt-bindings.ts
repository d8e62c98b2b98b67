/** The keys of the prompt, beside those that edit its line. */

import { cut } from '../../terminal/fit.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { turnTime } from '../prompt/line-times.ts';
import { timeContextOf } from '../prompt/occasion-of.ts';
import { canBeBatch } from '../prompt/paste.ts';
import { isUpdate, stillLacks } from '../prompt/placed.ts';
import { callBack, isCorrecting, isMending, isPutUp, type Prompt } from '../prompt/prompt.ts';
import {
  isEmpty,
  type PromptLine,
  saysItsKind,
  turnKind,
  wholeText,
} from '../prompt/prompt-line.ts';
import { only, type Step } from '../state/event.ts';
import { openOffers } from '../state/open-offers.ts';
import { type State, say, withPrompt } from '../state/state.ts';
import { isInFirstLine, lineDown, lineUp } from '../text-input/motions.ts';
import type { Binding } from './binding.ts';
import { edited } from './editing.ts';
import { canTurnOffer, isOfferChosen, offerToTake, takeOffer, turnOffer } from './offer-keys.ts';
import { BACK, escaped, isTyped } from './prompt-exits.ts';
import { enterSelect, hasEntries } from './selecting.ts';
import { promptVerb, submit } from './submit.ts';
import { fromTheTop } from './typing.ts';

/** Columns of an offer's text in the footer, where other keys must be seen too. */
const LONGEST_OFFER = 20;

export const PROMPT: readonly Binding[] = [
  {
    keys: ['enter'],
    modes: ['prompt'],
    help: 'log the line; or take what was chosen from the list with the arrows',
    footer: (state) => {
      if (isOfferChosen(state)) return 'take';
      const isReady = isTyped(state) && stillLacks(state.prompt) === undefined;
      return isReady ? lineText(state) : undefined;
    },
    run: (state) => (isOfferChosen(state) ? only(takeOffer(state)) : submit(state)),
  },
  {
    keys: ['tab'],
    modes: ['prompt'],
    help: 'take the first of the list, or what was chosen there; without a list, what the line is logged as: event, action, hypothesis…; or what a pasted block becomes',
    footer: tabText,
    run: (state) => (openOffers(state) === undefined ? turned(state, 1) : only(takeOffer(state))),
  },
  {
    keys: ['shift+tab'],
    modes: ['prompt'],
    help: 'what the line is logged as, the other way round',
    run: (state) => turned(state, -1),
  },
  {
    keys: ['up'],
    modes: ['prompt'],
    help: 'select an entry, when nothing is typed; else up in the list, or in a text of several lines',
    footer: (state) => {
      const isSelecting = !isTyped(state) && !isPutUp(state.prompt) && hasEntries(state);
      return isSelecting ? 'select' : undefined;
    },
    run: up,
  },
  {
    keys: ['down'],
    modes: ['prompt'],
    help: 'down in the list, or in a text of several lines',
    footer: (state) => (canTurnOffer(state) ? 'choose' : undefined),
    run: (state) =>
      only(openOffers(state) === undefined ? edited(state, lineDown) : turnOffer(state, 1)),
  },
  {
    keys: ['ctrl+o'],
    modes: ['prompt'],
    help: 'select an entry, whatever is typed; the line waits',
    run: (state) => (isPutUp(state.prompt) ? only(escaped(state)) : enterSelect(state)),
  },
  {
    keys: ['ctrl+p'],
    modes: ['prompt', 'incidents'],
    help: 'call the line before back',
    footer: ({ prompt, now }) => (callBack(prompt, -1, now) === prompt ? undefined : 'line before'),
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
    help: 'another time for the line: that of a timestamp in its text, in each reading; now; that of its first key',
    footer: ({ prompt }) => (prompt.line.isInherited ? 'now' : undefined),
    run: (state) => only(timeTurned(state)),
  },
  BACK,
];

/** What Enter does with the line. */
function lineText(state: State): string | undefined {
  const { prompt } = state;
  if (isUpdate(prompt)) return 'copy and log';
  const called = promptVerb(prompt.line.text.text);
  if (called === undefined) return 'log';
  const { verb, rest } = called;
  return verb.isReady?.(state, rest) === false ? undefined : verb.name;
}

function tabText(state: State): string | undefined {
  const { line } = state.prompt;
  const offer = offerToTake(state);
  if (offer !== undefined) return cut(safeLine(offer.text.trim()), LONGEST_OFFER);
  if (isUpdate(state.prompt)) return undefined;
  if (canBeBatch(line)) return 'batch';
  return isEmpty(line) || !saysItsKind(wholeText(line)) ? 'kind' : undefined;
}

function turned(state: State, by: 1 | -1): Step {
  const { prompt } = state;
  if (isUpdate(prompt)) return only(say(state, 'quiet', TELLING));
  if (!canBeBatch(prompt.line) && saysItsKind(wholeText(prompt.line))) {
    return only(
      say(state, 'quiet', 'The line says itself what it is: a sigil or a verb begins it.'),
    );
  }
  return only({
    ...withPrompt(state, { ...prompt, line: turnedLine(prompt.line, by) }),
    message: undefined,
  });
}

function turnedLine(line: PromptLine, by: 1 | -1): PromptLine {
  if (!canBeBatch(line)) return turnKind(line, by);
  return { ...line, folded: { ...line.folded, isBatch: !line.folded.isBatch } };
}

const TELLING = 'The outside is told this: Enter copies it, and logs it with the time of Enter.';
const TYPING = 'Ctrl+O selects an entry while something is typed; Ctrl+P calls lines back.';
const MENDING = 'Enter logs the line, Esc puts it away: then ↑ and ↓ choose.';
const CORRECTING = 'An entry is being corrected: Enter corrects it, Esc leaves it as it is.';

function up(state: State): Step {
  if (openOffers(state) !== undefined) return only(turnOffer(state, -1));
  const { line } = state.prompt;
  if (isEmpty(line)) {
    return isPutUp(state.prompt) ? only(escaped(state)) : enterSelect(state);
  }
  if (!isInFirstLine(line.text)) return only(edited(state, lineUp));
  return only(say(state, 'quiet', whyNotSelected(state.prompt)));
}

function whyNotSelected(prompt: Prompt): string {
  if (isMending(prompt)) return MENDING;
  return isCorrecting(prompt) ? CORRECTING : TYPING;
}

function recalled(state: State, by: 1 | -1): Step {
  const prompt = callBack(state.prompt, by, state.now);
  if (prompt === state.prompt) {
    const where = by === -1 ? 'before' : 'after';
    return only(say(state, 'quiet', `No line can be called back from ${where} this one.`));
  }
  return only(fromTheTop({ ...state, prompt, message: undefined }));
}

const UNTIMED = 'Nothing is typed yet: a line has the time of its first key.';

function timeTurned(state: State): State {
  const { screen, prompt } = state;
  if (screen.name !== 'log') return state;
  if (isUpdate(prompt)) return say(state, 'quiet', TELLING);
  const turned = turnTime(prompt.line, timeContextOf(screen.incident, state));
  if ('refused' in turned) return say(state, 'quiet', turned.refused);
  if (turned.line === prompt.line) return say(state, 'quiet', UNTIMED);
  return { ...withPrompt(state, { ...prompt, line: turned.line }), message: undefined };
}
